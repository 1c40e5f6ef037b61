package vn.thidua.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.time.LocalDate;
import java.time.Year;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import vn.thidua.identity.SignedIn;
import vn.thidua.journey.RankingWorld.Played;
import vn.thidua.pledge.PledgeService;
import vn.thidua.score.CriteriaQueries;
import vn.thidua.score.CriteriaService;
import vn.thidua.score.ScoringDates;
import vn.thidua.score.ScoringService;
import vn.thidua.score.SheetState;
import vn.thidua.support.CuttingProxy;

/** The line between a person and the program is cut in the middle of the work: what was entered is not lost. */
@JourneyTest
class LostConnectionJourney {

    private static final String BLOC = "quang-tri-ca-cum-343";
    private static final int YEAR = Year.now().getValue() + 2;

    @LocalServerPort
    int port;

    @Value("${thidua.demo.password:thidua-demo-2026}")
    String password;

    @Autowired
    ApplicationContext context;

    @Test
    void pointsTypedAndPastedIntoTheGridWithoutALineAreSavedWhenItIsBack() throws IOException {
        var bloc = new RankingWorld(context, password).inYear(BLOC, YEAR);
        openScoring(bloc);
        try (var line = new CuttingProxy(port);
                var chromium = new Chromium(port)) {
            var head = chromium.signInOver(line, bloc.head().login(), password);
            var deputy = chromium.signIn(bloc.deputy().login(), password);
            var grid = new GridAct(chromium, bloc);
            grid.open(head);
            grid.open(deputy);
            grid.reason(head);
            grid.reason(deputy);

            cut(line, head);
            grid.typeOnly(head, 2, 0, "101");
            grid.typeOnly(head, 3, 0, "0");
            GridAct.expect(head, 2, 0, "101");
            assertThat(head.locator("score-grid .saving")).containsText("2 ô");
            grid.write(deputy, 4, 0, "103");
            assertThat(GridAct.points(deputy, 2, 0)).not().hasText("101");

            line.mend();
            GridAct.allSaved(head);
            GridAct.expect(deputy, 2, 0, "101");
            GridAct.expect(deputy, 3, 0, "0");
            GridAct.expect(head, 4, 0, "103");

            cut(line, head);
            grid.typeOnly(head, 2, 1, "31");
            line.mend();
            grid.open(head); // somebody who does not wait and calls the page anew
            GridAct.allSaved(head);
            GridAct.expect(head, 2, 1, "31");
            GridAct.expect(deputy, 2, 1, "31");

            cut(line, head);
            var last = bloc.members().size() - 1;
            GridAct.paste(head, last - 1, "104\t\"32\"\n105,5\ttốt\n106");
            GridAct.expect(head, last - 1, 0, "104");
            GridAct.expect(head, last, 1, "tốt");
            GridAct.told(head, "Dòng 3, cột 1 của khối vừa dán («106») nằm ngoài bảng.");
            line.mend();
            grid.open(head);
            GridAct.allSaved(head);
            grid.reason(head); // a page called anew asks for the reason again; the points wait for it
            GridAct.allSaved(head);
            GridAct.expect(deputy, last - 1, 0, "104");
            GridAct.expect(deputy, last - 1, 1, "32");
            GridAct.expect(deputy, last, 0, "105,5");
            GridAct.told(head, "\"tốt\" không phải số.");
            grid.open(head); // what was refused is still there for whoever looks again
            GridAct.told(head, "\"tốt\" không phải số.");
            GridAct.expect(head, last, 1, "tốt");
        }
    }

    @Test
    void aNumberEnteredWithoutALineIsSavedWhenItIsBack() throws IOException {
        var bloc = new RankingWorld(context, password).inYear(BLOC, YEAR);
        SignedIn.asBoard();
        context.getBean(PledgeService.class).copyLastYear(bloc.blocId(), bloc.year());
        try (var line = new CuttingProxy(port);
                var chromium = new Chromium(port)) {
            var unit = chromium.signInOver(line, bloc.unit().login(), password);
            chromium.open(unit, bloc.path("tien-do"));
            var field = unit.locator(".month-entry").first();
            var number = field.getByLabel("Hết tháng 6", new Locator.GetByLabelOptions().setExact(true));

            cut(line, unit);
            number.fill("47,5");
            number.press("Tab");
            assertThat(number).hasValue("47,5");

            line.mend();
            assertThat(field.getByText("Đã lưu")).isVisible();
            chromium.open(unit, bloc.path("tien-do"));
            assertThat(number).hasValue("47,5");
        }
    }

    private static void cut(CuttingProxy line, Page page) {
        line.cut();
        assertThat(Chromium.isCut(page)).isTrue();
        assertThat(page.getByText("đang tự nối lại").first()).isVisible();
    }

    /** By the table of the template, with all sheets handed in. */
    private void openScoring(Played bloc) {
        SignedIn.asBoard();
        var template = context.getBean(CriteriaQueries.class).templates().stream()
                .filter(table -> table.title().startsWith("Công an"))
                .findFirst()
                .orElseThrow();
        var criteria = context.getBean(CriteriaService.class);
        criteria.putIntoForce(criteria.copy(template.id(), bloc.blocId(), bloc.year(), null));
        var today = LocalDate.now();
        context.getBean(ScoringService.class)
                .open(
                        bloc.blocId(),
                        bloc.year(),
                        new ScoringDates(today.plusDays(7), today.plusDays(14), today.plusDays(21)));
        new OtherUnits(bloc, context).fill(SheetState.SUBMITTED);
    }
}
