package vn.thidua.pledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;
import vn.thidua.bloc.BlocYears;
import vn.thidua.identity.SignedIn;
import vn.thidua.pledge.rule.Direction;
import vn.thidua.shared.Messages;
import vn.thidua.shared.table.ColumnMapping;
import vn.thidua.shared.table.ImportPreview;
import vn.thidua.shared.table.ImportProgress;
import vn.thidua.shared.table.RowStatus;
import vn.thidua.shared.table.TableExport;
import vn.thidua.shared.table.TableExporter;
import vn.thidua.shared.table.TableFile;
import vn.thidua.shared.table.TableFiles;
import vn.thidua.shared.table.TableFormat;
import vn.thidua.shared.table.TableImport;
import vn.thidua.shared.table.TableImporter;
import vn.thidua.shared.table.TableScope;
import vn.thidua.support.DatabaseTest;

/** Pledge items and results in and out: good rows, wrong rows, and back again without a difference. */
@DatabaseTest
@Import(BlocYears.class)
class PledgeTablesTest {

    private static final String ITEMS = """
            bloc,year,content,indicator,unit_of_measure,direction,target,source
            khoi-1,2026,"Chủ đề thi đua: ""Đoàn kết, sáng tạo""\",,,,,002
            khoi-1,2026,Danh hiệu thi đua cá nhân,Tỷ lệ cá nhân đạt Lao động tiên tiến,%,UP,"95,5",nguồn
            khoi-1,2026,Cải cách hành chính,,,,,nguồn không nêu chỉ tiêu số
            """;

    private static final String ACTUALS = """
            bloc,year,unit_name,content,indicator,month,reached,note
            khoi-1,2026,Sở Tư pháp,Danh hiệu thi đua cá nhân,Tỷ lệ cá nhân đạt Lao động tiên tiến,6,"87,5",
            khoi-1,2026,sở tư pháp,Cải cách hành chính,,6,1,đã ban hành
            """;

    @TempDir
    Path folder;

    @Autowired
    BlocYears arranged;

    @Autowired
    PledgeItemTable items;

    @Autowired
    ActualTable actuals;

    @Autowired
    PledgeQueries queries;

    @Autowired
    TableImporter importer;

    @Autowired
    TableExporter exporter;

    @Autowired
    Messages messages;

    @BeforeEach
    void arrange() {
        arranged.arrange();
    }

    @AfterEach
    void signOut() {
        SignedIn.out();
    }

    @Test
    void itemsComeInWithTheirThemeAndGoOutTheSame() throws IOException {
        load(items, ITEMS);
        var page = queries.page(arranged.bloc1, 2026).orElseThrow();
        assertThat(page.head().theme()).isEqualTo("Đoàn kết, sáng tạo");
        assertThat(page.commonItems())
                .extracting(PledgeItemRow::direction)
                .containsExactly(Direction.UP, Direction.PASS_FAIL);
        assertThat(page.commonItems().getFirst().target()).isEqualByComparingTo("95.5");
        assertAllSame(items, TableFiles.csv(folder, ITEMS), 3);
        assertAllSame(items, exported(items), 2);
    }

    @Test
    void resultsComeInAndGoOutTheSame() throws IOException {
        load(items, ITEMS);
        load(actuals, ACTUALS);
        var unit = queries.completion(arranged.bloc1, 2026).getFirst();
        assertThat(unit.tally().reported()).isEqualTo(2);
        assertThat(unit.tally().met()).isEqualTo(1);
        assertAllSame(actuals, exported(actuals), 2);
    }

    @Test
    void whatCannotBeTakenIsToldRowByRow() throws IOException {
        load(items, ITEMS);
        assertThat(wrong(items, """
                bloc,year,content,indicator,unit_of_measure,direction,target
                khoi-9,2026,Nội dung,Tỷ lệ A,%,UP,90
                khoi-1,2019,Nội dung,Tỷ lệ A,%,UP,90
                khoi-1,2026,Nội dung,Tỷ lệ A,%,UP,120
                """))
                .containsExactly("pledge.table.blocUnknown", "bloc.notInForce", "pledge.value.share");
        assertThat(wrong(actuals, """
                bloc,year,unit_name,content,indicator,month,reached
                khoi-1,2026,Sở Y tế,Cải cách hành chính,,6,1
                khoi-1,2026,Sở Tư pháp,Nội dung lạ,,6,1
                khoi-1,2026,Sở Tư pháp,Cải cách hành chính,,6,3
                khoi-1,2026,Sở Tư pháp,Cải cách hành chính,,13,1
                """))
                .containsExactly(
                        "pledge.table.unitUnknown",
                        "pledge.table.itemUnknown",
                        "pledge.value.passFail",
                        "pledge.actual.month");
    }

    @Test
    void unitsAndLeadershipImportNothing() {
        SignedIn.asLeadership();
        assertThatThrownBy(() -> items.open(TableScope.EVERYTHING)).isInstanceOf(AccessDeniedException.class);
        SignedIn.asOfficerOf(arranged.justice);
        assertThatThrownBy(() -> actuals.open(TableScope.EVERYTHING)).isInstanceOf(AccessDeniedException.class);
    }

    private void load(TableImport<?> kind, String csv) throws IOException {
        try (var preview = preview(kind, TableFiles.csv(folder, csv));
                var outcome = importer.apply(preview, TableImporter.Mode.ALL, ImportProgress.NONE)) {
            assertThat(outcome.lines().count(RowStatus.WRONG)).isZero();
        }
    }

    private List<String> wrong(TableImport<?> kind, String csv) throws IOException {
        try (var preview = preview(kind, TableFiles.csv(folder, csv))) {
            return preview.lines().page(RowStatus.WRONG, 0, 100).stream()
                    .map(line -> line.problems().getFirst().key())
                    .toList();
        }
    }

    private Path exported(TableExport kind) throws IOException {
        var file = folder.resolve("export.csv");
        try (var out = Files.newOutputStream(file)) {
            exporter.write(kind, TableScope.EVERYTHING, TableFormat.CSV, Messages.VIETNAMESE, out);
        }
        return file;
    }

    private void assertAllSame(TableImport<?> kind, Path file, int rows) {
        try (var preview = preview(kind, file)) {
            assertThat(preview.lines().count(RowStatus.SAME)).isEqualTo(rows);
            assertThat(preview.lines().size()).isEqualTo(rows);
        }
    }

    private ImportPreview preview(TableImport<?> kind, Path path) {
        var file = TableFile.open(path);
        var mapping = ColumnMapping.recognise(kind.columns(), file.header(), messages);
        return importer.preview(kind, file, mapping, TableScope.EVERYTHING, ImportProgress.NONE);
    }
}
