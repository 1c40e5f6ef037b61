package vn.thidua.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithMockUser;
import vn.thidua.identity.Roles;
import vn.thidua.shared.Messages;
import vn.thidua.shared.RuleViolation;
import vn.thidua.shared.table.ColumnMapping;
import vn.thidua.shared.table.FieldChange;
import vn.thidua.shared.table.ImportPreview;
import vn.thidua.shared.table.ImportProgress;
import vn.thidua.shared.table.RowStatus;
import vn.thidua.shared.table.TableExporter;
import vn.thidua.shared.table.TableFile;
import vn.thidua.shared.table.TableFormat;
import vn.thidua.shared.table.TableImporter;
import vn.thidua.shared.table.TableScope;
import vn.thidua.shared.table.XlsxTableWriter;
import vn.thidua.support.Database;
import vn.thidua.support.DatabaseTest;

/** An import on the real database: dry first, then for good, never by halves. */
@DatabaseTest
@Import(ProvinceTableConfiguration.class)
@WithMockUser(roles = Roles.BOARD)
class ImportTest {

    @Autowired
    TableImporter importer;

    @Autowired
    TableExporter exporter;

    @Autowired
    ProvinceTable provinces;

    @Autowired
    Messages messages;

    @Autowired
    Database database;

    @TempDir
    Path folder;

    @BeforeEach
    void arrange() {
        database.clean();
        database.sql()
                .sql("insert into province (code, name) values ('BN', 'Bắc Ninh'), ('ST', 'Sóc Trăng')")
                .update();
    }

    @Test
    void thePreviewSaysWhatWouldHappenAndChangesNothing() throws IOException {
        try (var preview = preview("""
                Mã tỉnh,Tên tỉnh,Ghi chú
                BN,Bắc  Ninh,
                ST,Cần Thơ,
                QT,Quảng Trị,x
                QT,Quảng Trị,
                HN,Huyện Nào,
                ,Không mã,
                """)) {
            var lines = preview.lines().page(null, 0, 100);

            assertThat(lines)
                    .extracting(line -> line.number() + " " + line.status())
                    .containsExactly("2 SAME", "3 CHANGED", "4 NEW", "5 WRONG", "6 WRONG", "7 WRONG");
            assertThat(lines.get(1).changes()).containsExactly(new FieldChange("name", "Sóc Trăng", "Cần Thơ"));
            assertThat(lines.subList(3, 6))
                    .extracting(
                            line -> line.problems().getFirst().text(messages, Messages.VIETNAMESE, provinces.columns()))
                    .containsExactly("Trùng với dòng 4 của tệp.", "Thiếu tên.", "Mới: chưa có giá trị.");
            assertThat(preview.lines().page(RowStatus.WRONG, 1, 1))
                    .singleElement()
                    .satisfies(line -> assertThat(line.number()).isEqualTo(6));
            assertThat(names()).containsExactly("Bắc Ninh", "Sóc Trăng");
        }
    }

    @Test
    void allOrNothingWritesNothingWhereOneRowIsWrong() throws IOException {
        try (var preview = preview("Mã tỉnh,Tên tỉnh\n" + rows(1200) + "XX,Huyện\n")) {
            assertThatThrownBy(() -> importer.apply(preview, TableImporter.Mode.ALL, ImportProgress.NONE))
                    .isInstanceOf(RuleViolation.class)
                    .hasMessage("shared.table.notAll");

            assertThat(names()).hasSize(2);
        }
    }

    @Test
    void goodRowsAreWrittenAndWrongOnesComeBackWithTheReason() throws IOException {
        try (var preview = preview("Ghi chú,Mã tỉnh,Tên tỉnh\na,ST,Cần Thơ\nb,XX,Huyện\nc,QT,Quảng Trị\n");
                var outcome = importer.apply(preview, TableImporter.Mode.GOOD_ROWS, ImportProgress.NONE)) {
            assertThat(names()).containsExactly("Bắc Ninh", "Quảng Trị", "Cần Thơ");
            assertThat(outcome.lines().count(RowStatus.NEW)).isEqualTo(1);
            assertThat(outcome.lines().count(RowStatus.CHANGED)).isEqualTo(1);

            var path = folder.resolve("wrong.xlsx");
            try (var out = Files.newOutputStream(path)) {
                importer.writeWrongRows(preview, outcome.lines(), Messages.VIETNAMESE, out);
            }
            var wrong = TableFile.open(path);
            assertThat(wrong.header()).containsExactly("Ghi chú", "Mã tỉnh", "Tên tỉnh", "Lỗi");
            try (var rows = wrong.rows()) {
                assertThat(rows.next().cells())
                        .extracting(cell -> cell.text())
                        .containsExactly("b", "XX", "Huyện", "Thiếu tên.");
            }
        }
    }

    @Test
    void whatAColleagueChangedAfterThePreviewIsNotOverwritten() throws IOException {
        try (var preview = preview("Mã tỉnh,Tên tỉnh\nST,Cần Thơ\nQT,Quảng Trị\n")) {
            database.sql()
                    .sql("update province set name = 'Hậu Giang' where code = 'ST'")
                    .update();

            try (var outcome = importer.apply(preview, TableImporter.Mode.GOOD_ROWS, ImportProgress.NONE)) {
                assertThat(names()).containsExactly("Bắc Ninh", "Quảng Trị", "Hậu Giang");
                assertThat(outcome.lines().page(RowStatus.WRONG, 0, 10))
                        .singleElement()
                        .satisfies(line -> assertThat(line.problems().getFirst().key())
                                .isEqualTo("shared.table.row.changedMeanwhile"));
            }
        }
    }

    @Test
    void cancellingInTheMiddleLeavesNothingWritten() throws IOException {
        try (var preview = preview("Mã tỉnh,Tên tỉnh\n" + rows(2000))) {
            assertThatThrownBy(() -> importer.apply(preview, TableImporter.Mode.ALL, (done, total) -> done < 1000))
                    .isInstanceOf(CancellationException.class);

            assertThat(names()).hasSize(2);
        }
    }

    @Test
    void aRequiredColumnMustBeMapped() throws IOException {
        assertThatThrownBy(() -> preview("Mã tỉnh,Ghi chú\nA,b\n")).hasMessage("shared.table.columnMissing");
    }

    @Test
    void theOwnExportComesBackWithoutADifference() throws IOException {
        database.sql()
                .sql("insert into province (code, name) values ('=1+1', '-Đặc biệt'), ('''@', 'Tên \"lạ\"; khác')")
                .update();
        for (var format : TableFormat.values()) {
            for (var language : Messages.LANGUAGES) {
                var path = folder.resolve("export" + format.extension());
                try (var out = Files.newOutputStream(path)) {
                    exporter.write(provinces, TableScope.EVERYTHING, format, language, out);
                }
                try (var preview = preview(path)) {
                    assertThat(preview.lines().count(RowStatus.SAME)).isEqualTo(4);
                    assertThat(preview.lines().size()).isEqualTo(4);
                }
            }
        }
    }

    @Test
    @WithMockUser(roles = Roles.UNIT)
    void aUnitOfficerMayNeitherImportNorExport() throws IOException {
        assertThatThrownBy(() -> preview("Mã tỉnh,Tên tỉnh\nST,Cần Thơ\n")).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> exporter.write(
                        provinces,
                        TableScope.EVERYTHING,
                        TableFormat.CSV,
                        Messages.VIETNAMESE,
                        new ByteArrayOutputStream()))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void twentyThousandRowsOfFifteenColumnsAllArrive() throws IOException {
        var path = folder.resolve("big.xlsx");
        var header = IntStream.range(0, 15)
                .mapToObj(i -> i == 0 ? "Mã tỉnh" : i == 1 ? "Tên tỉnh" : "Cột " + i)
                .toList();
        try (var out = Files.newOutputStream(path);
                var writer = XlsxTableWriter.of(out, "Lớn", header)) {
            for (int row = 0; row < 20_000; row++) {
                var number = row;
                writer.row(IntStream.range(0, 15)
                        .mapToObj(i -> i == 0 ? "c" + number : "Đơn vị <A> & B " + number + "-" + i)
                        .toList());
            }
        }
        try (var preview = preview(path);
                var outcome = importer.apply(preview, TableImporter.Mode.ALL, ImportProgress.NONE)) {
            assertThat(outcome.lines().count(RowStatus.NEW)).isEqualTo(20_000);
        }
        assertThat(names()).hasSize(20_002);
    }

    private static String rows(int count) {
        var rows = new StringBuilder();
        for (int i = 0; i < count; i++) {
            rows.append("r").append(i).append(",Tỉnh ").append(i).append('\n');
        }
        return rows.toString();
    }

    private ImportPreview preview(String csv) throws IOException {
        return preview(Files.writeString(folder.resolve("in.csv"), csv, StandardCharsets.UTF_8));
    }

    private ImportPreview preview(Path path) {
        var file = TableFile.open(path);
        var mapping = ColumnMapping.recognise(provinces.columns(), file.header(), messages);
        return importer.preview(provinces, file, mapping, TableScope.EVERYTHING, ImportProgress.NONE);
    }

    private List<String> names() {
        return database.sql()
                .sql("select name from province order by code")
                .query(String.class)
                .list();
    }
}
