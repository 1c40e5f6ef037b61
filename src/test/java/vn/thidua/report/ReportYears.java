package vn.thidua.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.ClassPathResource;
import vn.thidua.bloc.BlocYears;
import vn.thidua.identity.SignedIn;
import vn.thidua.support.Database;

/**
 * {@link BlocYears} with the default rules in force. In 2025, which is over, the court heads bloc 1 and the department of
 * justice is a member of it.
 */
@TestComponent
@Import(BlocYears.class)
public class ReportYears {

    /** What a unit must write for the mid-year report. */
    public static final Map<ReportField, String> WORDS = Map.of(
            ReportField.RESULTS, "Giải quyết 98 % hồ sơ đúng hạn.",
            ReportField.DIFFICULTIES, "Thiếu biên chế.",
            ReportField.PLAN, "Số hóa hồ sơ.");

    private static final String DEFAULTS = "db/migration/V20261122_0702__report_report_rule_defaults.sql";

    public final BlocYears blocs;
    private final Database database;
    private final GeneratedReports generated;

    ReportYears(BlocYears blocs, Database database, GeneratedReports generated) {
        this.blocs = blocs;
        this.database = database;
        this.generated = generated;
    }

    /** Arranges as an officer of the board who stays signed in. */
    public void arrange() {
        blocs.arrange();
        try {
            var script = new ClassPathResource(DEFAULTS).getContentAsString(StandardCharsets.UTF_8);
            database.sql().sql(script.strip().replaceAll(";$", "")).update();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public ReportKey midyear(long unitId) {
        return new ReportKey(blocs.bloc1, 2025, ReportKind.MIDYEAR, unitId);
    }

    /** A mid-year report handed in on that day, made by the generator. */
    public void generate(long unitId, LocalDate day) {
        SignedIn.asBoard();
        generated.create(
                midyear(unitId),
                WORDS,
                day.atTime(LocalTime.of(23, 30))
                        .atZone(ZoneId.of("Asia/Ho_Chi_Minh"))
                        .toInstant(),
                false);
    }

    /** A pledge of the first bloc in 2025 that nobody has registered for yet. */
    public void draftPledge() {
        database.sql()
                .sql(
                        "insert into pledge (bloc_id, year_id, state) select ?, id, 'DRAFT' from emulation_year where year = 2025")
                .param(blocs.bloc1)
                .update();
    }

    public void deadline(String column, String day) {
        database.sql()
                .sql("update emulation_year set " + column + " = ? where year = 2025")
                .param(day)
                .update();
    }
}
