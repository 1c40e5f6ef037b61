package vn.thidua.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionOperations;
import vn.thidua.bloc.BlocYears;
import vn.thidua.identity.SignedIn;
import vn.thidua.shared.Messages;
import vn.thidua.shared.table.ColumnMapping;
import vn.thidua.shared.table.ImportPreview;
import vn.thidua.shared.table.ImportProgress;
import vn.thidua.shared.table.RowStatus;
import vn.thidua.shared.table.TableExporter;
import vn.thidua.shared.table.TableFile;
import vn.thidua.shared.table.TableFiles;
import vn.thidua.shared.table.TableFormat;
import vn.thidua.shared.table.TableImporter;
import vn.thidua.shared.table.TableScope;
import vn.thidua.support.DatabaseTest;

/** Criteria tables in and out: the real ones, wrong ones, and back again without a difference. */
@DatabaseTest
@Import({BlocYears.class, CriteriaFixture.class})
class CriteriaFileTest {

    private static final String HEADER = "code,parent,name_vi,max_points,kind,params,scored_by,source\n";

    @TempDir
    Path folder;

    @Autowired
    BlocYears years;

    @Autowired
    CriteriaFixture fixture;

    @Autowired
    CriteriaFile criteria;

    @Autowired
    CriteriaQueries queries;

    @Autowired
    CriteriaService tables;

    @Autowired
    TableImporter importer;

    @Autowired
    TableExporter exporter;

    @Autowired
    Messages messages;

    @Autowired
    TransactionOperations transactions;

    @BeforeEach
    void twoYears() {
        years.arrange();
    }

    @AfterEach
    void signOut() {
        SignedIn.out();
    }

    @ParameterizedTest
    @CsvSource({
        "quang_tri_2025, 39, 1000",
        "hung_yen_2021, 21, ",
        "can_tho_2025_cashless, 10, 100",
        "generic_departments, 35, 100"
    })
    void takesTheRealTablesAndGivesThemBackTheSame(String name, int rows, String total) throws IOException {
        take(resource(name));
        var template = queries.templates().getFirst();
        assertThat(queries.table(template.id()).orElseThrow().lines()).hasSize(rows);
        if (total == null) {
            assertThat(template.total()).isNull();
        } else {
            assertThat(template.total()).isEqualByComparingTo(total);
        }
        for (var format : TableFormat.values()) {
            var file = folder.resolve("out." + format.name().toLowerCase());
            try (var stream = Files.newOutputStream(file)) {
                exporter.write(criteria, scope(), format, Messages.VIETNAMESE, stream);
            }
            try (var preview = preview(file)) {
                assertThat(preview.lines().count(RowStatus.SAME))
                        .as(format.name())
                        .isEqualTo(rows);
            }
        }
    }

    @Test
    void totalsAreKeptWhereOneTransactionTakesSeveralTables() {
        transactions.executeWithoutResult(status -> {
            for (var name : List.of("quang_tri_2025", "generic_departments")) {
                try {
                    take(resource(name));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        });
        assertThat(queries.templates())
                .extracting(head -> Objects.requireNonNull(head.total()).intValueExact())
                .containsExactlyInAnyOrder(1000, 100);
    }

    @Test
    void theQuangTriTemplateBecomesTheTableOfABloc() throws IOException {
        take(resource("quang_tri_2025"));
        var table = tables.copy(queries.templates().getFirst().id(), years.bloc1, 2026, null);
        assertThat(queries.check(table)).noneMatch(CriteriaProblem::blocks);
        tables.putIntoForce(table);
        assertThat(queries.inForce(years.bloc1, 2026, null).orElseThrow().head().total())
                .isEqualByComparingTo("1000");
    }

    @Test
    void aFileThatDoesNotNameItsTableIsNamedAfterItsSource() throws IOException {
        take(TableFiles.csv(
                folder, HEADER + "1,,Phần I,10,PASS_FAIL,{},HEAD,[QT] Công an tỉnh 2025 (bản tóm tắt; x)\n"));
        assertThat(queries.templates()).extracting(CriteriaHead::title).containsExactly("Công an tỉnh 2025");
    }

    @Test
    void tellsWhatIsWrongWithEachRow() throws IOException {
        assertThat(problems(HEADER + """
                        1,,Phần I,100,,,,mẫu
                        1.1,1,Mục một,55,MANUAL,,HEAD,mẫu
                        1.2,1,Mục hai,40,MANUAL,,HEAD,mẫu
                        2,9,Không có cha,10,MANUAL,,HEAD,mẫu
                        3,4,Vòng,10,,,,mẫu
                        4,3,Vòng,10,,,,mẫu
                        5,,Loại lạ,10,KHAC,,HEAD,mẫu
                        6,,Tham số hỏng,10,MANUAL,{min,HEAD,mẫu
                        7,,Thiếu bảng mức,10,STEP_TABLE,{},HEAD,mẫu
                        8,,Không phải số,x,MANUAL,,HEAD,mẫu
                        1.1,1,Trùng,55,MANUAL,,HEAD,mẫu
                        """))
                .containsExactly(
                        "score.criteria.check.sum",
                        "score.criteria.import.parentMissing",
                        "score.criteria.import.cycle",
                        "score.criteria.import.cycle",
                        "shared.table.cell.choice",
                        "score.criteria.import.params",
                        "score.rule.missing",
                        "shared.decimal.notNumber",
                        "shared.table.row.twice");
    }

    @Test
    void aTableOfABlocIsTakenAndOnceInForceLeftAlone() throws IOException {
        var file = "bloc_code," + HEADER + """
                khoi-1,II,,Phần II,10,PASS_FAIL,{},HEAD,khối thống nhất
                """;
        take(TableFiles.csv(folder, file));
        var table = queries.ofBloc(years.bloc1, 2026).getFirst();
        tables.putIntoForce(table.id());
        assertThat(problems(file)).isEmpty();
        assertThat(problems(file.replace("10,PASS_FAIL", "11,PASS_FAIL")))
                .containsExactly("score.criteria.import.inForce");
        assertThat(problems(file.replace("khoi-1", "khoi-9"))).containsExactly("score.criteria.import.bloc");
    }

    @Test
    void aChangedRowChangesTheTemplateAndItsTotal() throws IOException {
        var file = HEADER + "1,,Phần I,10,PASS_FAIL,{},HEAD,mẫu\n";
        take(TableFiles.csv(folder, file));
        take(TableFiles.csv(folder, file.replace(",10,", ",20,")));
        assertThat(queries.templates().getFirst().total()).isEqualByComparingTo("20");
    }

    @Test
    void refusesWhoeverIsNotOfTheBoardOfTheProvince() {
        SignedIn.asOfficerOf(years.justice);
        assertThatThrownBy(() -> criteria.open(scope())).isInstanceOf(AccessDeniedException.class);
        SignedIn.asBoardOf(years.elsewhere);
        assertThatThrownBy(() -> criteria.open(scope())).isInstanceOf(AccessDeniedException.class);
    }

    private TableScope scope() {
        return TableScope.ofProvinceAndYear(years.province, 2026);
    }

    private Path resource(String name) throws IOException {
        var file = folder.resolve(name + ".csv");
        try (var stream = getClass().getResourceAsStream("/demo/criteria_" + name + ".csv")) {
            Files.write(file, stream.readAllBytes());
        }
        return file;
    }

    private void take(Path file) throws IOException {
        try (var preview = preview(file);
                var outcome = importer.apply(preview, TableImporter.Mode.ALL, ImportProgress.NONE)) {
            assertThat(outcome.lines().count(RowStatus.WRONG)).isZero();
        }
    }

    private List<String> problems(String csv) throws IOException {
        try (var preview = preview(TableFiles.csv(folder, csv))) {
            return preview.lines().page(RowStatus.WRONG, 0, 100).stream()
                    .flatMap(line -> line.problems().stream())
                    .map(problem -> problem.key())
                    .toList();
        }
    }

    private ImportPreview preview(Path path) {
        var file = TableFile.open(path);
        var mapping = ColumnMapping.recognise(criteria.columns(), file.header(), messages);
        return importer.preview(criteria, file, mapping, scope(), ImportProgress.NONE);
    }
}
