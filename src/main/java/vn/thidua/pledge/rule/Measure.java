package vn.thidua.pledge.rule;

import java.math.BigDecimal;
import java.util.Set;
import vn.thidua.shared.Names;
import vn.thidua.shared.RuleViolation;

/**
 * What an indicator measures, as far as its words tell: whether its number is a level or grows through the year, and
 * which numbers it can take.
 *
 * @param indicator words of the indicator, such as "Tỷ lệ cá nhân đạt Lao động tiên tiến"; where the pledge writes none,
 *     those of the content
 * @param unit unit of measure, such as "%" or "đơn vị"
 */
public record Measure(Direction direction, String indicator, String unit) {

    private static final Set<String> RATES = Set.of("%", "‰", "phan tram");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DECIMALS = 4;
    private static final int DIGITS = 14;

    /** A rate stands at a level at any time; everything else is counted up from January. */
    public boolean isRate() {
        return RATES.contains(Names.fold(unit));
    }

    /** A share of a whole ("Tỷ lệ …", in per cent), which lies between 0 and 100; "so với kế hoạch" is no share. */
    public boolean isShare() {
        var words = Names.fold(indicator);
        return unit.strip().equals("%") && words.startsWith("ty le") && !words.contains("ke hoach");
    }

    /**
     * Refuses a number that this indicator cannot have, in a sentence: {@code pledge.value.passFail}, {@code .share},
     * {@code .negative}, {@code .decimals}, {@code .large}.
     */
    public void require(BigDecimal value) {
        if (direction == Direction.PASS_FAIL) {
            if (value.compareTo(BigDecimal.ZERO) != 0 && value.compareTo(BigDecimal.ONE) != 0) {
                throw new RuleViolation("pledge.value.passFail");
            }
            return;
        }
        var stripped = value.stripTrailingZeros();
        if (stripped.scale() > DECIMALS) {
            throw new RuleViolation("pledge.value.decimals", DECIMALS);
        }
        if (stripped.precision() - stripped.scale() > DIGITS) {
            throw new RuleViolation("pledge.value.large");
        }
        if (isShare() && (value.signum() < 0 || value.compareTo(HUNDRED) > 0)) {
            throw new RuleViolation("pledge.value.share");
        }
        if (!isRate() && value.signum() < 0) {
            throw new RuleViolation("pledge.value.negative");
        }
    }
}
