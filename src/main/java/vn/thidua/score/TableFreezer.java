package vn.thidua.score;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Freezes a criteria table when it is scored. */
@Component
class TableFreezer {

    private final JdbcClient jdbc;

    TableFreezer(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void freeze(long tableId) {
        jdbc.sql("update criteria_table set frozen_at = coalesce(frozen_at, utc_timestamp(6)) where id = ?")
                .param(tableId)
                .update();
    }
}
