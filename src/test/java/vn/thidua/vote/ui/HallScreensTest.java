package vn.thidua.vote.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.SecuredBrowserlessApplicationContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.security.core.Authentication;
import vn.thidua.identity.SignedIn;
import vn.thidua.meeting.AttendanceStatus;
import vn.thidua.shared.Fraction;
import vn.thidua.support.DatabaseTest;
import vn.thidua.vote.Conference;
import vn.thidua.vote.HallScene;
import vn.thidua.vote.HallService;
import vn.thidua.vote.InvariantsHold;
import vn.thidua.vote.Method;
import vn.thidua.vote.MotionDraft;
import vn.thidua.vote.PaperService;
import vn.thidua.vote.RoundService;
import vn.thidua.vote.SheetDraft;
import vn.thidua.vote.SheetService;
import vn.thidua.vote.Subject;
import vn.thidua.vote.rule.Threshold;

/** Two people at the console and a projector in one conference: everybody sees what is committed, and nobody sees more. */
@DatabaseTest
@Import(Conference.class)
@ExtendWith(InvariantsHold.class)
class HallScreensTest {

    static final Threshold EIGHTY = new Threshold(new Fraction(4, 5), false);

    @Autowired
    ApplicationContext program;

    @Autowired
    Conference at;

    @Autowired
    HallService hall;

    @Autowired
    RoundService rounds;

    @Autowired
    PaperService paper;

    @Autowired
    SheetService sheets;

    SecuredBrowserlessApplicationContext<Authentication> application;

    @BeforeEach
    void arrange() {
        at.arrange(6);
        at.rule(Subject.CO_TINH, Method.SECRET_ELECTRONIC, EIGHTY);
        application = SpringBrowserlessApplicationContext.createSecured(program, ConsoleView.class);
    }

    @AfterEach
    void close() {
        application.close();
        SignedIn.out();
    }

    @Test
    void twoConsolesAndAProjectorFollowOneBallotFromTheRollToTheResult() {
        // whoever signs in while a window is active would sign in there, so all do before the first window opens
        SignedIn.asLeadership();
        var leader = SignedIn.authentication();
        SignedIn.asOtherBoard();
        var other = SignedIn.authentication();
        SignedIn.asBoard();
        var first = console();
        var second = console(other);
        var wall = projector(leader);
        assertThat(step(first)).isEqualTo(Step.CALL_ROLL);

        at.everybodyComes();
        var round = put();
        waitFor(second, () -> step(second) == Step.OPEN_ROUND);
        waitFor(wall, () -> kind(wall) == Scene.Kind.BALLOT);

        first.window().activate();
        rounds.open(round, null);
        for (int unit = 0; unit < 5; unit++) {
            at.cast(round, unit, unit == 4 ? 1 : 0);
        }
        waitFor(wall, () -> text(wall).contains("5/6"));
        waitFor(first, () -> text(first).contains("Còn 1 đơn vị chưa bỏ phiếu."));
        assertThat(text(wall)).doesNotContain("Đơn vị thử số 001", "%)");

        press(first, "Đóng bỏ phiếu");
        pressInDialog(first, "Đóng bỏ phiếu");
        waitFor(second, () -> step(second) == Step.COUNT);
        waitFor(wall, () -> kind(wall) == Scene.Kind.SEAL && text(wall).contains("phiếu trong hòm"));

        press(second, "Kiểm phiếu");
        pressInDialog(second, "Kiểm phiếu");
        for (var window : List.of(first, second)) {
            waitFor(window, () -> step(window) == Step.CONFIRM_RESULT);
            press(window, "Xem và xác nhận kết quả");
            pressInDialog(window, "Xác nhận kết quả");
        }
        waitFor(first, () -> step(first) == Step.ANNOUNCE);
        assertThat(kind(wall)).isEqualTo(Scene.Kind.SEAL);

        press(first, "Công bố kết quả");
        waitFor(wall, () -> kind(wall) == Scene.Kind.RESULT);
        assertThat(text(wall)).contains("Đơn vị thử số 001: 4/6 phiếu (66,67 %) – KHÔNG ĐẠT");
        waitFor(second, () -> step(second) == Step.RUN_OFF);
    }

    @Test
    void whoHasConfirmedWaitsForTheOtherCounter() {
        at.everybodyComes();
        var round = put();
        rounds.open(round, null);
        at.cast(round, 0, 0);
        rounds.close(round);
        var first = console();
        press(first, "Kiểm phiếu");
        pressInDialog(first, "Kiểm phiếu");
        press(first, "Xem và xác nhận kết quả");
        pressInDialog(first, "Xác nhận kết quả");

        waitFor(first, () -> text(first).contains("Bạn đã xác nhận. Chờ người kiểm phiếu kia."));
        assertThat(visible(first, "Xem và xác nhận kết quả")).isEmpty();
    }

    @Test
    void whoEnteredTheSheetWaitsForTheOtherCounter() {
        SignedIn.asOtherBoard();
        var other = SignedIn.authentication();
        SignedIn.asBoard();
        at.everybodyComes();
        var round = put();
        rounds.open(round, null);
        paper.issue(round, at.units.getFirst());
        rounds.close(round);
        sheets.enter(round, new SheetDraft(1, 0, 0, Map.of(0, 1)));
        var first = console();
        var second = console(other);

        assertThat(text(first)).contains("Bạn đã nhập. Chờ người kiểm phiếu kia đối chiếu và xác nhận.");
        assertThat(visible(first, "Đối chiếu và xác nhận")).isEmpty();
        press(second, "Đối chiếu và xác nhận");
        pressInDialog(second, "Xác nhận số đếm");
        waitFor(first, () -> step(first) == Step.COUNT);
    }

    @Test
    void theBallotOfADocumentIsMadeWithoutALookAtNominees() {
        at.everybodyComes();
        at.rule(Subject.THONG_QUA, Method.SHOW_OF_HANDS, new Threshold(new Fraction(1, 2), true));
        hall.putOnAgenda(at.meeting, new MotionDraft(Subject.THONG_QUA, "Thông qua báo cáo", 1, List.of(), false));
        var window = console();
        assertThat(step(window)).isEqualTo(Step.PREPARE_ROUND);
        assertThat(text(window)).doesNotContain("danh sách đề cử");

        press(window, "Lập phiếu");

        waitFor(window, () -> step(window) == Step.OPEN_ROUND);
        assertThat(window.window().find(NomineesDialog.class).all()).isEmpty();
    }

    @Test
    void theRollIsCalledByKeysAndSaysHowManyUnitsAreMissing() {
        var window = console();
        press(window, "Điểm danh");
        var roll = window.window().find(RollDialog.class).single();
        at.units.subList(0, 2).forEach(unit -> roll.row(unit).key("C"));

        waitFor(window, () -> text(window).contains("Có mặt 2/6 đơn vị. Cần thêm 2 đơn vị"));
        waitFor(
                window,
                () -> AttendanceStatus.PRESENT
                        .name()
                        .equals(roll.row(at.units.getFirst()).getElement().getAttribute("data-status")));
        // a substitute needs a written authority, which is asked for
        roll.row(at.units.get(2)).key("t");
        assertThat(window.window().find(RollMarkDialog.class).all()).hasSize(1);
    }

    @Test
    void theWallIsEmptyWhenTheChairHidesItAndShowsAnOpenBallotWhateverWasChosen() {
        at.everybodyComes();
        var round = put();
        var wall = projector();
        hall.show(at.meeting, HallScene.Kind.AGENDA, null);
        waitFor(wall, () -> kind(wall) == Scene.Kind.AGENDA);

        rounds.open(round, null);
        waitFor(wall, () -> kind(wall) == Scene.Kind.TURNOUT);

        hall.show(at.meeting, HallScene.Kind.HIDDEN, null);
        waitFor(wall, () -> kind(wall) == Scene.Kind.HIDDEN);
    }

    @Test
    void aMemberUnitSeesTheWallButNotTheConsole() {
        SignedIn.asOfficerOf(at.units.get(4));
        assertThat(shown("chieu/" + at.meeting)).isInstanceOf(ProjectorView.class);
        assertThat(shown("hoi-nghi/" + at.meeting)).isNotInstanceOf(ConsoleView.class);
        assertThat(shown("hoi-nghi/" + at.meeting + "/the").getClass().getSimpleName())
                .isNotEqualTo("CardsView");
    }

    @Test
    void anOfficerOfAnotherProvinceSeesNothing() {
        SignedIn.asBoardOf(at.province + 1);
        assertThat(shown("chieu/" + at.meeting)).isNotInstanceOf(ProjectorView.class);
        assertThat(shown("hoi-nghi/" + at.meeting)).isNotInstanceOf(ConsoleView.class);
    }

    @Test
    void theHeadUnitRunsTheConsole() {
        SignedIn.asOfficerOf(at.units.getFirst());
        assertThat(step(console())).isEqualTo(Step.CALL_ROLL);
    }

    /** A motion with two nominees on the agenda, and its ballot. */
    private long put() {
        var stand = at.units.subList(0, 2).stream()
                .map(unit -> new MotionDraft.Nominee(
                        unit, "Đơn vị thử số %03d".formatted(at.units.indexOf(unit) + 1), null, null))
                .toList();
        return rounds.prepare(hall.putOnAgenda(
                at.meeting,
                new MotionDraft(Subject.CO_TINH, "Cờ thi đua", 1, stand, false).withoutRanking("đơn vị thử")));
    }

    private record Window<V extends Component>(BrowserlessUIContext window, V view) {}

    private BrowserlessUIContext window() {
        return window(SignedIn.authentication());
    }

    private BrowserlessUIContext window(Authentication who) {
        return application.newUser(who).newWindow();
    }

    /** What a person sees at an address, refusals included. */
    private Object shown(String path) {
        window().activate();
        UI.getCurrent().navigate(path);
        return UI.getCurrent().getInternals().getActiveRouterTargetsChain().getFirst();
    }

    private Window<ConsoleView> console() {
        return console(SignedIn.authentication());
    }

    private Window<ConsoleView> console(Authentication who) {
        var window = window(who);
        return new Window<>(window, window.navigate("hoi-nghi/" + at.meeting, ConsoleView.class));
    }

    private Window<ProjectorView> projector() {
        return projector(SignedIn.authentication());
    }

    private Window<ProjectorView> projector(Authentication who) {
        var window = window(who);
        return new Window<>(window, window.navigate("chieu/" + at.meeting, ProjectorView.class));
    }

    private static Step step(Window<ConsoleView> at) {
        at.window().activate();
        return at.window().find(StepPanel.class).single().step();
    }

    private static Scene.Kind kind(Window<ProjectorView> at) {
        var screen = at.view().screen();
        var scene = screen == null ? null : screen.scene();
        return scene == null ? Scene.Kind.HIDDEN : scene.kind();
    }

    private static String text(Window<?> at) {
        at.window().activate();
        return at.view().getElement().getTextRecursively();
    }

    private static List<Button> visible(Window<?> at, String words) {
        at.window().activate();
        return at.window().find(Button.class).all().stream()
                .filter(button -> button.getText().equals(words) && button.isVisible())
                .toList();
    }

    private static void press(Window<?> at, String words) {
        at.window().test(visible(at, words).getFirst()).click();
    }

    /** The last button of that name stands in the foot of the dialog. */
    private static void pressInDialog(Window<?> at, String words) {
        assertThat(at.window().find(Dialog.class).all()).isNotEmpty();
        at.window().test(visible(at, words).getLast()).click();
    }

    private static void waitFor(Window<?> at, BooleanSupplier condition) {
        var end = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                fail("The screen did not follow: " + text(at));
            }
            at.window().activate();
            at.window().runPendingSignalsTasks(50, TimeUnit.MILLISECONDS);
        }
    }
}
