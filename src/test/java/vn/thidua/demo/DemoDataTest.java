package vn.thidua.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Predicate;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.test.context.ActiveProfiles;
import vn.thidua.identity.DemoAccounts;
import vn.thidua.support.Database;
import vn.thidua.support.DatabaseTest;

/** The demonstration loads every file; the figures are counted in the files, not by the program. */
@DatabaseTest
@ActiveProfiles({"test", "demo"})
class DemoDataTest {

    @Autowired
    DemoAccounts accounts;

    @Autowired
    DemoData demo;

    @Autowired
    Database database;

    @BeforeEach
    void beginEmpty() throws Exception {
        database.clean();
        accounts.run(new DefaultApplicationArguments());
    }

    @Test
    void loadsAllFilesIntoAnEmptyDatabase() throws IOException {
        load();

        var blocs = rows("blocs.csv");
        var inForce = "select count(*) from membership m join composition c on c.id = m.composition_id and c.in_force";
        assertThat(blocs).hasSize(495);
        assertThat(count("select count(*) from bloc")).isEqualTo(62);
        assertThat(
                        count(
                                "select count(*) from bloc_year x join composition c on c.id = x.composition_id and c.in_force"))
                .isEqualTo(82);
        assertThat(count(inForce)).isEqualTo(blocs.size());
        assertThat(count(inForce + " where m.lead_slot = 1")).isEqualTo(roles(blocs, "HEAD"));
        assertThat(count(inForce + " where m.lead_slot > 1")).isEqualTo(roles(blocs, "DEPUTY"));
        assertThat(count("select count(*) from award"))
                .isEqualTo(
                        rows("awards.csv").size() + rows("awards_earlier.csv").size());
        assertThat(count("select count(*) from reward"))
                .isEqualTo(rows("rewards.csv").size());
        assertThat(count("select count(*) from unit_event")).isPositive();
        assertThat(count("select count(*) from province where merged_into_id is not null"))
                .isPositive();
    }

    @Test
    void inventsNoDecisionAndSaysWhichDraftsAreExamples() throws IOException {
        load();

        assertThat(count("select count(*) from composition where state = 'PUBLISHED' and decision_no <> ''"))
                .isZero();
        assertThat(count("select count(*) from composition where state = 'PUBLISHED'"))
                .isEqualTo(68);
        assertThat(database.sql()
                        .sql("select name from composition where state = 'DRAFT'")
                        .query(String.class)
                        .list())
                .hasSize(DemoData.DRAFTED.size())
                .allMatch(name -> name.contains("ví dụ"));
        assertThat(count("select count(*) from bloc_year x join composition c on c.id = x.composition_id"
                        + " where c.in_force and x.source = ''"))
                .isZero();
        assertThat(count("select count(*) from account where not demo")).isZero();
    }

    @Test
    void givesAccountsToAHeadAndAMemberOfOneBloc() {
        load();

        assertThat(accounts.list())
                .extracting(DemoAccounts.DemoAccount::login)
                .contains("quantri", "lanhdao", "chuyenvien", "chuyenvien2", "truongkhoi", "donvi");
        assertThat(count("""
                        select count(*) from account a join account_grant g on g.account_id = a.id
                        join membership h on h.unit_id = g.unit_id and h.lead_slot = 1
                        join composition c on c.id = h.composition_id and c.in_force
                        join membership m on m.bloc_year_id = h.bloc_year_id and m.lead_slot is null
                        join account_grant o on o.unit_id = m.unit_id
                        join account b on b.id = o.account_id and b.login = 'donvi'
                        where a.login = 'truongkhoi'
                        """)).isPositive();
    }

    @Test
    void loadsOnce() {
        load();
        var acts = count("select count(*) from composition_act");

        load();

        assertThat(count("select count(*) from composition_act")).isEqualTo(acts);
        assertThat(count("select count(*) from account")).isEqualTo(6);
    }

    @Test
    void leavesADatabaseThatIsInUseAlone() {
        database.sql()
                .sql("insert into province (code, name) values ('x', 'X')")
                .update();

        load();

        assertThat(count("select count(*) from province")).isOne();
        assertThat(count("select count(*) from unit")).isZero();
    }

    private void load() {
        demo.run(new DefaultApplicationArguments());
    }

    private static long roles(List<CSVRecord> rows, String role) {
        Predicate<CSVRecord> isRole = row -> row.get("role").equals(role);
        return rows.stream().filter(isRole).count();
    }

    private static List<CSVRecord> rows(String file) throws IOException {
        try (var reader = new InputStreamReader(
                DemoDataTest.class.getResourceAsStream("/demo/" + file), StandardCharsets.UTF_8)) {
            return CSVFormat.RFC4180.builder().setHeader().get().parse(reader).getRecords();
        }
    }

    private long count(String sql) {
        return database.sql().sql(sql).query(Long.class).single();
    }
}
