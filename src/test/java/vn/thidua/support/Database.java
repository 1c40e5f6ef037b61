package vn.thidua.support;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import javax.sql.DataSource;
import org.springframework.core.retry.RetryException;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The database of the running test, as the tests themselves handle it: cleaned, and asked with plain SQL. */
public class Database {

    /** For emptying: a server may give a truncation up for another of its threads, and asks for another try. */
    private static final RetryTemplate AGAIN = new RetryTemplate(RetryPolicy.builder()
            .includes(DataAccessException.class)
            .maxRetries(10)
            .delay(Duration.ofMillis(200))
            .build());

    private final JdbcTemplate statements;
    private final JdbcClient sql;

    Database(DataSource dataSource) {
        this.statements = new JdbcTemplate(dataSource);
        this.sql = JdbcClient.create(statements);
    }

    /** Plain SQL, for arranging rows and for looking at what was written. */
    public JdbcClient sql() {
        return sql;
    }

    /** The server learns how many rows there are: in an office it does so by and by, not within seconds of a load. */
    public void learn() {
        sql.sql("select table_name from information_schema.tables where table_schema = database()"
                        + " and table_type = 'BASE TABLE'")
                .query(String.class)
                .list()
                .forEach(table -> statements.execute("analyze table `" + table + "`"));
    }

    /** Empties every table that has rows, but for Flyway's own. Commits: not for tests that roll back. */
    public void clean() {
        try {
            AGAIN.<Object>execute(() -> statements.execute((ConnectionCallback<Object>) connection -> {
                empty(connection);
                return true;
            }));
        } catch (RetryException e) {
            throw new IllegalStateException("The test database could not be cleaned: " + e.getCause(), e);
        }
    }

    private static void empty(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
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
        }
    }
}
