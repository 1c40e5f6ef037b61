package vn.thidua.bloc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;
import vn.thidua.identity.SignedIn;
import vn.thidua.shared.Messages;
import vn.thidua.shared.Names;
import vn.thidua.shared.RuleViolation;
import vn.thidua.shared.table.ColumnMapping;
import vn.thidua.shared.table.ImportLine;
import vn.thidua.shared.table.ImportPreview;
import vn.thidua.shared.table.ImportProgress;
import vn.thidua.shared.table.Problem;
import vn.thidua.shared.table.RowStatus;
import vn.thidua.shared.table.TableExporter;
import vn.thidua.shared.table.TableFile;
import vn.thidua.shared.table.TableFormat;
import vn.thidua.shared.table.TableImporter;
import vn.thidua.shared.table.TableScope;
import vn.thidua.support.Database;
import vn.thidua.support.DatabaseTest;

@DatabaseTest
@Import(BlocFixture.class)
class MembershipTableTest {

    private static final String HEADER =
            "province,bloc_code,bloc_name,kind,family,year,unit_name,unit_short,unit_class,group_name,role,source";

    @Autowired
    MembershipTable table;

    @Autowired
    TableImporter importer;

    @Autowired
    TableExporter exporter;

    @Autowired
    Messages messages;

    @Autowired
    Database database;

    @Autowired
    BlocFixture fixture;

    @TempDir
    Path folder;

    @BeforeEach
    void begin() {
        database.clean();
        SignedIn.asBoard();
    }

    @AfterEach
    void signOut() {
        SignedIn.out();
    }

    @Test
    void takesEveryRowOfTheRealBlocs() throws IOException {
        var file = real();
        var records = records(file);

        var preview = preview(file, TableScope.EVERYTHING);
        assertThat(preview.lines().count(RowStatus.NEW)).isEqualTo(records.size());
        assertThat(count("select count(*) from unit")).isZero();
        apply(preview);

        assertThat(count("select count(*) from membership")).isEqualTo(records.size());
        assertThat(count("select count(*) from bloc")).isEqualTo(distinct(records, "province", "bloc_code"));
        assertThat(count("select count(*) from bloc_year"))
                .isEqualTo(distinct(records, "province", "bloc_code", "year"));
        assertThat(count("select count(*) from province")).isEqualTo(distinct(records, "province"));
        assertThat(count("select count(*) from composition where state = 'DRAFT'"))
                .isEqualTo(distinct(records, "province", "year"));
        assertThat(count("select count(*) from unit")).isEqualTo(distinct(records, "province", "unit_name"));
        assertThat(count("select count(*) from membership where lead_slot = 1"))
                .isEqualTo(records.stream()
                        .filter(record -> record.get("role").equals("HEAD"))
                        .count());
        assertThat(count("select count(*) from membership where group_id is not null"))
                .isEqualTo(records.stream()
                        .filter(record -> !record.get("group_name").isEmpty())
                        .count());
        assertThat(count("select count(*) from composition_act where what = 'IMPORTED'"))
                .isEqualTo(distinct(records, "province", "year"));
        assertThat(database.sql().sql("""
                                select group_concat(u.short_name order by m.lead_slot separator ', ')
                                from membership m join unit u on u.id = m.unit_id
                                join bloc_year x on x.id = m.bloc_year_id join bloc l on l.id = x.bloc_id
                                join composition c on c.id = m.composition_id
                                join emulation_year y on y.id = c.year_id
                                where l.code = 'vinh-long-khoi-4' and y.year = 2016 and m.lead_slot > 1
                                """).query(String.class).single())
                .isEqualTo(records.stream()
                        .filter(record -> record.get("bloc_code").equals("vinh-long-khoi-4")
                                && record.get("year").equals("2016")
                                && record.get("role").equals("DEPUTY"))
                        .map(record -> record.get("unit_short"))
                        .reduce((one, other) -> one + ", " + other)
                        .orElseThrow());
    }

    @Test
    void comesBackWithoutADifferenceAsTheSameFileOrAsOurOwnExport() throws IOException {
        apply(preview(real(), TableScope.EVERYTHING));

        assertAllSame(preview(real(), TableScope.EVERYTHING));
        for (var format : TableFormat.values()) {
            for (var language : Messages.LANGUAGES) {
                assertAllSame(preview(export(TableScope.EVERYTHING, format, language), TableScope.EVERYTHING));
            }
        }
        var province = database.sql()
                .sql("select id from province where name = 'Sóc Trăng'")
                .query(Long.class)
                .single();
        var one = export(TableScope.ofProvinceAndYear(province, 2016), TableFormat.CSV, Messages.VIETNAMESE);
        assertThat(TableFile.open(one).rowCount()).isEqualTo((int) records(real()).stream()
                .filter(record -> record.get("province").equals("Sóc Trăng")
                        && record.get("year").equals("2016"))
                .count());
    }

    @Test
    void comparesWithWhatIsInForceAndChangesNothingThere() throws IOException {
        apply(preview(csv(row("A", "khoi-1", 2024, "Sở Một", "HEAD")), TableScope.EVERYTHING));
        var draft = database.sql()
                .sql("select id from composition")
                .query(Long.class)
                .single();
        fixture.compositions.publish(draft, new Decision("12/QĐ-UBND", java.time.LocalDate.of(2024, 1, 15)));

        var lines = lines(preview(
                csv(
                        row("A", "khoi-1", 2024, "Sở Một", "HEAD"),
                        row("A", "khoi-1", 2024, "Sở Hai", "MEMBER"),
                        row("A", "khoi-2", 2025, "Sở Một", "MEMBER")),
                TableScope.EVERYTHING));
        assertThat(lines)
                .extracting(ImportLine::status)
                .containsExactly(RowStatus.SAME, RowStatus.WRONG, RowStatus.NEW);
        assertThat(sentence(lines.get(1))).contains("2024 đã công bố");

        var changed = lines(preview(csv(row("A", "khoi-1", 2024, "Sở Một", "MEMBER")), TableScope.EVERYTHING));
        assertThat(sentence(changed.getFirst())).contains("2024 đã công bố và khác dòng này");
    }

    @Test
    void movesUnitsInsideTheImportedDraftAndLetsHeadAndDeputyChangePlaces() throws IOException {
        apply(preview(
                csv(
                        row("A", "khoi-1", 2024, "Sở Một", "HEAD"),
                        row("A", "khoi-1", 2024, "Sở Hai", "DEPUTY"),
                        row("A", "khoi-2", 2024, "Sở Ba", "MEMBER")),
                TableScope.EVERYTHING));

        var again = preview(
                csv(
                        row("A", "khoi-1", 2024, "Sở Hai", "Khối trưởng"),
                        row("A", "khoi-1", 2024, "sở một", "Khối phó"),
                        row("A", "khoi-1", 2024, "Sở Ba", "Thành viên")),
                TableScope.EVERYTHING);
        assertThat(lines(again)).extracting(ImportLine::status).containsOnly(RowStatus.CHANGED);
        assertThat(lines(again).get(2).changes())
                .singleElement()
                .satisfies(change ->
                        assertThat(change.before() + " > " + change.after()).isEqualTo("khoi-2 > khoi-1"));
        apply(again);

        assertThat(standing()).containsExactly("Sở Ba khoi-1 -", "Sở Hai khoi-1 1", "Sở Một khoi-1 2");
        assertThat(count("select count(*) from composition_change")).isEqualTo(3);
        assertThat(count("select count(*) from composition")).isOne();
    }

    @Test
    void refusesASecondHeadAndAThirdDeputy() throws IOException {
        var lines = lines(preview(
                csv(
                        row("A", "khoi-1", 2024, "Sở Một", "HEAD"),
                        row("A", "khoi-1", 2024, "Sở Hai", "HEAD"),
                        row("A", "khoi-1", 2024, "Sở Ba", "DEPUTY"),
                        row("A", "khoi-1", 2024, "Sở Bốn", "DEPUTY"),
                        row("A", "khoi-1", 2024, "Sở Năm", "DEPUTY")),
                TableScope.EVERYTHING));

        assertThat(sentence(lines.get(1))).contains("Vai trò").contains("đã có khối trưởng: Sở Một");
        assertThat(sentence(lines.get(4))).contains("đã có hai khối phó: Sở Ba; Sở Bốn");
        assertThat(lines).filteredOn(line -> line.status() == RowStatus.NEW).hasSize(3);
    }

    @Test
    void aRoleThatARefusedRowWouldHaveGivenUpStaysTaken() throws IOException {
        apply(preview(
                csv(
                        row("A", "khoi-1", 2024, "Sở Một", "HEAD"),
                        row("A", "khoi-1", 2024, "Sở Hai", "DEPUTY"),
                        row("A", "khoi-1", 2024, "Sở Ba", "DEPUTY"),
                        row("A", "khoi-1", 2024, "Sở Bốn", "MEMBER")),
                TableScope.EVERYTHING));

        // "Sở Một" cannot become the third deputy, so "Sở Bốn" cannot become head either
        var lines = lines(preview(
                csv(row("A", "khoi-1", 2024, "Sở Bốn", "HEAD"), row("A", "khoi-1", 2024, "Sở Một", "DEPUTY")),
                TableScope.EVERYTHING));

        assertThat(lines).extracting(ImportLine::status).containsOnly(RowStatus.WRONG);
        assertThat(sentence(lines.getFirst())).contains("đã có khối trưởng: Sở Một");
    }

    @Test
    void refusesAUnitTwiceInAYearEvenUnderItsShortName() throws IOException {
        apply(preview(csv(row("A", "khoi-1", 2024, "Sở Một", "MEMBER")), TableScope.EVERYTHING));
        database.sql().sql("update unit_name set short_name = 'SM'").update();

        var lines = lines(preview(
                csv(
                        row("A", "khoi-1", 2024, "Sở Một", "MEMBER"),
                        row("A", "khoi-2", 2024, "SM", "MEMBER"),
                        row("A", "khoi-2", 2025, "SM", "MEMBER")),
                TableScope.EVERYTHING));

        assertThat(lines)
                .extracting(ImportLine::status)
                .containsExactly(RowStatus.SAME, RowStatus.WRONG, RowStatus.NEW);
        assertThat(sentence(lines.get(1))).contains("“Sở Một” đã có ở dòng 2").contains("năm 2024");
    }

    @Test
    void saysWhatIsWrongWithARow() throws IOException {
        var long300 = "Ủy ban nhân dân xã ".repeat(16).substring(0, 300);
        var lines = lines(preview(
                csv(
                        row("A", "khoi-1", 1900, "Sở Một", "HEAD"),
                        row("A", "khoi-1", 2024, long300, "HEAD"),
                        row("A", "khoi-1", 2024, "Sở Hai", "ÔNG TRÙM"),
                        "A,khoi-1,Khối một,KHỐI LẠ,VHXH,2024,Sở Ba,,ADMINISTRATIVE,,HEAD,x",
                        "A,khoi-1,Khối một,KHOI,LẠ,2024,Sở Ba,,ADMINISTRATIVE,,HEAD,x",
                        "A,khoi-1,Khối một,KHOI,VHXH,2024,Sở Ba,,LẠ,,HEAD,x",
                        "A,,,KHOI,VHXH,2024,Sở Ba,,ADMINISTRATIVE,,HEAD,x",
                        "A,khoi-9,,KHOI,VHXH,2024,Sở Ba,,ADMINISTRATIVE,,HEAD,x",
                        ",khoi-1,Khối một,KHOI,VHXH,2024,Sở Ba,,ADMINISTRATIVE,,HEAD,x",
                        "A,khoi-1,Khối một,KHOI,VHXH,,Sở Ba,,ADMINISTRATIVE,,HEAD,x",
                        "A,khoi-1,Khối một,KHOI,VHXH,2024,,,ADMINISTRATIVE,,HEAD,x"),
                TableScope.EVERYTHING));

        assertThat(lines).extracting(ImportLine::status).containsOnly(RowStatus.WRONG);
        assertThat(lines)
                .extracting(this::sentence)
                .satisfiesExactly(
                        text -> assertThat(text).contains("Năm 1900"),
                        text -> assertThat(text).contains("300").contains("250"),
                        text -> assertThat(text).contains("Vai trò").contains("ÔNG TRÙM"),
                        text -> assertThat(text).contains("Khối hay cụm").contains("KHỐI LẠ"),
                        text -> assertThat(text).contains("Nhóm khối").contains("LẠ"),
                        text -> assertThat(text).contains("Loại đơn vị").contains("LẠ"),
                        text -> assertThat(text).contains("cần mã khối hoặc tên khối"),
                        text -> assertThat(text).contains("Tên khối").contains("dòng đầu tiên"),
                        text -> assertThat(text).contains("không nêu tỉnh"),
                        text -> assertThat(text).contains("không nêu năm"),
                        text -> assertThat(text).contains("Tên đơn vị"));
        assertThat(lines).extracting(this::sentence).noneMatch(text -> text.contains("!"));
    }

    @Test
    void refusesABlocThatTheFileDescribesInTwoWays() throws IOException {
        var lines = lines(preview(
                csv(
                        row("A", "khoi-1", 2024, "Sở Một", "HEAD"),
                        "A,khoi-1,Khối khác,KHOI,VHXH,2024,Sở Hai,,ADMINISTRATIVE,,MEMBER,x"),
                TableScope.EVERYTHING));

        assertThat(sentence(lines.get(1))).contains("Tên khối").contains("ghi khác ở dòng 2");
    }

    @Test
    void takesProvinceAndYearChosenBesideTheFileAndWordsInstead() throws IOException {
        var province = province("A");
        var path = folder.resolve("words.csv");
        Files.writeString(path, """
                Tên khối;Khối hay cụm;Nhóm khối;Đơn vị;Vai trò;Nhóm trong khối
                Khối thi đua số 1;Khối;Văn hóa xã hội;Sở Một;Trưởng khối;Có đánh giá công vụ
                Khối thi đua số 1;Khối;Văn hóa xã hội;Sở Hai;;
                """);

        apply(preview(path, TableScope.ofProvinceAndYear(province, 2025)));

        assertThat(standing()).containsExactly("Sở Hai khoi-thi-dua-so-1 -", "Sở Một khoi-thi-dua-so-1 1");
        assertThat(count("select count(*) from bloc_group")).isOne();
        assertAllSame(preview(path, TableScope.ofProvinceAndYear(province, 2025)));
    }

    @Test
    void keepsToTheProvincesOfThePerson() throws IOException {
        var own = province("A");
        province("B");
        SignedIn.asBoardOf(own);

        var lines = lines(preview(
                csv(
                        row("A", "khoi-1", 2024, "Sở Một", "HEAD"),
                        row("B", "khoi-1", 2024, "Sở Hai", "HEAD"),
                        row("C", "khoi-1", 2024, "Sở Ba", "HEAD")),
                TableScope.EVERYTHING));

        assertThat(lines)
                .extracting(ImportLine::status)
                .containsExactly(RowStatus.NEW, RowStatus.WRONG, RowStatus.WRONG);
        assertThat(sentence(lines.get(1))).contains("“B” không thuộc phạm vi");
        var file = csv(row("A", "khoi-1", 2024, "Sở Một", "HEAD"));
        SignedIn.asLeadership();
        assertThatThrownBy(() -> preview(file, TableScope.EVERYTHING)).isInstanceOf(AccessDeniedException.class);
        SignedIn.asOfficerOf(1);
        assertThatThrownBy(() -> export(TableScope.EVERYTHING, TableFormat.CSV, Messages.ENGLISH))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void tellsTheNameOfTheYearWhereAUnitHadAnother() throws IOException {
        apply(preview(csv(row("A", "khoi-1", 2024, "Ban Dân tộc", "MEMBER")), TableScope.EVERYTHING));
        var unit = database.sql().sql("select id from unit").query(Long.class).single();
        database.sql().sql("update unit_name set valid_to = '2025-03-01'").update();
        database.sql()
                .sql("insert into unit_name (unit_id, name, short_name, valid_from) values (?, 'Sở Dân tộc', 'SDT',"
                        + " '2025-03-01')")
                .param(unit)
                .update();
        database.sql().sql("update unit set name = 'Sở Dân tộc'").update();

        var lines = lines(preview(
                csv(
                        row("A", "khoi-1", 2024, "Ban Dân tộc", "MEMBER"),
                        row("A", "khoi-1", 2025, "Ban Dân tộc", "MEMBER"),
                        row("A", "khoi-1", 2026, "Ban Dân tộc", "MEMBER"),
                        row("A", "khoi-1", 2024, "Sở Dân tộc", "MEMBER")),
                TableScope.EVERYTHING));

        assertThat(lines)
                .extracting(ImportLine::status)
                .containsExactly(RowStatus.SAME, RowStatus.NEW, RowStatus.WRONG, RowStatus.WRONG);
        assertThat(sentence(lines.get(2))).contains("28/02/2025").contains("2026");
        assertThat(sentence(lines.get(3))).contains("01/03/2025").contains("2024");
        assertAllSame(
                preview(export(TableScope.EVERYTHING, TableFormat.CSV, Messages.VIETNAMESE), TableScope.EVERYTHING));
    }

    @Test
    void writesAllOrNothingWhereAllWasWanted() throws IOException {
        var preview = preview(
                csv(row("A", "khoi-1", 2024, "Sở Một", "HEAD"), row("A", "khoi-1", 2024, "Sở Hai", "HEAD")),
                TableScope.EVERYTHING);

        assertThatThrownBy(() -> importer.apply(preview, TableImporter.Mode.ALL, ImportProgress.NONE))
                .isInstanceOf(RuleViolation.class);

        assertThat(count("select count(*) from province")).isZero();
    }

    private static String row(String province, String bloc, int year, String unit, String role) {
        return "%s,%s,Khối %s,KHOI,VHXH,%d,%s,,ADMINISTRATIVE,,%s,nguồn"
                .formatted(province, bloc, bloc, year, unit, role);
    }

    private long province(String name) {
        return database.sql()
                .sql("insert into province (code, name) values (?, ?) returning id")
                .params(Names.slug(name), name)
                .query(Long.class)
                .single();
    }

    private Path csv(String... rows) throws IOException {
        var path = Files.createTempFile(folder, "blocs", ".csv");
        var all = new ArrayList<String>();
        all.add(HEADER);
        all.addAll(List.of(rows));
        return Files.write(path, all);
    }

    private Path real() throws IOException {
        var path = folder.resolve("blocs.csv");
        try (var in = getClass().getResourceAsStream("/demo/blocs.csv")) {
            Files.write(path, in.readAllBytes());
        }
        return path;
    }

    private Path export(TableScope scope, TableFormat format, Locale language) throws IOException {
        var out = new ByteArrayOutputStream();
        exporter.write(table, scope, format, language, out);
        return Files.write(Files.createTempFile(folder, "export", format.extension()), out.toByteArray());
    }

    private static List<CSVRecord> records(Path file) throws IOException {
        try (var reader = new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8)) {
            return CSVFormat.RFC4180.builder().setHeader().get().parse(reader).getRecords();
        }
    }

    private static long distinct(List<CSVRecord> records, String... columns) {
        var seen = new HashSet<List<String>>();
        for (var record : records) {
            seen.add(List.of(columns).stream().map(record::get).toList());
        }
        return seen.size();
    }

    private ImportPreview preview(Path path, TableScope scope) {
        var file = TableFile.open(path);
        var mapping = ColumnMapping.recognise(table.columns(), file.header(), messages);
        return importer.preview(table, file, mapping, scope, ImportProgress.NONE);
    }

    private void apply(ImportPreview preview) {
        try (preview;
                var outcome = importer.apply(preview, TableImporter.Mode.ALL, ImportProgress.NONE)) {
            assertThat(outcome.lines().count(RowStatus.WRONG)).isZero();
        }
    }

    private void assertAllSame(ImportPreview preview) {
        assertThat(lines(preview))
                .isNotEmpty()
                .allSatisfy(
                        line -> assertThat(line.status()).as(line.toString()).isEqualTo(RowStatus.SAME));
    }

    private static List<ImportLine> lines(ImportPreview preview) {
        return preview.lines().page(null, 0, Integer.MAX_VALUE);
    }

    private String sentence(ImportLine line) {
        return String.join(
                "\n",
                line.problems().stream()
                        .map((Problem problem) -> problem.text(messages, Messages.VIETNAMESE, table.columns()))
                        .toList());
    }

    private List<String> standing() {
        return database.sql().sql("""
                        select concat(u.name, ' ', l.code, ' ', coalesce(m.lead_slot, '-'))
                        from membership m join unit u on u.id = m.unit_id
                        join bloc_year x on x.id = m.bloc_year_id join bloc l on l.id = x.bloc_id order by 1
                        """).query(String.class).list();
    }

    private long count(String sql) {
        return database.sql().sql(sql).query(Long.class).single();
    }
}
