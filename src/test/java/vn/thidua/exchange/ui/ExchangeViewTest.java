package vn.thidua.exchange.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.upload.Upload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.test.context.support.WithMockUser;
import vn.thidua.exchange.DirectWorkConfiguration;
import vn.thidua.exchange.ProvinceTableConfiguration;
import vn.thidua.identity.Roles;
import vn.thidua.shared.Messages;
import vn.thidua.shared.table.ImportLine;
import vn.thidua.shared.table.TableFile;
import vn.thidua.support.Database;
import vn.thidua.support.DatabaseTest;

/** The clerk's way through an import, without a browser. */
@DatabaseTest
@Import({ProvinceTableConfiguration.class, DirectWorkConfiguration.class})
@WithMockUser(roles = Roles.BOARD)
class ExchangeViewTest extends SpringBrowserlessTest {

    @Autowired
    Database database;

    @TempDir
    Path folder;

    @BeforeEach
    void arrange() {
        UI.getCurrent().setLocale(Messages.VIETNAMESE);
        database.clean();
        database.sql()
                .sql("insert into province (code, name) values ('BN', 'Bắc Ninh')")
                .update();
    }

    @Test
    void fileIsCheckedAppliedAndItsWrongRowsComeBack() throws IOException {
        navigate(ExchangeView.class);
        upload("don-vi.csv", "Mã tỉnh,Tên tỉnh\nBN,Bắc Ninh mới\nQT,Quảng Trị\nXX,Huyện X\n");
        press("Kiểm tra tệp");

        assertThat(button("Mới (1)").isEnabled()).isTrue();
        assertThat(button("Thay đổi (1)").isEnabled()).isTrue();
        assertThat(button("Sai (1)").isEnabled()).isTrue();
        assertThat(button("Áp dụng tất cả (2 dòng)").isEnabled()).isFalse();
        assertThat(gridText()).anyMatch(text -> text.contains("Huyện X"));
        press("Tất cả (3)");
        assertThat(gridText()).anyMatch(text -> text.contains("Bắc Ninh → Bắc Ninh mới"));

        press("Chỉ áp dụng 2 dòng đúng");

        assertThat(names()).containsExactly("Bắc Ninh mới", "Quảng Trị");
        assertThat(find(Span.class).all())
                .extracting(Span::getText)
                .contains("Đã ghi 1 dòng mới và 1 dòng thay đổi; 0 dòng không đổi, 1 dòng sai không được ghi.");
        var path = Files.write(folder.resolve("wrong.xlsx"), download("Tải 1 dòng sai (XLSX)"));
        var wrong = TableFile.open(path);
        assertThat(wrong.header()).containsExactly("Mã tỉnh", "Tên tỉnh", "Lỗi");
        assertThat(wrong.rowCount()).isEqualTo(1);
    }

    @Test
    void columnsAreMappedByHandWhereTheyWereNotRecognised() {
        navigate(ExchangeView.class);
        upload("a.csv", "Mã tỉnh,Cột lạ\nQT,Quảng Trị\n");

        assertThat(button("Kiểm tra tệp").isEnabled()).isFalse();
        @SuppressWarnings("unchecked")
        Select<Integer> name = find(Select.class)
                .withPropertyValue(Select::getLabel, "Thay đổi (bắt buộc)")
                .single();
        name.setValue(1);
        press("Kiểm tra tệp");
        press("Áp dụng tất cả (1 dòng)");

        assertThat(names()).containsExactly("Bắc Ninh", "Quảng Trị");
    }

    @Test
    void aBadFileIsRefusedWithASentenceAndTheEarlierOneStays() {
        navigate(ExchangeView.class);
        upload("a.csv", "Mã tỉnh,Tên tỉnh\nQT,Quảng Trị\n");
        upload("b.csv", "Mã tỉnh,Tên tỉnh\nQT,\"Quảng Trị\n");

        assertThat(find(Span.class).all())
                .extracting(Span::getText)
                .contains("Dòng 2: dấu ngoặc kép không khớp.", "Đã nhận tệp a.csv: 1 dòng, 2 cột.");
        assertThat(button("Kiểm tra tệp").isEnabled()).isTrue();
    }

    @Test
    void anExportIsDownloaded() throws IOException {
        navigate(ExchangeView.class);
        test(find(Button.class).withText("Xuất ra tệp").single()).click();

        var path = Files.write(folder.resolve("export.xlsx"), download("Tải tệp xuống"));

        assertThat(TableFile.open(path).rowCount()).isEqualTo(1);
    }

    @Test
    @WithMockUser(roles = {Roles.UNIT, Roles.LEADERSHIP, Roles.ADMIN})
    void onlyTheBoardReachesTheScreen() {
        assertThatThrownBy(() -> navigate(ExchangeView.class)).isInstanceOf(IllegalArgumentException.class);
    }

    private void upload(String name, String csv) {
        test(find(Upload.class).single()).upload(name, "text/csv", csv.getBytes(StandardCharsets.UTF_8));
        roundTrip();
    }

    private void press(String text) {
        test(button(text)).click();
        roundTrip();
    }

    private Button button(String text) {
        return find(Button.class).withText(text).single();
    }

    private byte[] download(String text) {
        var link = find(Anchor.class).all().stream()
                .filter(anchor -> anchor.isVisible()
                        && anchor.getElement().getTextRecursively().contains(text))
                .findFirst()
                .orElseThrow();
        var out = new ByteArrayOutputStream();
        test(link).download(out);
        return out.toByteArray();
    }

    private List<String> gridText() {
        @SuppressWarnings("unchecked")
        Grid<ImportLine> grid = find(Grid.class).single();
        var tester = test(grid);
        return java.util.stream.IntStream.range(0, tester.size())
                .mapToObj(row -> {
                    var cells = new StringBuilder();
                    for (int column = 0; column < grid.getColumns().size(); column++) {
                        if (grid.getColumns().get(column).isVisible()
                                && !(grid.getColumns().get(column).getRenderer()
                                        instanceof com.vaadin.flow.data.renderer.ComponentRenderer)) {
                            cells.append(tester.getCellText(row, column)).append('|');
                        }
                    }
                    return cells.toString();
                })
                .toList();
    }

    private List<String> names() {
        return database.sql()
                .sql("select name from province order by code")
                .query(String.class)
                .list();
    }
}
