package vn.thidua.dashboard;

import java.io.Serializable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A target of a unit with its newest number.
 *
 * @param target {@code null} for what is done or not, and where none was set
 * @param reached {@code null} where nothing is known yet, as {@code month}
 * @param verdict 1 exceeded, 0 met, -1 not met, 9 nothing known
 */
public record TargetLine(
        long unitId,
        String unitName,
        long blocId,
        String bloc,
        String province,
        int year,
        String content,
        String indicator,
        String unitOfMeasure,
        @Nullable BigDecimal target,
        @Nullable BigDecimal reached,
        @Nullable Integer month,
        int verdict,
        boolean generated)
        implements Serializable {

    /** Key of the word for the verdict. */
    public String verdictKey() {
        return switch (verdict) {
            case 1 -> "dashboard.work.exceeded";
            case 0 -> "dashboard.work.met";
            case -1 -> "dashboard.work.notMet";
            default -> "dashboard.work.open";
        };
    }

    /** The indicator, or the content where there is none. */
    public String title() {
        return indicator.isEmpty() ? content : indicator;
    }
}
