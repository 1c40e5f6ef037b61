package vn.thidua.bloc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.thidua.bloc.CompositionComparison.Difference;
import vn.thidua.bloc.CompositionComparison.Kind;
import vn.thidua.bloc.CompositionComparison.Standing;

/** What counts as a difference between two compositions. */
class CompositionComparisonTest {

    private static final int PLANNING = 1;
    private static final int FINANCE = 2;
    private static final int NEW_FINANCE = 3;

    @Test
    void aMergedUnitStandsForTheOneThatStoodInItsBloc() {
        var before = List.of(in(10, PLANNING), in(20, FINANCE));
        var after = List.of(in(20, NEW_FINANCE));
        var kin = Map.of((long) NEW_FINANCE, Set.of((long) PLANNING, (long) FINANCE));

        assertThat(CompositionComparison.between(before, after, kin))
                .extracting(Difference::kind, Difference::unitId)
                .containsExactly(tuple(Kind.REMOVED, (long) PLANNING));
        assertThat(CompositionComparison.between(after, before, kin))
                .extracting(Difference::kind, Difference::unitId)
                .containsExactly(tuple(Kind.ADDED, (long) PLANNING));
    }

    @Test
    void aMergedUnitInAnotherBlocHasMoved() {
        var kin = Map.of((long) FINANCE, Set.of((long) NEW_FINANCE));

        assertThat(CompositionComparison.between(List.of(in(20, FINANCE)), List.of(in(10, NEW_FINANCE)), kin))
                .extracting(Difference::kind, Difference::blocBefore, Difference::blocAfter)
                .containsExactly(tuple(Kind.MOVED, "Khối 20", "Khối 10"));
    }

    @Test
    void aUnitThatGoesOnIsNeverTakenForItsKin() {
        var before = List.of(in(10, FINANCE));
        var after = List.of(in(10, NEW_FINANCE), in(20, FINANCE));
        var kin = Map.of((long) NEW_FINANCE, Set.of((long) FINANCE));

        assertThat(CompositionComparison.between(before, after, kin))
                .extracting(Difference::kind, Difference::unitId)
                .containsExactly(tuple(Kind.ADDED, (long) NEW_FINANCE), tuple(Kind.MOVED, (long) FINANCE));
    }

    @Test
    void aSecondPlaceIsAnAdditionAndTheFirstOneStays() {
        var before = List.of(in(20, FINANCE));
        var after = List.of(in(10, FINANCE), in(20, FINANCE));

        assertThat(CompositionComparison.between(before, after, Map.of()))
                .extracting(Difference::kind, Difference::blocAfter)
                .containsExactly(tuple(Kind.ADDED, "Khối 10"));
    }

    @Test
    void onlyUnitsOfOneSideMayHaveTurnedIntoOthers() {
        assertThat(CompositionComparison.loners(
                        List.of(in(10, PLANNING), in(20, FINANCE)), List.of(in(20, FINANCE), in(20, NEW_FINANCE))))
                .containsExactlyInAnyOrder((long) PLANNING, (long) NEW_FINANCE);
    }

    private static Standing in(long bloc, long unit) {
        return new Standing(unit, "Đơn vị " + unit, bloc, "Khối " + bloc, "", MemberRole.MEMBER);
    }
}
