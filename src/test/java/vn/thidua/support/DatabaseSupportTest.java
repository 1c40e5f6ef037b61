package vn.thidua.support;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class DatabaseSupportTest {

    @Autowired
    Database database;

    @BeforeEach
    void clean() {
        database.clean();
    }

    @Test
    void cleaningLeavesNoRowButKeepsTheSchema() {
        database.sql()
                .sql("insert into province (code, name) values ('X', 'Tỉnh X')")
                .update();

        database.clean();

        assertThat(count("province")).isZero();
        assertThat(count("flyway_schema_history")).isPositive();
    }

    @Test
    void runsOnMariaDbWithReadCommittedAndFindsWithoutAccents() {
        var row = database.sql()
                .sql("select version() as version, @@tx_isolation as isolation,"
                        + " 'Đài Truyền hình' = 'dai truyen hinh' collate utf8mb4_uca1400_ai_ci as found")
                .query()
                .singleRow();

        assertThat(row.get("version").toString()).contains("MariaDB");
        assertThat(row.get("isolation")).isEqualTo("READ-COMMITTED");
        assertThat(((Number) row.get("found")).intValue()).isEqualTo(1);
    }

    private int count(String table) {
        return database.sql()
                .sql("select count(*) from " + table)
                .query(Integer.class)
                .single();
    }
}
