package vn.thidua.shared.database;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** A MariaDB server of a test's own that is killed with {@code kill -9} and started again on the same port and data. */
public final class KillableServer implements AutoCloseable {

    private final EmbeddedMariaDb.Settings settings;
    private EmbeddedMariaDb server;

    public KillableServer(Path folder, String database) throws IOException {
        try (var free = new ServerSocket(0)) {
            settings = new EmbeddedMariaDb.Settings(folder, free.getLocalPort(), database, "128M");
        }
        server = EmbeddedMariaDb.start(settings);
    }

    /** Where the server is reached now; the password is another one after every start. */
    public JdbcConnectionDetails access() {
        return server.connectionDetails();
    }

    public int port() {
        return server.port();
    }

    /** Takes the process away in the middle of whatever it does. */
    public void kill() throws Exception {
        var pid = Files.readString(settings.folder().resolve("data").resolve(LeftOver.PID_FILE))
                .strip();
        var process = ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
        process.destroyForcibly();
        process.onExit().get();
        server.close();
    }

    /** Freezes the process: it keeps its connections and answers nothing. */
    public void freeze() throws Exception {
        signal("-STOP");
    }

    public void thaw() throws Exception {
        signal("-CONT");
    }

    private void signal(String name) throws Exception {
        new ProcessBuilder("kill", name, String.valueOf(process().pid()))
                .start()
                .waitFor();
    }

    private ProcessHandle process() throws IOException {
        var pid = Files.readString(settings.folder().resolve("data").resolve(LeftOver.PID_FILE))
                .strip();
        return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
    }

    public void startAgain() {
        server = EmbeddedMariaDb.start(settings);
    }

    @Override
    public void close() {
        server.close();
    }
}
