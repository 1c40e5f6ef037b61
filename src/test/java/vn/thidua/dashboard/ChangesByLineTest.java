package vn.thidua.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Changes of a composition read by the line of units. */
class ChangesByLineTest {

    private static final Map<Long, Set<Long>> SUCCESSOR = Map.of(2L, Set.of(1L), 1L, Set.of(2L));

    @Test
    void aUnitThatTookAnothersPlaceInTheSameBlocIsNoChange() {
        assertThat(ChangesByLine.of(List.of(left(1, 10, 0), came(2, 10, 0)), SUCCESSOR))
                .isEmpty();
    }

    @Test
    void aSuccessorInAnotherBlocMovedThere() {
        assertThat(ChangesByLine.of(List.of(left(1, 10, 0), came(2, 20, 0)), SUCCESSOR))
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.kind()).isEqualTo(ChangeKind.MOVED);
                    assertThat(change.unitId()).isEqualTo(2);
                    assertThat(change.fromBlocId()).isEqualTo(10);
                    assertThat(change.toBlocId()).isEqualTo(20);
                });
    }

    @Test
    void aSuccessorThatHeadsTheBlocChangedItsRole() {
        assertThat(ChangesByLine.of(List.of(left(1, 10, 0), came(2, 10, 1)), SUCCESSOR))
                .extracting(ChangeLine::kind)
                .containsExactly(ChangeKind.ROLE);
        assertThat(ChangesByLine.of(List.of(left(1, 10, 2), came(2, 10, 3)), SUCCESSOR))
                .isEmpty();
    }

    @Test
    void ofTwoThatMergedTheOneOfTheSameBlocGoesOn() {
        var kin = Map.of(3L, Set.of(1L, 2L));
        assertThat(ChangesByLine.of(List.of(left(1, 20, 0), left(2, 10, 0), came(3, 10, 0)), kin))
                .extracting(ChangeLine::kind, ChangeLine::unitId)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(ChangeKind.LEFT, 1L));
    }

    @Test
    void strangersStayAddedAndLeft() {
        var changes = List.of(left(1, 10, 0), came(5, 10, 0));
        assertThat(ChangesByLine.of(changes, Map.of())).isEqualTo(changes);
        assertThat(ChangesByLine.loners(changes)).containsExactlyInAnyOrder(1L, 5L);
    }

    private static ChangeLine left(long unit, long bloc, int slot) {
        return new ChangeLine(ChangeKind.LEFT, unit, "Cũ", "An Giang", 2024, bloc, "Khối", slot, 2025, null, "", 0);
    }

    private static ChangeLine came(long unit, long bloc, int slot) {
        return new ChangeLine(ChangeKind.ADDED, unit, "Mới", "An Giang", 2024, null, "", 0, 2025, bloc, "Khối", slot);
    }
}
