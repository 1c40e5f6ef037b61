package vn.thidua.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import vn.thidua.identity.Grant;
import vn.thidua.identity.Roles;
import vn.thidua.shared.Messages;
import vn.thidua.shared.table.ColumnMapping;
import vn.thidua.shared.table.ImportLine;
import vn.thidua.shared.table.RowStatus;
import vn.thidua.shared.table.TableExport;
import vn.thidua.shared.table.TableExporter;
import vn.thidua.shared.table.TableFile;
import vn.thidua.shared.table.TableFormat;
import vn.thidua.shared.table.TableImport;
import vn.thidua.shared.table.TableImporter;
import vn.thidua.shared.table.TableScope;
import vn.thidua.support.Database;
import vn.thidua.support.DatabaseTest;

@DatabaseTest
class UnitTablesTest {

    private static final String CHANGES = """
            kind,effective_on,from_units,to_units,note,source,certainty
            MERGE,2025-03-01,Sở Kế hoạch và Đầu tư;Sở Tài chính,Sở Tài chính,,domain,background
            MERGE,2025-03-01,Sở Nông nghiệp và PTNT;Sở Tài nguyên và Môi trường,Sở Nông nghiệp và Môi trường,,,background
            MERGE,2025-03-01,Sở Lao động;Sở Nội vụ,Sở Nội vụ,,,background
            TRANSFER,2025-03-01,Sở Lao động,Sở Y tế,bảo trợ xã hội,,background
            RENAME,2025-03-01,Ban Dân tộc,Sở Dân tộc và Tôn giáo,,,background
            MERGE,,Thanh tra các sở;Thanh tra tỉnh,Thanh tra tỉnh,,,background
            MERGE,2025-07-01,Tỉnh Sóc Trăng;Tỉnh Hậu Giang;Thành phố Cần Thơ,Thành phố Cần Thơ,,,background
            DISSOLVE,2025-07-01,Đơn vị hành chính cấp huyện,,,,background
            """;

    @TempDir
    Path folder;

    @Autowired
    Database database;

    @Autowired
    UnitService service;

    @Autowired
    UnitQueries queries;

    @Autowired
    UnitTable units;

    @Autowired
    UnitEventTable events;

    @Autowired
    TableImporter importer;

    @Autowired
    TableExporter exporter;

    @Autowired
    Messages messages;

    private long socTrang;
    private long khanhHoa;
    private long caoBang;

    @BeforeEach
    void provinces() {
        database.clean();
        SignIn.as(Grant.everywhere(Roles.BOARD));
        socTrang = service.ensureProvince("Sóc Trăng");
        khanhHoa = service.ensureProvince("Khánh Hòa");
        caoBang = service.ensureProvince("Cao Bằng");
        have(
                socTrang,
                "Sở Kế hoạch và Đầu tư",
                "Sở Tài chính",
                "Sở Nông nghiệp và PTNT",
                "Sở Tài nguyên và Môi trường");
        have(khanhHoa, "Sở Kế hoạch và Đầu tư", "Sở Lao động", "Sở Nội vụ", "Sở Y tế", "Ban Dân tộc");
        have(caoBang, "Sở Nông nghiệp và Môi trường", "Sở Nội vụ");
    }

    @AfterEach
    void nobody() {
        SignIn.out();
    }

    @Test
    void recordsEachEventWhereItsUnitsAre() throws IOException {
        var lines = load(events, CHANGES);

        assertThat(lines)
                .extracting(ImportLine::number, ImportLine::status)
                .containsExactly(
                        tuple(2, RowStatus.NEW),
                        tuple(3, RowStatus.NEW),
                        tuple(4, RowStatus.NEW),
                        tuple(5, RowStatus.NEW),
                        tuple(6, RowStatus.NEW),
                        tuple(7, RowStatus.WRONG),
                        tuple(8, RowStatus.NEW),
                        tuple(9, RowStatus.WRONG));
        assertThat(told(socTrang))
                .containsExactlyInAnyOrder(
                        "MERGE [Sở Kế hoạch và Đầu tư, Sở Tài chính] [Sở Tài chính]",
                        "MERGE [Sở Nông nghiệp và PTNT, Sở Tài nguyên và Môi trường] [Sở Nông nghiệp và Môi trường]");
        assertThat(told(khanhHoa))
                .containsExactlyInAnyOrder(
                        "RENAME [Sở Kế hoạch và Đầu tư] [Sở Tài chính]",
                        "MERGE [Sở Lao động, Sở Nội vụ] [Sở Nội vụ]",
                        "TRANSFER [Sở Lao động] [Sở Y tế]",
                        "RENAME [Ban Dân tộc] [Sở Dân tộc và Tôn giáo]");
        assertThat(told(caoBang)).isEmpty();
        assertThat(queries.provinces())
                .extracting(ProvinceRow::name, ProvinceRow::mergedInto)
                .contains(tuple("Sóc Trăng", "Cần Thơ"));
    }

    @Test
    void theSameFileTwiceBringsNothingNew() throws IOException {
        load(events, CHANGES);

        assertThat(load(events, CHANGES))
                .extracting(ImportLine::status)
                .containsOnly(RowStatus.SAME, RowStatus.WRONG)
                .filteredOn(RowStatus.WRONG::equals)
                .hasSize(2);
        assertThat(told(socTrang)).hasSize(2);
    }

    @Test
    void exportsOfBothComeBackWithoutADifference() throws IOException {
        load(events, CHANGES);
        service.rename(
                queries.directory(caoBang).ever("Sở Nội vụ").orElseThrow(),
                "Sở Nội vụ; Lao động".replace(";", ","),
                "SNV",
                new EventPaper(LocalDate.of(2025, 8, 1), "=1+1", LocalDate.of(2025, 7, 20), null, "-ghi chú", "", ""));

        for (var format : TableFormat.values()) {
            assertThat(load(units, export(units, format)))
                    .extracting(ImportLine::status)
                    .containsOnly(RowStatus.SAME);
            assertThat(load(events, export(events, format)))
                    .hasSize(7)
                    .extracting(ImportLine::status)
                    .containsOnly(RowStatus.SAME);
        }
    }

    @Test
    void unitsAreNewChangedSameOrWrong() throws IOException {
        var lines = load(units, """
                province,unit_name,unit_short,unit_class,contact,valid_from,valid_to
                Sóc Trăng,Sở Tài chính,STC,ADMINISTRATIVE,,,
                Sóc Trăng,Sở Y tế,,Cơ quan hành chính,ĐT 0299,,
                Khánh Hòa,Sở Y tế,,,,,
                Hậu Giang,Hội Luật gia,,ASSOCIATION,,,
                ,Sở Không Tỉnh,,,,,
                Sóc Trăng,Sở Ngược,,,,2025-01-01,2024-01-01
                Sóc Trăng,Sở Y tế,,,,,
                """);

        assertThat(lines)
                .extracting(ImportLine::status)
                .containsExactly(
                        RowStatus.CHANGED,
                        RowStatus.NEW,
                        RowStatus.SAME,
                        RowStatus.NEW,
                        RowStatus.WRONG,
                        RowStatus.WRONG,
                        RowStatus.WRONG);
        var healthId = queries.directory(socTrang).ever("Sở Y tế").orElseThrow();
        assertThat(queries.unit(healthId)).hasValueSatisfying(unit -> {
            assertThat(unit.unitClass()).isEqualTo(UnitClass.ADMINISTRATIVE);
            assertThat(unit.contact()).isEqualTo("ĐT 0299");
            assertThat(unit.code()).isEqualTo("so-y-te");
        });
        assertThat(queries.provinceId("Hậu Giang")).isPresent();
    }

    @Test
    void anotherProvincesOfficerWritesNothingThere() throws IOException {
        SignIn.as(Grant.inProvince(Roles.BOARD, khanhHoa));

        load(events, CHANGES);
        var lines = load(units, "province,unit_name\nSóc Trăng,Sở Ngoại vụ\n");

        assertThat(lines).extracting(ImportLine::status).containsExactly(RowStatus.WRONG);
        SignIn.as(Grant.everywhere(Roles.BOARD));
        assertThat(told(socTrang)).isEmpty();
        assertThat(told(khanhHoa)).hasSize(4);
        SignIn.as(Grant.everywhere(Roles.LEADERSHIP));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> load(units, "province,unit_name\nSóc Trăng,Sở Ngoại vụ\n"));
    }

    private void have(long province, String... names) {
        service.registerAll(
                province,
                java.util.Arrays.stream(names)
                        .map(name -> UnitDraft.named(province, name, "", UnitClass.ADMINISTRATIVE))
                        .toList());
    }

    private List<String> told(long province) {
        return queries.eventsOf(province).stream()
                .map(event -> event.kind() + " "
                        + event.from().stream()
                                .map(UnitEventRow.Part::name)
                                .sorted()
                                .toList() + " "
                        + event.to().stream().map(UnitEventRow.Part::name).toList())
                .toList();
    }

    private List<ImportLine> load(TableImport<?> kind, String csv) throws IOException {
        return load(kind, Files.writeString(Files.createTempFile(folder, "bang", ".csv"), csv));
    }

    private List<ImportLine> load(TableImport<?> kind, Path path) {
        var file = TableFile.open(path);
        var mapping = ColumnMapping.recognise(kind.columns(), file.header(), messages);
        try (var preview = importer.preview(kind, file, mapping, TableScope.EVERYTHING, (done, total) -> true);
                var outcome = importer.apply(preview, TableImporter.Mode.GOOD_ROWS, (done, total) -> true)) {
            return outcome.lines().page(null, 0, 1000);
        }
    }

    private Path export(TableExport kind, TableFormat format) throws IOException {
        var out = new ByteArrayOutputStream();
        exporter.write(kind, TableScope.EVERYTHING, format, Messages.VIETNAMESE, out);
        return Files.write(Files.createTempFile(folder, "bang", "." + format.extension()), out.toByteArray());
    }
}
