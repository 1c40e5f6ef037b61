package vn.thidua.shared.database;

import java.nio.file.Path;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** Lets the test support of other packages start the embedded server. */
public final class TestServer {

    private TestServer() {}

    /** Starts the embedded server in {@code folder}; it stops with the JVM. */
    public static JdbcConnectionDetails start(Path folder, String database) {
        var server = EmbeddedMariaDb.start(folder, 0);
        server.createDatabase(database);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server), "stop-test-database"));
        return server.connectionDetails(database);
    }

    private static void stop(EmbeddedMariaDb server) {
        try {
            server.close();
        } catch (Exception e) {
            System.err.println("The test database did not stop cleanly: " + e);
        }
    }
}
