package vn.thidua.shared.database;

import java.nio.file.Path;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** Lets the test support of other packages start the embedded server. */
public final class TestServer {

    private TestServer() {}

    /** Starts the embedded server in {@code folder}; it stops with the JVM. */
    public static JdbcConnectionDetails start(Path folder, String database) {
        var server = EmbeddedMariaDb.start(new EmbeddedMariaDb.Settings(folder, 0, database, "128M"));
        Runtime.getRuntime().addShutdownHook(new Thread(server::close, "stop-test-database"));
        return server.connectionDetails();
    }
}
