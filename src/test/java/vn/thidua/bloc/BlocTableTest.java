package vn.thidua.bloc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;
import vn.thidua.identity.SignedIn;
import vn.thidua.shared.Messages;
import vn.thidua.shared.table.ColumnMapping;
import vn.thidua.shared.table.ImportLine;
import vn.thidua.shared.table.ImportPreview;
import vn.thidua.shared.table.ImportProgress;
import vn.thidua.shared.table.RowStatus;
import vn.thidua.shared.table.TableExporter;
import vn.thidua.shared.table.TableFile;
import vn.thidua.shared.table.TableFormat;
import vn.thidua.shared.table.TableImporter;
import vn.thidua.shared.table.TableScope;
import vn.thidua.support.Database;
import vn.thidua.support.DatabaseTest;

/** The blocs of a year as a table, without their units. */
@DatabaseTest
@Import(BlocYears.class)
class BlocTableTest {

    private static final String NEXT_YEAR = """
            Tỉnh,Năm,Mã khối,Tên khối,Khối hay cụm,Nhóm khối,Thứ tự,Các nhóm trong khối
            Sóc Trăng,2027,khoi-1,Khối Nội chính,Khối,NOI_CHINH,2,Có đánh giá công vụ; Không đánh giá
            Sóc Trăng,2027,khoi-9,Cụm các xã,Cụm,XA_PHUONG,1,
            """;

    @Autowired
    BlocYears arranged;

    @Autowired
    BlocTable table;

    @Autowired
    TableImporter importer;

    @Autowired
    TableExporter exporter;

    @Autowired
    Messages messages;

    @Autowired
    BoardQueries boards;

    @Autowired
    Database database;

    @TempDir
    Path folder;

    @BeforeEach
    void arrange() {
        arranged.arrange();
        database.sql()
                .sql("update province set code = 'soc-trang' where name = 'Sóc Trăng'")
                .update();
    }

    @AfterEach
    void signOut() {
        SignedIn.out();
    }

    @Test
    void theOwnExportComesBackWithoutADifference() throws IOException {
        apply(NEXT_YEAR);
        for (var format : TableFormat.values()) {
            for (var language : Messages.LANGUAGES) {
                try (var preview = preview(export(format, language))) {
                    assertThat(lines(preview)).hasSize(6).allMatch(line -> line.status() == RowStatus.SAME);
                }
            }
        }
    }

    @Test
    void blocsBeginInTheDraftOfTheImportAndChangeThere() throws IOException {
        apply(NEXT_YEAR);
        assertThat(columns())
                .containsExactly("khoi-9 Cụm các xã []", "khoi-1 Khối Nội chính [Có đánh giá công vụ, Không đánh giá]");

        apply("""
                Tỉnh,Năm,Mã khối,Tên khối,Các nhóm trong khối
                Sóc Trăng,2027,khoi-1,Khối Tư pháp,Không đánh giá; Khác
                """);
        assertThat(columns()).containsExactly("khoi-9 Cụm các xã []", "khoi-1 Khối Tư pháp [Không đánh giá, Khác]");
    }

    @Test
    void aPublishedYearIsOnlyCompared() throws IOException {
        var file = """
                Tỉnh,Năm,Mã khối,Tên khối
                Sóc Trăng,2026,khoi-1,Khối Nội chính
                Sóc Trăng,2026,khoi-2,Khối Tham mưu tổng hợp
                """;
        try (var preview = preview(csv(file))) {
            assertThat(lines(preview)).extracting(ImportLine::status).containsExactly(RowStatus.SAME, RowStatus.WRONG);
        }
    }

    @Test
    void aGroupWithUnitsStays() throws IOException {
        var file = """
                Tỉnh,Năm,Mã khối,Tên khối,Các nhóm trong khối
                Sóc Trăng,2026,khoi-1,Khối Nội chính,Khác
                """;
        try (var preview = preview(csv(file))) {
            assertThat(lines(preview).getFirst().problems().getFirst().text(messages, Messages.VIETNAMESE, List.of()))
                    .contains("Có đánh giá công vụ còn 1 đơn vị");
        }
    }

    @Test
    void aNewBlocNeedsItsKindAndAnOldOneKeepsItsLevel() throws IOException {
        var file = """
                Tỉnh,Năm,Mã khối,Tên khối,Cấp tổ chức
                Sóc Trăng,2027,khoi-7,Khối mới,
                Sóc Trăng,2026,khoi-1,Khối Nội chính,BO
                """;
        try (var preview = preview(csv(file))) {
            assertThat(lines(preview))
                    .extracting(line -> line.problems().getFirst().key())
                    .containsExactly("bloc.table.newBlocNeeds", "bloc.table.levelStays");
        }
    }

    @Test
    void leadershipTakesTheTableOutButNotIn() {
        SignedIn.asLeadership();

        assertThatThrownBy(() -> table.open(TableScope.EVERYTHING)).isInstanceOf(AccessDeniedException.class);
        table.write(
                TableScope.EVERYTHING,
                row -> assertThat(row).hasSize(table.columns().size()));
        SignedIn.asOfficerOf(arranged.finance);
        assertThatThrownBy(() -> table.write(TableScope.EVERYTHING, row -> {}))
                .isInstanceOf(AccessDeniedException.class);
    }

    private List<String> columns() {
        var draft = arranged.draftOfImports(2027);
        return boards.board(draft).blocs().stream()
                .map(bloc -> bloc.code() + " " + bloc.name() + " "
                        + bloc.groups().stream().map(BoardSnapshot.Group::name).toList())
                .toList();
    }

    private Path export(TableFormat format, Locale language) throws IOException {
        var out = new ByteArrayOutputStream();
        exporter.write(table, TableScope.EVERYTHING, format, language, out);
        return Files.write(Files.createTempFile(folder, "export", format.extension()), out.toByteArray());
    }

    private Path csv(String text) throws IOException {
        return Files.writeString(Files.createTempFile(folder, "blocs", ".csv"), text);
    }

    private ImportPreview preview(Path path) {
        var file = TableFile.open(path);
        return importer.preview(
                table,
                file,
                ColumnMapping.recognise(table.columns(), file.header(), messages),
                TableScope.EVERYTHING,
                ImportProgress.NONE);
    }

    private void apply(String text) throws IOException {
        try (var preview = preview(csv(text));
                var outcome = importer.apply(preview, TableImporter.Mode.ALL, ImportProgress.NONE)) {
            assertThat(outcome.lines().count(RowStatus.WRONG)).isZero();
        }
    }

    private static List<ImportLine> lines(ImportPreview preview) {
        return preview.lines().page(null, 0, Integer.MAX_VALUE);
    }
}
