package vn.thidua.unit;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thidua.identity.Grant;
import vn.thidua.identity.Roles;
import vn.thidua.support.Database;
import vn.thidua.support.DatabaseTest;

@DatabaseTest
class UnitScreensTest extends SpringBrowserlessTest {

    private static final LocalDate MARCH = LocalDate.of(2025, 3, 1);

    @Autowired
    Database database;

    @Autowired
    UnitService service;

    @Autowired
    UnitQueries queries;

    private long province;
    private long planning;
    private long finance;

    @BeforeEach
    void aMerger() {
        database.clean();
        SignIn.as(Grant.everywhere(Roles.BOARD));
        province = service.ensureProvince("Sóc Trăng");
        planning = service.register(
                UnitDraft.named(province, "Sở Kế hoạch và Đầu tư", "Sở KH&ĐT", UnitClass.ADMINISTRATIVE));
        finance = service.register(UnitDraft.named(province, "Sở Tài chính", "", UnitClass.ADMINISTRATIVE));
        service.merge(MergeUnits.into(finance, List.of(planning, finance), EventPaper.of(MARCH, "12/QĐ-UBND")));
    }

    @AfterEach
    void nobody() {
        SignIn.out();
    }

    @Test
    void theListNarrowsAsOneTypesWithoutAccents() {
        navigate("don-vi", Component.class);
        assertThat(texts(Span.class)).contains("1 đơn vị");

        test(text("Tìm đơn vị")).setValue("khong co");

        assertThat(texts(Span.class)).contains("Không có đơn vị nào");
        test(text("Tìm đơn vị")).setValue("so tai");
        assertThat(test($(Grid.class).first()).size()).isEqualTo(1);
    }

    @Test
    void thePageShowsTheLineAsChartAndInWords() {
        navigate("don-vi/" + finance, Component.class);

        assertThat($(RouterLink.class).all())
                .extracting(RouterLink::getHref)
                .contains("don-vi/" + planning, "don-vi/" + finance);
        assertThat(texts(Paragraph.class)).contains("Hình thành từ Sở Kế hoạch và Đầu tư.");
        assertThat(texts(Span.class)).contains("Sáp nhập 01/03/2025", "12/QĐ-UBND");
    }

    @Test
    void aRenamingIsSaidBeforeItIsRecorded() {
        navigate("don-vi/" + finance, Component.class);
        test(button("Đổi tên")).click();

        test(text("Tên mới")).setValue("Sở Tài chính - Kế hoạch");

        assertThat(texts(Paragraph.class))
                .anyMatch(sentence -> sentence.contains("mang tên “Sở Tài chính - Kế hoạch”"));
        test(button("Ghi nhận")).click();
        assertThat(queries.unit(finance).orElseThrow().name()).isEqualTo("Sở Tài chính - Kế hoạch");
        assertThat(texts(H1.class)).contains("Sở Tài chính - Kế hoạch");
    }

    @Test
    void leadershipLooksAndChangesNothing() {
        SignIn.as(Grant.everywhere(Roles.LEADERSHIP));

        navigate("don-vi/" + finance, Component.class);

        assertThat($(Button.class).all())
                .extracting(Button::getText)
                .doesNotContain("Đổi tên", "Hoàn tác", "Sửa thông tin");
    }

    @Test
    void aUnitsOfficerIsKeptAwayFromOthers() {
        var other = service.register(UnitDraft.named(province, "Sở Tư pháp", "", UnitClass.ADMINISTRATIVE));
        SignIn.as(Grant.forUnit(other));

        try {
            navigate("don-vi/" + finance, Component.class);
        } catch (RuntimeException refused) {
            // the frame may show the refusal as a page or let it pass
        }

        assertThat(texts(Span.class)).doesNotContain("Sáp nhập 01/03/2025");
    }

    private Button button(String text) {
        return $(Button.class).all().stream()
                .filter(one -> text.equals(one.getText()))
                .findFirst()
                .orElseThrow();
    }

    private TextField text(String label) {
        return $(TextField.class).all().stream()
                .filter(one -> label.equals(one.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private <T extends Component & HasText> List<String> texts(Class<T> type) {
        return $(type).all().stream().map(HasText::getText).toList();
    }
}
