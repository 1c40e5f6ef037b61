package vn.thidua.bloc;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is planned for an emulation year.
 *
 * @param theme the year's theme, "" where none
 * @param registrationDueOn units register contents and targets (usually before 5 January)
 * @param pledgeDueOn pledges are signed (late: 15 February)
 * @param midyearDueOn mid-year review (late: 15 August)
 * @param yearendDueOn year-end review (10 December, or 31 January of the next year)
 * @param severalBlocsAllowed whether a unit may exceptionally stand in a second bloc of the same level
 */
public record YearPlan(
        String theme,
        @Nullable LocalDate registrationDueOn,
        @Nullable LocalDate pledgeDueOn,
        @Nullable LocalDate midyearDueOn,
        @Nullable LocalDate yearendDueOn,
        boolean severalBlocsAllowed) {

    public static final YearPlan EMPTY = new YearPlan("", null, null, null, null, false);

    List<LocalDate> deadlinesInOrder() {
        return Stream.of(registrationDueOn, pledgeDueOn, midyearDueOn, yearendDueOn)
                .filter(due -> due != null)
                .toList();
    }
}
