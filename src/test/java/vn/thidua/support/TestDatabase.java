package vn.thidua.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;
import vn.thidua.shared.database.TestServer;

/**
 * Gives every Spring test the same database, without a line in the test: the embedded MariaDB in {@code target/mariadb},
 * one server for all contexts of the JVM, or with {@code -Ddb=external} the server named by the environment variables
 * DB_URL, DB_USER and DB_PASSWORD. The database is emptied once, before the first context; Flyway then builds the
 * schema. Registered in {@code META-INF/spring.factories} of the tests.
 */
public class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final String NAME = "thidua_test";

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        // a test that names its own embedded folder tests the embedded database itself
        if (context.getEnvironment().containsProperty("thidua.test.own-database")) {
            return;
        }
        var access = Holder.ACCESS;
        if (!Boolean.parseBoolean(context.getEnvironment().getProperty("thidua.test.keeps-figures"))) {
            // tests write without the program's transactions, too
            TestPropertyValues.of("thidua.dashboard.kept=0s", "thidua.vote.news-kept=0s")
                    .applyTo(context);
        }
        TestPropertyValues.of(
                        "thidua.vote.keys=target/vote/keys",
                        "thidua.vote.witness=target/vote/witness",
                        "thidua.vote.fallback=target/vote/fallback",
                        // nothing happens by itself while a test looks
                        "thidua.vote.clockwork=false",
                        // contexts are kept for later classes: their pools shall not hold the server's connections
                        "spring.datasource.hikari.minimum-idle=1",
                        "spring.datasource.hikari.idle-timeout=10000",
                        "thidua.database.mode=external",
                        "spring.datasource.url=" + access.getJdbcUrl(),
                        "spring.datasource.username=" + access.getUsername(),
                        "spring.datasource.password=" + access.getPassword())
                .applyTo(context);
    }

    /** Starts the server when the first test needs it. */
    private static final class Holder {
        private static final JdbcConnectionDetails ACCESS = open();

        private static JdbcConnectionDetails open() {
            var access = "external".equals(System.getProperty("db"))
                    ? new Named(env("DB_URL"), env("DB_USER"), env("DB_PASSWORD"))
                    : TestServer.start(Path.of("target", "mariadb"), NAME);
            empty(access);
            forgetWitness();
            return access;
        }

        /** What the database of an earlier run had come to: an emptied one is older, and no ballot would open on it. */
        private static void forgetWitness() {
            try {
                FileSystemUtils.deleteRecursively(Path.of("target", "vote", "witness"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static String env(String name) {
            var value = System.getenv(name);
            if (value == null) {
                throw new IllegalStateException("-Ddb=external needs the environment variable " + name);
            }
            return value;
        }

        private static void empty(JdbcConnectionDetails access) {
            try (var connection = DriverManager.getConnection(
                            access.getJdbcUrl(), access.getUsername(), access.getPassword());
                    var statement = connection.createStatement()) {
                if (!connection.getCatalog().endsWith("_test")) {
                    throw new IllegalStateException("Tests empty their database: its name must end in _test, but it is "
                            + connection.getCatalog());
                }
                var objects = objects(connection);
                statement.execute("set foreign_key_checks = 0");
                for (var object : objects) {
                    statement.execute("drop " + object);
                }
            } catch (SQLException e) {
                throw new IllegalStateException("The test database cannot be opened: " + access.getJdbcUrl(), e);
            }
        }

        private static ArrayList<String> objects(Connection connection) throws SQLException {
            var objects = new ArrayList<String>();
            try (var statement = connection.createStatement();
                    var rows = statement.executeQuery(
                            "select if(table_type = 'VIEW', 'view', if(table_type = 'SEQUENCE', 'sequence', 'table')),"
                                    + " table_name from information_schema.tables where table_schema = database()"
                                    + " order by table_type desc")) {
                while (rows.next()) {
                    objects.add(rows.getString(1) + " `" + rows.getString(2) + "`");
                }
            }
            return objects;
        }
    }

    /** A server named by environment variables. */
    private record Named(String getJdbcUrl, String getUsername, String getPassword) implements JdbcConnectionDetails {}
}
