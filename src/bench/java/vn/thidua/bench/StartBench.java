package vn.thidua.bench;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the start of the packaged program to its first page: with an empty folder, and again with the data there. */
class StartBench {

    private static final Path PROGRAM = Path.of("target", "khoi-thi-dua.jar").toAbsolutePath();

    /** What {@code bin/run} may take to the first page on a warm machine, in seconds. */
    private static final double WARM = 30;

    /** An empty application of the same Vaadin version was up after this time, without any database, in seconds. */
    private static final double EMPTY_APPLICATION = 3.5;

    @TempDir
    Path folder;

    @Test
    void theFirstPageComesSoon() throws Exception {
        assumeTrue(BenchTable.wants("start.warm"));
        assumeTrue(Files.exists(PROGRAM), "the program is not packaged");
        BenchTable.row("start.cold", start(), "s");
        var warm = start();
        BenchTable.row("start.warm", warm, "s", WARM, 1);
        BenchTable.row("start.warm.empty", warm, "s", EMPTY_APPLICATION);
    }

    private double start() throws Exception {
        var port = freePort();
        var builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        PROGRAM.toString(),
                        "--spring.profiles.active=demo",
                        "--server.port=" + port)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("start.log").toFile());
        builder.environment().put("THIDUA_DATA", folder.resolve("data").toString());
        var begin = System.nanoTime();
        var program = builder.start();
        try {
            while (!answers(port)) {
                if (!program.isAlive()
                        || System.nanoTime() - begin > Duration.ofMinutes(3).toNanos()) {
                    throw new IllegalStateException(Files.readString(folder.resolve("start.log")));
                }
                Thread.sleep(50);
            }
            return (System.nanoTime() - begin) / 1e9;
        } finally {
            program.destroy();
            program.waitFor();
        }
    }

    private static boolean answers(int port) throws InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var page = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/dang-nhap"))
                    .build();
            return client.send(page, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
