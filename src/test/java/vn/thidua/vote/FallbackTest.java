package vn.thidua.vote;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.thidua.identity.SignedIn;
import vn.thidua.support.DatabaseTest;

/**
 * Everything is dead in the middle of a ballot: the roll and the slips lie on the disk, the hall votes on paper, and the
 * numbers are entered later by two people. The electronic round tells nothing.
 */
@DatabaseTest
@Import(Conference.class)
@ExtendWith(InvariantsHold.class)
class FallbackTest {

    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(60);

    @Autowired
    Conference at;

    @Autowired
    RoundService rounds;

    @Autowired
    PaperService paper;

    @Autowired
    SheetService sheets;

    @Autowired
    CountService counting;

    @Autowired
    VoteQueries votes;

    @Autowired
    FallbackExport export;

    @AfterEach
    void out() {
        SignedIn.out();
    }

    @Test
    void theHallGoesOnWithPaperAndTwoPeopleEnterItLater() throws Exception {
        at.arrange(9);
        Files.deleteIfExists(export.file(at.meeting));
        var round = at.opened(1, 3);
        for (int i = 0; i < 3; i++) {
            at.cast(round, i, 2);
        }

        // program and database are gone: what is left is the file
        var text = printed();
        for (int unit = 1; unit <= 9; unit++) {
            assertThat(text).contains("Đơn vị thử số %03d".formatted(unit));
        }
        assertThat(text).contains("PHIẾU: ĐỀ NGHỊ TẶNG CỜ", "Đơn vị A", "Đơn vị B", "Đơn vị C", "nhiều nhất 1 dòng");

        // later: the electronic round is void, nobody learns the three ballots, and the slips are entered
        rounds.holdVoid(round, "Mất toàn bộ hệ thống");
        assertThat(at.keys.resolve(round + ".key")).doesNotExist();
        var again = rounds.repeat(round);
        rounds.open(again, null);
        at.units.forEach(unit -> paper.issue(again, unit));
        rounds.close(again);
        sheets.enter(again, new SheetDraft(9, 1, 0, Map.of(0, 5, 1, 3)));
        SignedIn.asOtherBoard();
        sheets.confirm(again);
        SignedIn.asBoard();
        counting.tally(again);
        at.confirm(again);

        assertThat(votes.result(again).outcome().elected()).containsExactly("Đơn vị A");
        assertThat(votes.result(again).numbers().returned()).isEqualTo(9);
        assertThat(at.count("select count(*) from ballot"))
                .as("of the void round nothing was opened")
                .isZero();
    }

    /** The file is written beside the opening. */
    private String printed() throws Exception {
        var end = System.nanoTime() + PATIENCE;
        while (!Files.exists(export.file(at.meeting)) && System.nanoTime() < end) {
            Thread.onSpinWait();
        }
        try (var pdf = Loader.loadPDF(Files.readAllBytes(export.file(at.meeting)))) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }
}
