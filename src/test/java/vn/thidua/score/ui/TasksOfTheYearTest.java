package vn.thidua.score.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.thidua.bloc.BlocRights;
import vn.thidua.bloc.BlocYears;
import vn.thidua.bloc.ui.BlocTasks;
import vn.thidua.bloc.ui.BlocTasks.State;
import vn.thidua.bloc.ui.BlocTasks.Task;
import vn.thidua.identity.SignedIn;
import vn.thidua.pledge.ItemDraft;
import vn.thidua.pledge.PledgeHeader;
import vn.thidua.pledge.PledgeService;
import vn.thidua.pledge.SignatureDraft;
import vn.thidua.pledge.SigningService;
import vn.thidua.pledge.rule.Direction;
import vn.thidua.score.ScoreFixture;
import vn.thidua.support.DatabaseTest;

/** What pledge and scores ask the head, a member and the board to do, from the first item to the ranking. */
@DatabaseTest
@Import({BlocYears.class, ScoreFixture.class})
class TasksOfTheYearTest extends SpringBrowserlessTest {

    private static final int YEAR = 2026;

    @Autowired
    BlocYears years;

    @Autowired
    ScoreFixture scores;

    @Autowired
    PledgeService pledges;

    @Autowired
    SigningService signing;

    @Autowired
    BlocRights rights;

    @Autowired
    List<BlocTasks> sources;

    @BeforeEach
    void arrange() {
        years.arrange();
    }

    @AfterEach
    void signOut() {
        SignedIn.out();
    }

    /** Tasks of the person signed in, as "OPEN Ký giao ước (1/4 đơn vị đã ký)". */
    private List<String> tasks() {
        return found().stream()
                .map(task -> task.state() + " " + task.sentence()
                        + (task.remark().isEmpty() ? "" : " (" + task.remark() + ")"))
                .toList();
    }

    private List<Task> found() {
        var bloc = rights.read(years.bloc1, YEAR);
        return sources.stream()
                .sorted(Comparator.comparingInt(BlocTasks::order))
                .filter(source -> source.order() != 30)
                .flatMap(source -> source.tasks(bloc, rights.mine(bloc).orElse(null), rights.mayRun(bloc)).stream())
                .toList();
    }

    private void writePledge() {
        pledges.begin(years.bloc1, YEAR);
        pledges.describe(years.bloc1, YEAR, new PledgeHeader("Đoàn kết", "Sóc Trăng", LocalDate.of(2099, 2, 3)), 0, "");
        pledges.addItem(
                years.bloc1,
                YEAR,
                new ItemDraft("Xếp loại", "Tỷ lệ đơn vị đạt loại tốt", "%", Direction.UP, BigDecimal.TEN),
                "");
    }

    @Test
    void theHeadIsLedFromTheFirstItemToTheSignatures() {
        SignedIn.asOfficerOf(years.justice);
        assertThat(tasks()).contains("OPEN Lập giao ước của khối", "WAITING Mở ký giao ước", "WAITING Ký giao ước");
        writePledge();
        assertThat(tasks()).contains("DONE Lập giao ước của khối", "OPEN Mở ký giao ước (0/4 đơn vị đã đăng ký)");
        pledges.openSigning(years.bloc1, YEAR);
        signing.sign(years.bloc1, YEAR, years.justice, new SignatureDraft("Đại diện", "Giám đốc", null));
        assertThat(tasks())
                .contains("DONE Ký giao ước (1/4 đơn vị đã ký)", "OPEN Nhắc 3 đơn vị ký giao ước (1/4 đơn vị đã ký)");
    }

    @Test
    void aMemberHasItsOwnTasksAlone() {
        SignedIn.asOfficerOf(years.justice);
        writePledge();
        pledges.openSigning(years.bloc1, YEAR);
        SignedIn.asOfficerOf(years.finance);
        assertThat(tasks())
                .contains("OPEN Đăng ký chỉ tiêu và danh hiệu", "OPEN Ký giao ước (0/4 đơn vị đã ký)")
                .anyMatch(task -> task.endsWith("Nhập số liệu 6 tháng (0/1 chỉ tiêu đã có số liệu)"))
                .noneMatch(task -> task.contains("Nhắc") || task.contains("Mở"));
        assertThat(found())
                .filteredOn(task -> task.sentence().startsWith("Nhập số liệu"))
                .extracting(Task::dueOn)
                .containsExactly(LocalDate.of(YEAR, 6, 30), LocalDate.of(YEAR, 12, 31));
    }

    @Test
    void scoringAsksEverySideForItsPart() {
        scores.open();
        SignedIn.asOfficerOf(years.finance);
        assertThat(tasks()).contains("OPEN Tự chấm điểm").noneMatch(task -> task.contains("Thẩm định "));
        scores.scoreItself(years.finance, "80", "16");
        assertThat(tasks()).contains("DONE Tự chấm điểm");
        SignedIn.asOfficerOf(years.justice);
        assertThat(tasks())
                .contains(
                        "DONE Ban hành bảng tiêu chí của khối",
                        "DONE Mở chấm điểm",
                        "OPEN Thẩm định 1 bảng điểm (1/3 đơn vị đã nộp bảng điểm)",
                        "WAITING Công bố xếp hạng (0/4 bảng điểm đã chốt)");
        SignedIn.asBoard();
        scores.bringToFinal(years.finance, 5);
        assertThat(tasks()).contains("WAITING Công bố xếp hạng (1/4 bảng điểm đã chốt)");
        assertThat(found()).filteredOn(task -> task.state() == State.LATE).isEmpty();
    }
}
