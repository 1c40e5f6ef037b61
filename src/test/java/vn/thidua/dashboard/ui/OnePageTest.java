package vn.thidua.dashboard.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.router.QueryParameters;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import vn.thidua.dashboard.OneBlocQueries;
import vn.thidua.dashboard.OneUnitQueries;
import vn.thidua.dashboard.SmallWorld;
import vn.thidua.identity.SignedIn;
import vn.thidua.shared.Messages;
import vn.thidua.shared.sheet.SheetFormat;
import vn.thidua.support.Database;
import vn.thidua.support.DatabaseTest;

/** A bloc and a unit on one page, and the files made of them. */
@DatabaseTest
class OnePageTest extends SpringBrowserlessTest {

    @Autowired
    Database database;

    @Autowired
    PageFile files;

    @Autowired
    OneBlocQueries blocs;

    @Autowired
    OneUnitQueries units;

    private long bloc;
    private long head;
    private long member;

    @BeforeEach
    void aBlocOfThree() {
        database.clean();
        var world = new SmallWorld(database.sql());
        var province = world.province("Quảng Trị");
        bloc = world.bloc(province, "khoi-1");
        head = world.unit(province, "Công an tỉnh", "ADMINISTRATIVE");
        member = world.unit(province, "Sở Tư pháp", "ADMINISTRATIVE");
        var deputy = world.unit(province, "Bộ Chỉ huy quân sự tỉnh", "ADMINISTRATIVE");
        world.blocYear(
                world.published(province, 2025), bloc, "Khối Nội chính", "NOI_CHINH", false, head, deputy, member);
        world.reward(province, bloc, 2025, member, "CTD_TINH", "DECIDED");
    }

    @AfterEach
    void signOut() {
        SignedIn.out();
    }

    @Test
    void bothAreOfferedInEveryFormat() {
        SignedIn.asLeadership();
        for (var path : List.of("khoi/" + bloc + "/mot-trang", "don-vi/" + member + "/mot-trang")) {
            UI.getCurrent().navigate(path, QueryParameters.fromString("nam=2025"));
            var items =
                    $(MenuBar.class).first().getItems().getFirst().getSubMenu().getItems();
            assertThat(items)
                    .as(path)
                    .hasSize(SheetFormat.values().length)
                    .allSatisfy(item ->
                            assertThat(item.getElement().getTextRecursively()).isNotBlank());
        }
    }

    @Test
    void aFileHoldsEveryRowAndTheDayItIsOf() {
        SignedIn.asLeadership();
        var sheet = files.sheet("Sở Tư pháp, năm 2025", 2025, ofUnit(member), Messages.VIETNAMESE);
        assertThat(sheet.lines()).first().asString().startsWith("Số liệu đến ngày ");
        assertThat(sheet.lines()).last().asString().endsWith("người lập: Lãnh đạo");
        assertThat(sheet.parts().getLast().table().rows())
                .singleElement()
                .asString()
                .contains("2025");
        var csv = new ByteArrayOutputStream();
        SheetFormat.CSV.write(sheet, Messages.VIETNAMESE, csv);
        assertThat(csv.toString(StandardCharsets.UTF_8)).contains("Sở Tư pháp, năm 2025");
    }

    @Test
    void saySoWhereThereIsNothing() {
        SignedIn.asLeadership();
        for (var parts : List.of(ofUnit(head), ofBloc())) {
            var sheet = files.sheet("Năm 2025", 2025, parts, Messages.VIETNAMESE);
            assertThat(sheet.parts())
                    .hasSizeGreaterThan(4)
                    .allSatisfy(
                            part -> assertThat(part.title() + part.sentence()).doesNotContain("!"));
        }
    }

    @Test
    void aFileIsRefusedToWhoeverMayNotReadThePage() {
        SignedIn.asOfficerOf(member);
        assertThatThrownBy(() -> files.sheet("Khối Nội chính, năm 2025", 2025, ofBloc(), Messages.VIETNAMESE))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> files.sheet("Công an tỉnh, năm 2025", 2025, ofUnit(head), Messages.VIETNAMESE))
                .isInstanceOf(AccessDeniedException.class);
    }

    private Function<Words, List<DashboardPart>> ofBloc() {
        return words -> new BlocSheetParts(words, blocs.sheet(bloc, 2025)).parts();
    }

    private Function<Words, List<DashboardPart>> ofUnit(long unit) {
        return words -> new UnitSheetParts(words, units.sheet(unit, 2025).orElseThrow()).parts();
    }
}
