package vn.thidua.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thidua.score.PastedBlock.Placed;

/** A block from a spreadsheet, laid on the grid. */
class PastedBlockTest {

    @Test
    void readsRowsAndColumnsWithoutTheEmptyLineAtTheEnd() {
        assertThat(PastedBlock.of("8,5\t9\r\n7\t0\r\n").rows()).containsExactly(List.of("8,5", "9"), List.of("7", "0"));
        assertThat(PastedBlock.of("8\n").rows()).containsExactly(List.of("8"));
        assertThat(PastedBlock.of("8").rows()).containsExactly(List.of("8"));
        assertThat(PastedBlock.of("").rows()).isEmpty();
    }

    @Test
    void keepsTabsAndLinesInsideQuotes() {
        assertThat(PastedBlock.of("\"một\nhai\"\t\"nói \"\"đạt\"\"\"\n").rows())
                .containsExactly(List.of("một\nhai", "nói \"đạt\""));
    }

    @Test
    void laysTheBlockFromTheAnchorOnAndTellsWhatLiesOutside() {
        var placed = PastedBlock.of("1\t2\t3\n4\t5\t6\n7\t8\t9").on(List.of(10L, 20L), List.of(100L, 200L));

        assertThat(placed).filteredOn(Placed::fits).extracting(Placed::text).containsExactly("1", "2", "4", "5");
        assertThat(placed)
                .filteredOn(cell -> !cell.fits())
                .extracting(Placed::text)
                .containsExactly("3", "6", "7", "8", "9");
        assertThat(placed.get(4).unitId()).isEqualTo(20L);
        assertThat(placed.get(4).criterionId()).isEqualTo(200L);
    }

    @Test
    void emptyCellsTakeNothingAwayAndFoldedGroupsTakeNothing() {
        var placed = PastedBlock.of("1\t\t3").on(List.of(10L), List.of(100L, 200L, 0L));

        assertThat(placed).hasSize(2);
        assertThat(placed.getLast().fits()).isFalse();
    }
}
