package vn.thidua.pledge.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.SecuredBrowserlessApplicationContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.router.QueryParameters;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.security.core.Authentication;
import vn.thidua.bloc.BlocRights;
import vn.thidua.bloc.BlocYears;
import vn.thidua.bloc.CompositionService;
import vn.thidua.bloc.YearPlan;
import vn.thidua.identity.SignedIn;
import vn.thidua.pledge.EnterActual;
import vn.thidua.pledge.ItemDraft;
import vn.thidua.pledge.PledgeHeader;
import vn.thidua.pledge.PledgeService;
import vn.thidua.pledge.ProgressQueries;
import vn.thidua.pledge.ProgressService;
import vn.thidua.pledge.SignatureDraft;
import vn.thidua.pledge.SigningService;
import vn.thidua.pledge.rule.Direction;
import vn.thidua.shared.ui.Scope;
import vn.thidua.shared.ui.ScopedView;
import vn.thidua.support.DatabaseTest;

/** The pages of a pledge as several people use them at once, without a browser. */
@DatabaseTest
@Import(BlocYears.class)
class PledgeScreensTest {

    static final int YEAR = 2026;

    @Autowired
    ApplicationContext program;

    @Autowired
    BlocYears arranged;

    @Autowired
    PledgeService pledges;

    @Autowired
    SigningService signing;

    @Autowired
    ProgressService progress;

    @Autowired
    ProgressQueries entries;

    @Autowired
    PledgeTasks tasks;

    @Autowired
    BlocRights rights;

    @Autowired
    CompositionService compositions;

    SecuredBrowserlessApplicationContext<Authentication> application;
    long item;

    @BeforeEach
    void arrange() {
        arranged.arrange();
        SignedIn.asOfficerOf(arranged.justice);
        pledges.begin(arranged.bloc1, YEAR);
        pledges.describe(
                arranged.bloc1,
                YEAR,
                new PledgeHeader("Đoàn kết, sáng tạo", "Sóc Trăng", LocalDate.of(2026, 2, 3)),
                0,
                "");
        item = pledges.addItem(
                arranged.bloc1,
                YEAR,
                new ItemDraft("Xếp loại đơn vị", "Tỷ lệ đơn vị đạt loại tốt", "%", Direction.UP, new BigDecimal("100")),
                "");
        application = SpringBrowserlessApplicationContext.createSecured(program, PledgeView.class);
    }

    @AfterEach
    void close() {
        application.close();
        SignedIn.out();
    }

    private BrowserlessUIContext window() {
        return application.newUser(SignedIn.authentication()).newWindow();
    }

    /** Opens a page below the bloc, the sheet of a unit where one is named; answers what is shown then. */
    private HasElement open(BrowserlessUIContext at, String below, @Nullable Long unit) {
        at.activate();
        var parameters = QueryParameters.simple(Map.of("nam", "2026"));
        at.getUI()
                .navigate(
                        "khoi/" + arranged.bloc1 + "/" + below,
                        unit == null ? parameters : parameters.merging("don-vi", String.valueOf(unit)));
        var view = at.getCurrentView();
        if (view instanceof ScopedView scoped) {
            // the frame does this; it is not among the routes of this test
            scoped.show(new Scope(YEAR, null));
        }
        return view;
    }

    @Test
    void theHeadSeesWhatIsMissingAndAMemberSeesItsOwnPart() {
        var head = PledgeView.class.cast(open(window(), "giao-uoc", null));
        assertThat(text(head)).contains("Đoàn kết, sáng tạo").contains("chưa đăng ký");
        SignedIn.asOfficerOf(arranged.court);
        var member = PledgeView.class.cast(open(window(), "giao-uoc", null));
        assertThat(text(member)).contains("Phần của Tòa án nhân dân tỉnh").doesNotContain("Mở ký giao ước");
        SignedIn.asLeadership();
        var leader = PledgeView.class.cast(open(window(), "giao-uoc", null));
        assertThat(text(leader)).doesNotContain("Mở ký giao ước").doesNotContain("Phần của");
    }

    @Test
    void theTaskToRegisterIsDueWhenThePledgeIsSignedUnlessTheYearSaysEarlier() {
        assertThat(dueOfRegistration()).isEqualTo(LocalDate.of(2026, 2, 3));

        SignedIn.asBoard();
        var bloc = rights.read(arranged.bloc1, YEAR);
        compositions.planYear(
                bloc.yearId(),
                new YearPlan("", LocalDate.of(2026, 1, 4), LocalDate.of(2026, 2, 15), null, null, false));
        assertThat(dueOfRegistration()).isEqualTo(LocalDate.of(2026, 1, 4));
    }

    private @Nullable LocalDate dueOfRegistration() {
        SignedIn.asOfficerOf(arranged.court);
        window().activate();
        var bloc = rights.read(arranged.bloc1, YEAR);
        return tasks.tasks(bloc, bloc.member(arranged.court).orElseThrow(), false).stream()
                .filter(task -> task.sentence().equals("Đăng ký chỉ tiêu và danh hiệu"))
                .findFirst()
                .orElseThrow()
                .dueOn();
    }

    @Test
    void theSigningScreensOfTwoSessionsFillUpAsUnitsSign() {
        pledges.openSigning(arranged.bloc1, YEAR);
        var wall = window();
        var hall = hall(wall);
        SignedIn.asLeadership();
        var other = window();
        var otherHall = hall(other);
        assertThat(hall.filled()).isZero();

        SignedIn.asOfficerOf(arranged.court);
        signing.sign(arranged.bloc1, YEAR, arranged.court, new SignatureDraft("Người đại diện", "Chánh án", null));

        waitFor(wall, () -> hall.filled() == 1);
        waitFor(other, () -> otherHall.filled() == 1);
        assertThat(text(hall)).contains("1/4").contains("Chánh án");
    }

    private SigningHall hall(BrowserlessUIContext at) {
        var view = SigningView.class.cast(open(at, "giao-uoc/ky", null));
        return (SigningHall) view.getChildren().findFirst().orElseThrow();
    }

    @Test
    void theSecondEditorSeesBothNumbersAndKeepsTheOwn() {
        var window = window();
        var view = ProgressView.class.cast(open(window, "tien-do", arranged.justice));
        var field = window.find(DecimalField.class).all().getFirst();
        progress.enter(
                arranged.bloc1,
                YEAR,
                new EnterActual(item, arranged.justice, 6, null, new BigDecimal("85"), "số của đồng nghiệp"));

        window.activate();
        window.test(field).setValue("90,5");

        assertThat(field.getValue()).isEqualTo("90,5");
        assertThat(text(view)).contains("85").contains("số của đồng nghiệp");
        window.test(window.find(Button.class).all().stream()
                        .filter(button -> button.getText().startsWith("Giữ số của tôi"))
                        .findFirst()
                        .orElseThrow())
                .click();
        assertThat(entries.entries(arranged.bloc1, YEAR, arranged.justice)
                        .getFirst()
                        .reached())
                .isEqualByComparingTo("90.5");
    }

    @Test
    void aBadNumberIsToldAtItsFieldAndStaysThere() {
        var window = window();
        ProgressView.class.cast(open(window, "tien-do", arranged.justice));
        var field = window.find(DecimalField.class).all().getFirst();
        for (var bad : new String[] {"mười", "1.250", "120", "-3"}) {
            window.test(field).setValue(bad);
            assertThat(field.isInvalid()).as(bad).isTrue();
            assertThat(field.getErrorMessage()).isNotBlank().doesNotContain("!");
            assertThat(field.getValue()).isEqualTo(bad);
        }
        assertThat(entries.entries(arranged.bloc1, YEAR, arranged.justice)).isEmpty();
        window.test(field).setValue("99.5");
        assertThat(field.isInvalid()).isFalse();
        assertThat(entries.entries(arranged.bloc1, YEAR, arranged.justice)).hasSize(1);
    }

    @Test
    void anOfficerWhoCallsAnotherUnitsSheetIsRefused() {
        SignedIn.asOfficerOf(arranged.court);
        var window = window();
        var own = ProgressView.class.cast(open(window, "tien-do", null));
        assertThat(text(own)).contains("Tỷ lệ đơn vị đạt loại tốt");

        open(window, "tien-do", arranged.justice);

        assertThat(window.getCurrentView()).isNotInstanceOf(ProgressView.class);
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }

    private static void waitFor(BrowserlessUIContext window, BooleanSupplier condition) {
        var end = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                fail("The signing screen was not drawn again");
            }
            window.activate();
            window.runPendingSignalsTasks(50, TimeUnit.MILLISECONDS);
        }
    }
}
