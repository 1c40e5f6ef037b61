package vn.thidua.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;
import vn.thidua.bloc.BlocYears;
import vn.thidua.identity.SignedIn;
import vn.thidua.shared.Messages;
import vn.thidua.shared.RuleViolation;
import vn.thidua.shared.table.ColumnMapping;
import vn.thidua.shared.table.ImportPreview;
import vn.thidua.shared.table.ImportProgress;
import vn.thidua.shared.table.RowStatus;
import vn.thidua.shared.table.TableFile;
import vn.thidua.shared.table.TableImporter;
import vn.thidua.support.Database;
import vn.thidua.support.DatabaseTest;

/** Lines of one draft from a file, by those who run the bloc. */
@DatabaseTest
@Import({BlocYears.class, CriteriaFixture.class})
class CriteriaImportTest {

    private static final String HEADER = "code,parent,name_vi,max_points,kind,params,scored_by,source\n";
    private static final String GOOD = HEADER
            + "A,,Phần A,60,,,,\n"
            + "A.1,A,Thu ngân sách,40,RATIO,,SELF_THEN_HEAD,\n"
            + "A.2,A,Phối hợp,20,MANUAL,,SELF_THEN_HEAD,\n";

    @TempDir
    Path folder;

    @Autowired
    BlocYears years;

    @Autowired
    CriteriaService tables;

    @Autowired
    CriteriaQueries queries;

    @Autowired
    CriteriaImport imports;

    @Autowired
    TableImporter importer;

    @Autowired
    Messages messages;

    @Autowired
    Database database;

    @BeforeEach
    void arrange() {
        years.arrange();
        SignedIn.asBoard();
    }

    @AfterEach
    void signOut() {
        SignedIn.out();
    }

    private long draft() {
        return tables.begin(years.bloc1, 2026, null, "Bảng 2026");
    }

    private ImportPreview preview(long table, String text) throws IOException {
        var path = Files.writeString(folder.resolve("tieu-chi.csv"), text);
        var file = TableFile.open(path);
        var into = imports.draft(table);
        var mapping = ColumnMapping.recognise(into.kind().columns(), file.header(), messages);
        return importer.preview(into.kind(), file, mapping, into.scope(), ImportProgress.NONE);
    }

    @Test
    void theHeadBringsAFileIntoTheDraftOfItsBloc() throws IOException {
        var table = draft();
        SignedIn.asOfficerOf(years.justice);
        try (var preview = preview(table, GOOD)) {
            assertThat(preview.lines().count(RowStatus.NEW)).isEqualTo(3);
            assertThat(queries.table(table).orElseThrow().lines()).isEmpty();
            importer.apply(preview, TableImporter.Mode.ALL, ImportProgress.NONE).close();
        }
        var tree = queries.table(table).orElseThrow();
        assertThat(CriteriaFixture.codes(tree)).containsExactly("A", "A.1", "A.2");
        assertThat(tree.head().total()).isEqualByComparingTo(new BigDecimal("60"));
    }

    @Test
    void wrongRowsAreToldAndNothingIsWritten() throws IOException {
        var table = draft();
        try (var preview = preview(
                table,
                HEADER
                        + "A,,Phần A,60,,,,\nA.1,A,Thu,\"x,y\",RATIO,,,\nA.2,B,Chi,10,MANUAL,,,\nA.3,A.3,Vòng,1,MANUAL,,,\n")) {
            assertThat(preview.lines().count(RowStatus.WRONG)).isGreaterThanOrEqualTo(3);
            assertThatThrownBy(() -> importer.apply(preview, TableImporter.Mode.ALL, ImportProgress.NONE))
                    .isInstanceOf(RuleViolation.class);
        }
        assertThat(queries.table(table).orElseThrow().lines()).isEmpty();
    }

    @Test
    void aTableInForceTakesNoFile() {
        var table = draft();
        database.sql()
                .sql("update criteria_table set state = 'IN_FORCE' where id = ?")
                .param(table)
                .update();
        assertThatThrownBy(() -> imports.draft(table)).isInstanceOf(RuleViolation.class);
    }

    @Test
    void aMemberThatDoesNotLeadIsRefused() {
        var table = draft();
        SignedIn.asOfficerOf(years.finance);
        assertThatThrownBy(() -> imports.draft(table)).isInstanceOf(AccessDeniedException.class);
    }
}
