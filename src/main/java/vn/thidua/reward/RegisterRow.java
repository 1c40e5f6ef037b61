package vn.thidua.reward;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A line of the register. Names are those of the time.
 *
 * @param recipientName "" where the unit itself is rewarded
 * @param unitName "" where the unit is not in the registry; then {@code workplace} says what was written
 * @param money in đồng
 */
public record RegisterRow(
        long id,
        long provinceId,
        String province,
        int year,
        String awardCode,
        String awardName,
        Recipient recipientKind,
        String recipientTitle,
        String recipientName,
        String position,
        @Nullable Long unitId,
        String unitName,
        String workplace,
        @Nullable PersonClass personClass,
        boolean smallCollective,
        @Nullable RewardType rewardType,
        String field,
        String achievement,
        RewardState state,
        String decisionNo,
        @Nullable LocalDate decidedOn,
        String decidedBy,
        @Nullable BigDecimal money,
        @Nullable Long blocId,
        String blocName,
        String source)
        implements Serializable {

    /** Who was rewarded, in words. */
    public String recipient() {
        return recipientName.isEmpty() ? unitName : recipientName;
    }

    /** Where the recipient belongs to, in words; "" where that is the recipient. */
    public String place() {
        return recipientName.isEmpty() ? "" : unitName.isEmpty() ? workplace : unitName;
    }
}
