package vn.thidua.shared.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A database server whose program was killed: it still runs and holds the data.
 *
 * @param data the data folder
 */
record LeftOver(Path data) {

    static final String PID_FILE = "mariadb.pid";

    private static final Logger log = LoggerFactory.getLogger(LeftOver.class);

    static String dataArgument(Path data) {
        return "--datadir=" + data;
    }

    /** Stops it in order, so that nothing committed is lost; does nothing if there is none. */
    void stop(Duration limit) throws IOException {
        find().ifPresent(server -> {
            log.info("Stopping the database server (process {}) that an interrupted program has left", server.pid());
            stop(server, limit);
        });
    }

    /** The process of the pid file, if it is alive and truly the server of this data folder. */
    Optional<ProcessHandle> find() throws IOException {
        var file = data.resolve(PID_FILE);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        var text = Files.readString(file).strip();
        if (!text.matches("\\d{1,18}")) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(text))
                .filter(ProcessHandle::isAlive)
                .filter(process -> process.info()
                        .arguments()
                        .filter(arguments -> Arrays.asList(arguments).contains(dataArgument(data)))
                        .isPresent());
    }

    /** Asks a server to end, waits, and ends it by force only after the limit. */
    static void stop(ProcessHandle server, Duration limit) {
        server.destroy();
        try {
            server.onExit().get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            log.warn("The database server did not end within {}; it is ended by force", limit);
            server.destroyForcibly();
            server.onExit().join();
        } catch (ExecutionException e) {
            throw new IllegalStateException("The database server could not be stopped", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
