package vn.thidua.pledge;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.thidua.pledge.rule.Completion;
import vn.thidua.pledge.rule.Direction;
import vn.thidua.pledge.rule.Forecast;
import vn.thidua.pledge.rule.Measure;

/**
 * One target of one unit, and what was reached of it.
 *
 * @param own whether it is an item of the unit alone
 * @param target the number promised by the unit, {@code null} where there is none
 * @param amendedOn day the promise was last amended, {@code null} where it stands as signed
 * @param reached numbers by month, 1 to 12; only months with a number
 * @param generated whether a number of it was made up for the demonstration
 */
public record TargetCompletion(
        long itemId,
        boolean own,
        String content,
        String indicator,
        String unitOfMeasure,
        Direction direction,
        @Nullable BigDecimal target,
        @Nullable LocalDate amendedOn,
        SortedMap<Integer, BigDecimal> reached,
        boolean generated) {

    /** End of June, when blocs review themselves half-way. */
    public static final int MID_YEAR = 6;

    /** End of December. */
    public static final int YEAR_END = 12;

    public TargetCompletion {
        reached = Collections.unmodifiableSortedMap(new TreeMap<>(reached));
    }

    /** The indicator, or the content where there is none. */
    public String title() {
        return indicator.isEmpty() ? content : indicator;
    }

    public Measure measure() {
        return new Measure(direction, title(), unitOfMeasure);
    }

    /** By the newest number there is, usually that of year-end. */
    public Completion completion() {
        return Completion.of(direction, target, reached.isEmpty() ? null : reached.get(reached.lastKey()));
    }

    /** By the number of that month alone. */
    public Completion completion(int month) {
        return Completion.of(direction, target, reached.get(month));
    }

    /** Where it will stand at year-end at the pace of the newest number; empty once year-end is there. */
    public Optional<Forecast> forecast() {
        return reached.isEmpty()
                ? Optional.empty()
                : Forecast.atYearEnd(measure(), target, reached.get(reached.lastKey()), reached.lastKey());
    }
}
