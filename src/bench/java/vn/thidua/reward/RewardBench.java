package vn.thidua.reward;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.SqlParameterValue;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterUtils;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.bench.BenchTable;
import vn.thidua.identity.SignedIn;
import vn.thidua.shared.Messages;
import vn.thidua.support.Database;
import vn.thidua.support.DatabaseTest;
import vn.thidua.support.RewardGenerator;

/** The register of 10 years with 20,000 rewards each: pages beside their bare statements, and the file of all lines. */
@DatabaseTest
class RewardBench {

    private static final int UNITS = 2_000;
    private static final int YEARS = 10;
    private static final int EACH_YEAR = 20_000;
    private static final int PAGE = 50;

    @Autowired
    Database database;

    @Autowired
    DataSource dataSource;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    RegisterQueries register;

    @Autowired
    RegisterExport export;

    @Autowired
    StatisticsQueries statistics;

    @TempDir
    Path folder;

    private long province;

    @BeforeEach
    void tenYears() {
        SignedIn.asBoard();
        generate(YEARS);
    }

    @AfterEach
    void signOut() {
        SignedIn.out();
    }

    private void generate(int years) {
        database.clean();
        // one connection: the generator keeps its units in a temporary table
        transactions.executeWithoutResult(status -> {
            var generator = new RewardGenerator(database.sql(), 7);
            province = generator.province(UNITS);
            generator.rewards(province, 2016, years, EACH_YEAR);
        });
    }

    @Test
    void pagesBesideTheirBareStatements() throws Exception {
        assumeTrue(BenchTable.wants("register.page"));
        var lines = register.count(RegisterFilter.ALL);
        assertThat(lines).isGreaterThan(YEARS * EACH_YEAR * 99L / 100);
        BenchTable.row("register.lines", lines, "rows");
        var year = RegisterFilter.ALL.inYear(2025, false).ofProvince(province);
        page("register.page.first", RegisterFilter.ALL, RegisterSort.NEWEST, 0, 40);
        page("register.page.year", year, RegisterSort.NEWEST, 0, 40);
        page("register.page.sorted", year, RegisterSort.RECIPIENT, 5_000, 15);
        page(
                "register.page.filtered",
                year.withAward("BK_TINH").withKind(Recipient.INDIVIDUAL, PersonClass.TRUC_TIEP),
                RegisterSort.DECIDED_ON,
                100,
                30);
        page("register.page.search", year.withText("nguoi sinh 1234"), RegisterSort.NEWEST, 0, 15);
        page("register.page.search.all", RegisterFilter.ALL.withText("so 77 bk_tinh"), RegisterSort.NEWEST, 0, 8);
        page("register.page.sorted.all", RegisterFilter.ALL, RegisterSort.DECISION_NO, 100_000, 8);
    }

    private void page(String name, RegisterFilter filter, RegisterSort sort, int offset, int rounds)
            throws SQLException {
        var statement = register.statement(filter);
        Map<String, Object> values = new HashMap<>(statement.params());
        values.put("limit", PAGE);
        values.put("offset", offset);
        try (var connection = dataSource.getConnection()) {
            var medians = BenchTable.medians(
                    rounds,
                    rounds,
                    () -> BenchTable.nanos(() -> {
                        register.count(filter);
                        register.page(filter, sort, true, offset, PAGE);
                    }),
                    () -> BenchTable.nanos(() -> {
                        read(connection, statement.count(), values);
                        read(connection, statement.page(sort, true), values);
                    }));
            BenchTable.row(name, medians[0], "ms", medians[1], 1.3);
        }
    }

    @Test
    void theFileOfAllLinesInConstantMemory() throws Exception {
        assumeTrue(BenchTable.wants("register.xlsx"));
        for (int years : new int[] {1, 5, YEARS}) {
            generate(years);
            var peak = new double[1];
            write(done -> true);
            var seconds = BenchTable.nanos(() -> write(done -> true)) / 1e9;
            var start = liveMegabytes();
            write(done -> {
                if (done % 20_000 == 0) {
                    peak[0] = Math.max(peak[0], liveMegabytes() - start);
                }
                return true;
            });
            BenchTable.row("register.xlsx.heap." + years * EACH_YEAR, peak[0], "MB");
            if (years == YEARS) {
                BenchTable.row("register.xlsx." + years * EACH_YEAR, seconds, "s", 15, 1);
                BenchTable.row("register.xlsx.size", Files.size(file()) / 1e6, "MB");
            } else {
                BenchTable.row("register.xlsx." + years * EACH_YEAR, seconds, "s");
            }
        }
    }

    @Test
    void theFormsOfAYear() {
        assumeTrue(BenchTable.wants("register.forms"));
        var medians = BenchTable.medians(
                10,
                20,
                () -> BenchTable.nanos(() -> statistics.awards(StatisticsQueries.PROVINCIAL_AWARDS, 2025, province)),
                () -> BenchTable.nanos(() -> statistics.awards(StatisticsQueries.STATE_AWARDS, 2025, province)));
        BenchTable.row("register.forms.0603", medians[0], "ms");
        BenchTable.row("register.forms.0602", medians[1], "ms");
    }

    private Path file() {
        return folder.resolve("register.xlsx");
    }

    private void write(java.util.function.LongPredicate goOn) throws IOException {
        try (var out = Files.newOutputStream(file())) {
            export.write(RegisterFilter.ALL, Messages.VIETNAMESE, out, goOn);
        }
    }

    private static double liveMegabytes() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1e6;
    }

    /** Runs the statement and fetches every column of every row; nothing is made of them. */
    private static Object read(Connection connection, String sql, Map<String, Object> params) throws SQLException {
        var parsed = NamedParameterUtils.parseSqlStatement(sql);
        var source = new MapSqlParameterSource(params);
        var values = NamedParameterUtils.buildValueArray(parsed, source, null);
        Object last = null;
        try (var statement =
                connection.prepareStatement(NamedParameterUtils.substituteNamedParameters(parsed, source))) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i] instanceof SqlParameterValue typed ? typed.getValue() : values[i]);
            }
            try (var rows = statement.executeQuery()) {
                var columns = rows.getMetaData().getColumnCount();
                while (rows.next()) {
                    for (int column = 1; column <= columns; column++) {
                        last = rows.getObject(column);
                    }
                }
            }
        }
        return last;
    }
}
