package vn.thidua.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.test.context.ActiveProfiles;
import vn.thidua.identity.DemoAccounts;
import vn.thidua.support.Database;
import vn.thidua.support.DatabaseTest;

/** The demonstration has the known criteria tables as templates. */
@DatabaseTest
@ActiveProfiles({"test", "demo"})
class DemoCriteriaTest {

    @Autowired
    DemoAccounts accounts;

    @Autowired
    DemoCriteria criteria;

    @Autowired
    Database database;

    @BeforeEach
    void beginEmpty() throws Exception {
        database.clean();
        accounts.run(new DefaultApplicationArguments());
        database.sql()
                .sql("insert into province (code, name) values ('quang-tri', ?)")
                .param(DemoCriteria.PROVINCE)
                .update();
    }

    @Test
    void theFourKnownTablesAreLoadedOnce() {
        criteria.run(new DefaultApplicationArguments());
        criteria.run(new DefaultApplicationArguments());

        assertThat(count("select count(*) from criteria_table where bloc_id is null"))
                .isEqualTo(4);
        assertThat(count("select count(*) from criterion")).isEqualTo(39 + 35 + 10 + 21);
    }

    private int count(String sql) {
        return database.sql().sql(sql).query(Integer.class).single();
    }
}
