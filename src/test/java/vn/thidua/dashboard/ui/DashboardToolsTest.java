package vn.thidua.dashboard.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.dashboard.BlocLine;
import vn.thidua.dashboard.DashboardScope;
import vn.thidua.dashboard.SmallWorld;
import vn.thidua.dashboard.ui.KeyNumbers.KeyNumber;
import vn.thidua.identity.SignedIn;
import vn.thidua.shared.Messages;
import vn.thidua.shared.chart.Category;
import vn.thidua.shared.chart.ChartData;
import vn.thidua.shared.chart.ChartKind;
import vn.thidua.shared.chart.Finding;
import vn.thidua.shared.chart.Series;
import vn.thidua.shared.chart.Tone;
import vn.thidua.shared.ui.NumberCard;
import vn.thidua.support.Database;
import vn.thidua.support.DatabaseTest;

/** What every page of the dashboard offers, tried on a page that counts units. */
@DatabaseTest
@Import(DashboardToolsTest.CountingPage.class)
class DashboardToolsTest extends SpringBrowserlessTest {

    /** A page with the number of units and a chart that never changes. */
    @TestConfiguration
    static class CountingPage {

        static final AtomicInteger READ = new AtomicInteger();

        @Bean
        @Order(Ordered.LOWEST_PRECEDENCE)
        DashboardPage unitCount(JdbcClient sql) {
            return new DashboardPage() {
                @Override
                public String key() {
                    return "dem-thu";
                }

                @Override
                public String title(Words words) {
                    return "Đếm thử";
                }

                @Override
                public List<Supplier<DashboardPart>> upcoming(DashboardScope scope, Words words) {
                    READ.incrementAndGet();
                    var units = sql.sql("select count(*) from unit")
                            .query(Long.class)
                            .single();
                    var data = ChartData.ofCounts(
                            "Năm",
                            "khối",
                            List.of(new Category("2025", "2025")),
                            List.of(Series.ofCounts("n", "Khối", Tone.FIRST, List.of(3L))));
                    return List.of(
                            () -> new KeyNumbers("so", "Số", List.of(KeyNumber.ofCount("Đơn vị", units, 0, null))),
                            () -> new Figure(
                                    "hinh", ChartKind.COLUMN, data, new Finding("Ba khối", "Câu.", ""), target -> "x"));
                }
            };
        }
    }

    @Autowired
    Database database;

    @Autowired
    DashboardLive live;

    @Autowired
    PageFile files;

    @Autowired
    DashboardPages pages;

    @Autowired
    DashboardTools tools;

    @Autowired
    TransactionTemplate transaction;

    private SmallWorld world;
    private long province;
    private long bloc;

    @BeforeEach
    void aBloc() {
        database.clean();
        world = new SmallWorld(database.sql());
        province = world.province("Quảng Trị");
        bloc = world.bloc(province, "khoi-1");
        world.blocYear(
                world.published(province, 2025),
                bloc,
                "Khối Nội chính",
                "NOI_CHINH",
                false,
                world.unit(province, "Công an tỉnh", "ADMINISTRATIVE"));
        SignedIn.asLeadership();
    }

    @AfterEach
    void signOut() {
        SignedIn.out();
    }

    @Test
    void theChoicesStandInTheAddressAndInTheControls() {
        go("dieu-hanh/dem-thu?nam=2025&tinh=" + province + "&ngay=2025-06-30&ho=NOI_CHINH&khoi=" + bloc + "&cap=TINH");
        assertThat($(DatePicker.class).first().getValue()).isEqualTo(LocalDate.of(2025, 6, 30));
        assertThat($(ComboBox.class).first().getValue()).extracting("name").isEqualTo("Khối Nội chính");
        assertThat($(Select.class).all()).extracting("value").contains("NOI_CHINH", "TINH");
    }

    @Test
    void withOtherChoicesTheToolsStayAndOfferTheBlocsThatTheFiguresCount() {
        var frame = new DashboardFrame(pages, tools);
        UI.getCurrentOrThrow().add(frame);
        var page = pages.of("dem-thu").orElseThrow();
        frame.show(page, DashboardScope.of(2025));
        var box = blocs();
        assertThat(offered(box)).containsExactly("Khối Nội chính");
        // nothing was published for 2026 yet: the composition of 2025 is in use
        frame.show(page, DashboardScope.of(2026).withBloc(bloc));
        assertThat(blocs()).isSameAs(box);
        assertThat(offered(box)).containsExactly("Khối Nội chính");
        assertThat(box.getValue().blocId()).isEqualTo(bloc);
        frame.show(page, DashboardScope.of(2024));
        assertThat(offered(box)).isEmpty();
        assertThat(box.getValue()).isNull();
        assertThat($(Anchor.class).all()).extracting(Anchor::getHref).contains("trinh-chieu?nam=2024&trang=dem-thu");
    }

    @SuppressWarnings("unchecked")
    private ComboBox<BlocLine> blocs() {
        return $(ComboBox.class).first();
    }

    private static List<String> offered(ComboBox<BlocLine> box) {
        return box.getListDataView().getItems().map(BlocLine::name).toList();
    }

    @Test
    void aLinkToThePresentationKeepsEveryChoice() {
        go("dieu-hanh/dem-thu?nam=2025&ho=NOI_CHINH");
        assertThat($(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains("trinh-chieu?nam=2025&tinh=" + province + "&ho=NOI_CHINH&trang=dem-thu");
    }

    @Test
    void aFileTellsFiltersDayMomentAndPerson() {
        var scope = DashboardScope.of(2025)
                .withProvince(province)
                .withFamily("NOI_CHINH")
                .withBloc(bloc)
                .withLevel("TINH")
                .withAsOf(LocalDate.of(2025, 6, 30));
        var sheet = files.sheet(pages.of("dem-thu").orElseThrow(), scope, Messages.VIETNAMESE);
        assertThat(sheet.title()).isEqualTo("Đếm thử");
        assertThat(sheet.lines().getFirst()).isEqualTo("Năm 2025 · Quảng Trị · Nội chính · Khối Nội chính · Cấp tỉnh");
        assertThat(sheet.lines().get(1)).isEqualTo("Số liệu đến ngày 30/06/2025");
        assertThat(sheet.lines().get(2)).endsWith("người lập: Lãnh đạo");
        assertThat(sheet.parts()).extracting("title").containsExactly("Số", "Ba khối");
        assertThat(sheet.parts().getFirst().table().rows().getFirst().get(1)).hasToString("1");
    }

    @Test
    void aCommitIsFollowedAndOnlyWhatDiffersIsDrawnAnew() {
        go("dieu-hanh/dem-thu?nam=2025");
        var body = $(LiveBody.class).first();
        var card = $(NumberCard.class).first();
        var chart = $(vn.thidua.shared.ui.chart.ChartCard.class).first();
        transaction.executeWithoutResult(status -> world.unit(province, "Sở Tư pháp", "ADMINISTRATIVE"));
        body.refresh();
        assertThat(card.isAttached()).isFalse();
        assertThat($(NumberCard.class).first().getElement().getTextRecursively())
                .contains("2");
        assertThat(chart.isAttached()).isTrue();
    }

    @Test
    void screensAreToldOnlyAfterSomethingWasCommitted() {
        go("dieu-hanh/dem-thu?nam=2025");
        live.tell();
        var before = CountingPage.READ.get();
        var revision = live.revision().peek();
        live.tell();
        assertThat(live.revision().peek()).isEqualTo(revision);
        transaction.executeWithoutResult(status -> world.unit(province, "Sở Tư pháp", "ADMINISTRATIVE"));
        live.tell();
        assertThat(live.revision().peek()).isNotEqualTo(revision);
        assertThat(CountingPage.READ.get()).isGreaterThanOrEqualTo(before);
    }

    @Test
    void thePresentationTurnsStopsAndChangesItsPace() {
        go("trinh-chieu?nam=2025&trang=dem-thu&giay=7");
        var controls = $(PresentationControls.class).first();
        assertThat(controls.pace()).isEqualTo(7);
        assertThat($(H1.class).first().getText()).isEqualTo("Đếm thử");
        assertThat($(NumberCard.class).all()).isNotEmpty();
        controls.turn();
        assertThat($(vn.thidua.shared.ui.chart.ChartCard.class).all()).hasSize(1);
        assertThat($(Span.class).all()).extracting(Span::getText).contains("2/2");
        controls.toggle();
        assertThat(controls.isRunning()).isFalse();
        controls.turn();
        assertThat($(Span.class).all()).extracting(Span::getText).contains("2/2");
        controls.setPace(1);
        assertThat(controls.pace()).isEqualTo(PresentationControls.FASTEST);
    }

    private void go(String url) {
        var parts = url.split("\\?");
        UI.getCurrentOrThrow().navigate(parts[0], QueryParameters.fromString(parts[1]));
    }
}
