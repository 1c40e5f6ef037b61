package vn.thidua.support;

import java.sql.SQLException;
import java.util.ArrayList;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The database of the running test, as the tests themselves handle it: cleaned, and asked with plain SQL. */
public class Database {

    private final DataSource dataSource;
    private final JdbcClient sql;

    Database(DataSource dataSource) {
        this.dataSource = dataSource;
        this.sql = JdbcClient.create(dataSource);
    }

    /** Plain SQL, for arranging rows and for looking at what was written. */
    public JdbcClient sql() {
        return sql;
    }

    /** Empties every table that has rows, but for Flyway's own. Commits: not for tests that roll back. */
    public void clean() {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            var tables = new ArrayList<String>();
            try (var rows = statement.executeQuery("select table_name from information_schema.tables where table_schema"
                    + " = database() and table_type = 'BASE TABLE' and table_name <> 'flyway_schema_history'")) {
                while (rows.next()) {
                    tables.add("`" + rows.getString(1) + "`");
                }
            }
            statement.execute("set foreign_key_checks = 0");
            try {
                for (var table : tables) {
                    boolean used;
                    try (var rows = statement.executeQuery("select exists(select 1 from " + table + ")")) {
                        used = rows.next() && rows.getBoolean(1);
                    }
                    if (used) {
                        statement.execute("truncate table " + table);
                    }
                }
            } finally {
                statement.execute("set foreign_key_checks = 1");
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The test database could not be cleaned", e);
        }
    }
}
