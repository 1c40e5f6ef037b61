package vn.thidua.reward;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.thidua.identity.SignedIn;
import vn.thidua.shared.Messages;
import vn.thidua.shared.table.ColumnMapping;
import vn.thidua.shared.table.ImportPreview;
import vn.thidua.shared.table.ImportProgress;
import vn.thidua.shared.table.RowStatus;
import vn.thidua.shared.table.TableFile;
import vn.thidua.shared.table.TableFiles;
import vn.thidua.shared.table.TableImport;
import vn.thidua.shared.table.TableImporter;
import vn.thidua.shared.table.TableScope;
import vn.thidua.support.DatabaseTest;

/** Decision lists and lists of violations: right rows are kept, wrong ones told why. */
@DatabaseTest
@Import(RewardWorld.class)
class DecisionListTest {

    private static final String[] HEADER = {
        "STT",
        "Tên gọi (Ông/Bà/chức danh)",
        "Tên tập thể/cá nhân/hộ gia đình",
        "Chức vụ",
        "Đơn vị công tác",
        "Phân loại khen thưởng",
        "Danh hiệu/Hình thức",
        "Phân loại đối tượng",
        "Lĩnh vực hoạt động",
        "Số quyết định",
        "Ngày quyết định"
    };

    @TempDir
    Path folder;

    @Autowired
    RewardWorld world;

    @Autowired
    DecisionTable decisions;

    @Autowired
    ViolationTable violations;

    @Autowired
    ViolationQueries violationQueries;

    @Autowired
    RegisterQueries register;

    @Autowired
    TableImporter importer;

    @Autowired
    Messages messages;

    @BeforeEach
    void aProvince() {
        world.arrange();
        world.database
                .sql()
                .sql("insert into unit_name (unit_id, name, short_name)"
                        + " select u.id, u.name, u.short_name from unit u"
                        + " where not exists (select 1 from unit_name n where n.unit_id = u.id)")
                .update();
    }

    @AfterEach
    void signOut() {
        SignedIn.out();
    }

    @Test
    void readsTheFormatInUseWithItsTitleAboveTheTable() throws IOException {
        var file = folder.resolve("list.xlsx");
        try (var workbook = new XSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            var sheet = workbook.createSheet("file nhận");
            sheet.createRow(0).createCell(0).setCellValue("DANH SÁCH KHEN THƯỞNG");
            line(sheet, 1, (Object[]) HEADER);
            line(
                    sheet,
                    2,
                    1,
                    "",
                    "Sở Tư pháp",
                    "",
                    "",
                    "Thường xuyên",
                    "Cờ thi đua cấp tỉnh",
                    "Tập thể",
                    "QLNN",
                    "12/QĐ-UBND",
                    LocalDate.of(2026, 1, 15));
            line(
                    sheet,
                    3,
                    2,
                    "Bà",
                    "Trần Thị Mẫu",
                    "Chuyên viên",
                    "Sở Tư pháp",
                    "Công trạng",
                    "BK_TINH",
                    "Người trực tiếp công tác",
                    "QLNN",
                    "12/QĐ-UBND",
                    "15/01/2026");
            line(
                    sheet,
                    4,
                    3,
                    "",
                    "Phòng Hành chính",
                    "",
                    "Sở Tư pháp",
                    "Đột xuất",
                    "Bằng khen cấp tỉnh",
                    "Tập thể nhỏ",
                    "",
                    "12/QĐ-UBND",
                    "2026-01-15");
            line(
                    sheet,
                    5,
                    4,
                    "Ông",
                    "Hộ Ông Mẫu",
                    "",
                    "Sở Tư pháp",
                    "",
                    "Bằng khen cấp tỉnh",
                    "Hộ gia đình",
                    "",
                    "12/QĐ-UBND",
                    LocalDate.of(2026, 1, 15));
            workbook.write(out);
        }
        take(file, 4);
        assertThat(register.page(RegisterFilter.ALL, RegisterSort.NEWEST, false, 0, 10))
                .extracting(
                        RegisterRow::recipient,
                        RegisterRow::recipientKind,
                        RegisterRow::personClass,
                        RegisterRow::smallCollective,
                        RegisterRow::rewardType,
                        RegisterRow::decidedOn)
                .containsExactly(
                        tuple(
                                "Sở Tư pháp",
                                Recipient.COLLECTIVE,
                                null,
                                false,
                                RewardType.CONG_TRANG,
                                LocalDate.of(2026, 1, 15)),
                        tuple(
                                "Trần Thị Mẫu",
                                Recipient.INDIVIDUAL,
                                PersonClass.TRUC_TIEP,
                                false,
                                RewardType.CONG_TRANG,
                                LocalDate.of(2026, 1, 15)),
                        tuple(
                                "Phòng Hành chính",
                                Recipient.COLLECTIVE,
                                null,
                                true,
                                RewardType.DOT_XUAT,
                                LocalDate.of(2026, 1, 15)),
                        tuple(
                                "Hộ Ông Mẫu",
                                Recipient.HOUSEHOLD,
                                null,
                                false,
                                RewardType.CONG_TRANG,
                                LocalDate.of(2026, 1, 15)));
        assertThat(problems(decisions, TableFile.open(file))).hasSize(4).containsOnly("reward.duplicate");
    }

    @Test
    void keepsTheRightRowsAndTellsTheWrongOnesInAnyColumnOrder() throws IOException {
        world.database
                .sql()
                .sql("update unit set valid_to = '2025-06-30' where id = ?")
                .param(world.blocs.television)
                .update();
        var file = TableFiles.csv(folder, """
                Ngày quyết định,Số quyết định,Phân loại đối tượng,Danh hiệu/Hình thức,Tên tập thể/cá nhân/hộ gia đình,Đơn vị công tác
                15/01/2026,12/QĐ-UBND,Người trực tiếp,BK_TINH,Người Đúng,Sở Tư pháp
                15/01/2026,12/QĐ-UBND,Cá nhân,BK_TINH,Người Thiếu Lớp,Sở Tư pháp
                15/01/2019,13/QĐ-UBND,Người trực tiếp,BK_TINH,Người Quá Sớm,Sở Tư pháp
                15/01/2026,12/QĐ-UBND,Tập thể,CTD_TINH,Đài Phát thanh và Truyền hình,
                15/01/2026,12/QĐ-UBND,Tập thể,CO_LA,Sở Tư pháp,
                31/02/2026,12/QĐ-UBND,Tập thể,CTD_TINH,Sở Tài chính,
                15/01/2026,12/QĐ-UBND,Người trực tiếp,BK_TINH,Người Đúng,Sở Tư pháp
                """);
        assertThat(problems(decisions, TableFile.open(file)))
                .containsExactly(
                        "reward.recipient.classMissing",
                        "reward.award.notValidOn",
                        "reward.unit.dissolved",
                        "reward.award.unknown",
                        "shared.table.cell.noSuchDay",
                        "shared.table.row.twice");
        take(file, 1);
        assertThat(register.count(RegisterFilter.ALL)).isEqualTo(1);
    }

    @Test
    void aNumberThatStandsTwiceWithTwoDaysLosesOnlyTheSecondRow() throws IOException {
        var file = TableFiles.csv(folder, """
                Số quyết định,Ngày quyết định,Phân loại đối tượng,Danh hiệu/Hình thức,Tên tập thể/cá nhân/hộ gia đình,Đơn vị công tác
                12/QĐ-UBND,15/01/2026,Tập thể,CTD_TINH,Sở Tư pháp,
                12/QĐ-UBND,16/01/2026,Người trực tiếp,BK_TINH,Người Khác Ngày,Sở Tư pháp
                12/QĐ-UBND,15/01/2026,Người trực tiếp,BK_TINH,Người Cùng Ngày,Sở Tư pháp
                """);
        assertThat(problems(decisions, TableFile.open(file))).containsExactly("reward.decision.otherDay");
        take(file, 2);
        assertThat(problems(decisions, TableFile.open(file)))
                .containsExactly("reward.duplicate", "reward.decision.otherDay", "reward.duplicate");
        assertThat(register.count(RegisterFilter.ALL)).isEqualTo(2);
    }

    @Test
    void aListFindsItsProposedLinesAndMakesThemDecidedInOneGo() throws IOException {
        world.database
                .sql()
                .sql("insert into reward (province_id, unit_id, year, award_code, state, source)"
                        + " values (?, ?, 2026, 'CTD_TINH', 'PROPOSED', 'báo')")
                .params(world.blocs.province, world.blocs.justice)
                .update();
        take(TableFiles.csv(folder, """
                Số quyết định,Ngày quyết định,Phân loại đối tượng,Danh hiệu/Hình thức,Tên tập thể/cá nhân/hộ gia đình
                12/QĐ-UBND,15/01/2026,Tập thể,CTD_TINH,Sở Tư pháp
                """), 1);
        assertThat(register.count(RegisterFilter.ALL)).isEqualTo(1);
        assertThat(register.page(
                        RegisterFilter.ALL.withText("so tu phap ctd_tinh 12/qd"), RegisterSort.NEWEST, true, 0, 5))
                .singleElement()
                .satisfies(line -> assertThat(line.state()).isEqualTo(RewardState.DECIDED));
    }

    @Test
    void listsOfViolationsComeWithSourceAndDate() throws IOException {
        var file = TableFiles.csv(folder, """
                Cơ quan cung cấp,Ngày danh sách,Đơn vị,Người vi phạm,Loại vi phạm,Nội dung
                Thuế tỉnh,05/12/2025,Sở Tư pháp,,Nợ thuế,Quý III
                Công an tỉnh,05/12/2025,,Người Mẫu,Giao thông,
                Thuế tỉnh,05/12/2025,Sở Không Có,,Nợ thuế,
                """);
        assertThat(problems(violations, TableFile.open(file))).containsExactly("reward.violation.nobody");
        try (var preview = preview(violations, TableFile.open(file));
                var outcome = importer.apply(preview, TableImporter.Mode.GOOD_ROWS, ImportProgress.NONE)) {
            assertThat(outcome.lines().count(RowStatus.NEW)).isEqualTo(2);
        }
        assertThat(violationQueries.violations(world.blocs.province))
                .extracting(ViolationRow::subject, ViolationRow::sourceAgency, ViolationRow::listedOn)
                .containsExactlyInAnyOrder(
                        tuple("Sở Tư pháp", "Thuế tỉnh", LocalDate.of(2025, 12, 5)),
                        tuple("Người Mẫu", "Công an tỉnh", LocalDate.of(2025, 12, 5)));
        try (var again = preview(violations, TableFile.open(file))) {
            assertThat(again.lines().count(RowStatus.SAME)).isEqualTo(2);
        }
    }

    private static void line(org.apache.poi.xssf.usermodel.XSSFSheet sheet, int at, Object... values) {
        var style = sheet.getWorkbook().createCellStyle();
        style.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat("dd/mm/yyyy"));
        var row = sheet.createRow(at);
        for (int i = 0; i < values.length; i++) {
            var cell = row.createCell(i);
            switch (values[i]) {
                case LocalDate day -> {
                    cell.setCellValue(day);
                    cell.setCellStyle(style);
                }
                case Integer number -> cell.setCellValue(number);
                default -> cell.setCellValue(values[i].toString());
            }
        }
    }

    private void take(Path file, int good) {
        try (var preview = preview(decisions, TableFile.open(file));
                var outcome = importer.apply(preview, TableImporter.Mode.GOOD_ROWS, ImportProgress.NONE)) {
            assertThat(outcome.lines().count(RowStatus.NEW)).isEqualTo(good);
        }
    }

    private List<String> problems(TableImport<?> kind, TableFile file) {
        try (var preview = preview(kind, file)) {
            return preview.lines().page(RowStatus.WRONG, 0, 100).stream()
                    .flatMap(line -> line.problems().stream())
                    .map(problem -> problem.key())
                    .toList();
        }
    }

    private ImportPreview preview(TableImport<?> kind, TableFile file) {
        return importer.preview(
                kind,
                file,
                ColumnMapping.recognise(kind.columns(), file.header(), messages),
                TableScope.ofProvince(world.blocs.province),
                ImportProgress.NONE);
    }
}
