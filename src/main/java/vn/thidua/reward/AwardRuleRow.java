package vn.thidua.reward;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A dated rule in a list.
 *
 * @param awardCode award it is about, "*" for all that have none of their own
 * @param awardName its name, "" for "*"
 * @param paper of a rule about papers
 * @param lowest of a rule about ratings
 * @param earlier of a rule about earlier awards
 */
public record AwardRuleRow(
        long id,
        String awardCode,
        String awardName,
        @Nullable PaperKind paper,
        @Nullable Rating lowest,
        @Nullable EarlierRule earlier,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        String legalSource)
        implements Serializable {

    /** Code that stands for every award without a rule of its own. */
    public static final String EVERY_AWARD = "*";
}
