package vn.thidua.vote;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.springframework.util.FileSystemUtils;

/** The MariaDB of Debian, where the machine has it, as a process of the test's own with settings of its own. */
final class DebianServer implements AutoCloseable {

    private static final Path SERVER = Path.of("/usr/sbin/mariadbd");
    private static final Path INSTALLER = Path.of("/usr/bin/mariadb-install-db");
    private static final long PATIENCE_SECONDS = 60;

    private final Path data;
    private final int port;
    private final Process process;

    DebianServer(Path folder, String... settings) throws IOException, InterruptedException {
        FileSystemUtils.deleteRecursively(folder);
        data = Files.createDirectories(folder).toAbsolutePath().resolve("data");
        try (var free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        run(List.of(
                INSTALLER.toString(),
                "--no-defaults",
                "--datadir=" + data,
                "--auth-root-authentication-method=normal",
                "--skip-test-db",
                "--user=" + System.getProperty("user.name")));
        var command = new ArrayList<>(List.of(
                SERVER.toString(),
                "--no-defaults",
                "--datadir=" + data,
                "--bind-address=127.0.0.1",
                "--port=" + port,
                "--socket=" + data.resolve("s.sock"),
                "--user=" + System.getProperty("user.name")));
        command.addAll(List.of(settings));
        process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("server.log").toFile())
                .start();
        waitUntilItAnswers();
    }

    static boolean isThere() {
        return Files.isExecutable(SERVER) && Files.isExecutable(INSTALLER);
    }

    CastWorld.Address address() {
        return new CastWorld.Address(
                "jdbc:mariadb://127.0.0.1:" + port + "/drill?createDatabaseIfNotExist=true", "root", "");
    }

    Path data() {
        return data;
    }

    private void waitUntilItAnswers() throws InterruptedException {
        var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (true) {
            try (var connection = address().connect()) {
                return;
            } catch (SQLException notYet) {
                if (System.nanoTime() > end || !process.isAlive()) {
                    throw new IllegalStateException("Debian's MariaDB does not answer", notYet);
                }
                TimeUnit.MILLISECONDS.sleep(200);
            }
        }
    }

    private static void run(List<String> command) throws IOException, InterruptedException {
        var installer = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (installer.waitFor() != 0) {
            throw new IllegalStateException("The data folder was not made");
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
