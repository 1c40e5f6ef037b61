package vn.thidua.dashboard.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thidua.dashboard.DashboardScope;
import vn.thidua.dashboard.SmallWorld;
import vn.thidua.identity.SignedIn;
import vn.thidua.shared.chart.DrillTarget;
import vn.thidua.support.Database;
import vn.thidua.support.DatabaseTest;

/** Every page of the dashboard with nothing, with one unit, and with two thousand. */
@DatabaseTest
class DashboardPagesTest {

    private static final Words KEYS = (key, args) -> key + Arrays.asList(args);

    @Autowired
    DashboardPages pages;

    @Autowired
    Database database;

    SmallWorld world;

    @BeforeEach
    void anEmptyProgram() {
        database.clean();
        world = new SmallWorld(database.sql());
        SignedIn.asLeadership();
    }

    @AfterEach
    void signOut() {
        SignedIn.out();
    }

    @Test
    void standInTheBarOneAfterTheOther() {
        assertThat(pages.all())
                .extracting(DashboardPage::key)
                .containsExactly("", "ket-qua", "giao-uoc", "khen-thuong", "dung-han");
        assertThat(pages.of("khac")).isEmpty();
    }

    @Test
    void saySoWhereThereIsNothing() {
        for (DashboardPage page : pages.all()) {
            var parts = page.parts(DashboardScope.of(2025), KEYS);
            assertThat(parts)
                    .isNotEmpty()
                    .allSatisfy(part -> assertThat(part.title()).isNotBlank());
            figures(parts).forEach(figure -> {
                assertThat(figure.data().isEmpty()).as(figure.id()).isTrue();
                assertThat(figure.finding().empty()).isNotBlank();
            });
            assertThat(parts.stream().map(DashboardPart::id)).doesNotHaveDuplicates();
        }
    }

    @Test
    void showAProvinceOfASingleUnit() {
        var province = world.province("An Giang");
        var unit = world.unit(province, "Sở Nội vụ", "ADMINISTRATIVE");
        var bloc = world.bloc(province, "k1");
        world.blocYear(world.published(province, 2025), bloc, "Khối 1", "DANG", false, unit);
        world.reward(province, bloc, 2025, unit, "CTD_TINH", "DECIDED");

        for (DashboardPage page : pages.all()) {
            assertThat(page.parts(DashboardScope.of(2025), KEYS)).isNotEmpty();
        }
        assertThat(figures(part("khen-thuong")).filter(one -> one.id().equals("awards-heads")))
                .singleElement()
                .satisfies(one -> assertThat(one.finding().title()).contains("[1, 1, 100.0, 100.0]"));
    }

    @Test
    void showTwoThousandUnitsWithALinkBehindEveryMark() {
        var province = world.province("An Giang");
        world.fill(world.published(province, 2025), province, 200, 10);
        for (DashboardPage page : pages.all()) {
            var parts = page.parts(DashboardScope.of(2025), KEYS);
            assertThat(parts).isNotEmpty();
            figures(parts).filter(figure -> !figure.data().isEmpty()).forEach(figure -> {
                assertThat(figure.drill()).as(figure.id()).isNotNull();
                var target = new DrillTarget(
                        figure.data().categories().getFirst().key(),
                        figure.data().series().getFirst().key());
                assertThat(figure.drill().urlOf(target)).matches("[a-z-]+.*nam=2025.*");
            });
        }
        assertThat(figures(part("khen-thuong"))
                        .filter(one -> one.id().equals("awards-waiting"))
                        .findFirst()
                        .orElseThrow()
                        .data()
                        .series()
                        .getFirst()
                        .values()
                        .getLast())
                .isEqualTo(2000.0);
    }

    private List<DashboardPart> part(String key) {
        return pages.of(key).orElseThrow().parts(DashboardScope.of(2025), KEYS);
    }

    private static Stream<Figure> figures(List<DashboardPart> parts) {
        return parts.stream().filter(Figure.class::isInstance).map(Figure.class::cast);
    }
}
