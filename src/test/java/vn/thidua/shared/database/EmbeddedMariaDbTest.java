package vn.thidua.shared.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.util.FileSystemUtils;

/** The embedded server with its real process, in a folder of its own. */
class EmbeddedMariaDbTest {

    private static final Path FOLDER = Path.of("target", "mariadb-start-test");
    private static final EmbeddedMariaDb.Settings SETTINGS =
            new EmbeddedMariaDb.Settings(FOLDER, 0, "start_test", "32M");

    /** Starts a server, writes one row and stays, until it is killed. */
    static final class Program {
        public static void main(String[] args) throws Exception {
            var server = EmbeddedMariaDb.start(SETTINGS);
            try (var connection = connect(server.connectionDetails());
                    var statement = connection.createStatement()) {
                statement.execute("create table if not exists note (text varchar(50))");
                statement.execute("insert into note values ('Khối thi đua')");
            }
            System.out.println("ready");
            Thread.sleep(TimeUnit.MINUTES.toMillis(5));
        }
    }

    @BeforeAll
    static void deleteTheData() throws IOException {
        FileSystemUtils.deleteRecursively(FOLDER.resolve("data"));
    }

    @Test
    void aKilledProgramLosesNothingAndStartsAgain() throws Exception {
        var program = startProgram();
        ProcessHandle orphan;
        try {
            assertThatThrownBy(() -> EmbeddedMariaDb.start(SETTINGS))
                    .as("a second program on the same folder")
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("in use by another running program (process " + program.pid() + ")");
            orphan =
                    new LeftOver(FOLDER.toAbsolutePath().resolve("data")).find().orElseThrow();
        } finally {
            program.destroyForcibly().waitFor();
        }
        assertThat(orphan.isAlive())
                .as("the server outlives its killed program")
                .isTrue();

        try (var server = EmbeddedMariaDb.start(SETTINGS)) {
            assertThat(orphan.isAlive()).isFalse();
            assertThat(onlyNote(server)).isEqualTo("Khối thi đua");
        }
        assertThat(new LeftOver(FOLDER.toAbsolutePath().resolve("data")).find()).isEmpty();
    }

    @Test
    void letsNobodyInWithoutThePasswordOfThisStart() throws Exception {
        try (var server = EmbeddedMariaDb.start(SETTINGS)) {
            var details = server.connectionDetails();
            for (var account : new String[] {"root", "thidua", ""}) {
                assertThatThrownBy(() -> DriverManager.getConnection(details.getJdbcUrl(), account, "")
                                .close())
                        .isInstanceOf(SQLException.class)
                        .hasMessageContaining("Access denied");
            }
            assertThat(Files.exists(FOLDER.resolve("orders.sql"))).isFalse();
        }
    }

    @Test
    void saysWhyTheServerDidNotStart() {
        var wrong = new EmbeddedMariaDb.Settings(FOLDER, 0, "start_test", "no number");

        assertThatThrownBy(() -> EmbeddedMariaDb.start(wrong))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(FOLDER.toAbsolutePath().toString())
                .hasMessageContaining("innodb-buffer-pool-size");
    }

    @Test
    void theLogNamesTheServerButNeverItsPassword() {
        assertThat(ExternalDatabaseConfiguration.address("jdbc:mariadb://db.local:3306/thidua?user=u&password=secret"))
                .isEqualTo("db.local:3306/thidua");
    }

    private static Process startProgram() throws IOException {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Program.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (var line = lines.readLine(); !"ready".equals(line); line = lines.readLine()) {
            if (line == null) {
                throw new IllegalStateException("The program ended before it was ready");
            }
        }
        return process;
    }

    private static String onlyNote(EmbeddedMariaDb server) throws SQLException {
        try (var connection = connect(server.connectionDetails());
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select text from note")) {
            assertThat(rows.next()).isTrue();
            return rows.getString(1);
        }
    }

    private static Connection connect(JdbcConnectionDetails details) throws SQLException {
        return DriverManager.getConnection(details.getJdbcUrl(), details.getUsername(), details.getPassword());
    }
}
