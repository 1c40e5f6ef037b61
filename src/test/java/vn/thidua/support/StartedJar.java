package vn.thidua.support;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/** A packaged program in a process of its own, which a test or a measurement starts, kills and ends. */
public final class StartedJar implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Process process;
    private final Path log;
    private final int port;
    private final double seconds;

    private StartedJar(Process process, Path log, int port, double seconds) {
        this.process = process;
        this.log = log;
        this.port = port;
        this.seconds = seconds;
    }

    /**
     * Starts it and waits for its first page.
     *
     * @param folder where it works and writes its log; data it keeps go to the folder {@code data} in there
     * @param page path of the page to wait for, without a slash before it
     */
    public static StartedJar start(Path jar, Path folder, String page, String... arguments) throws Exception {
        return startAt(freePort(), jar, folder, page, arguments);
    }

    /** The same on a port that is known, such as that of a program that was killed. */
    public static StartedJar startAt(int port, Path jar, Path folder, String page, String... arguments)
            throws Exception {
        var log = folder.resolve("start.log");
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                jar.toString(),
                "--server.address=127.0.0.1",
                "--server.port=" + port));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().put("THIDUA_DATA", folder.resolve("data").toString());
        var begin = System.nanoTime();
        var process = builder.start();
        await(process, log, () -> answers(port, page));
        return new StartedJar(process, log, port, (System.nanoTime() - begin) / 1e9);
    }

    /** Waits until its log tells something, such as that the data of the demonstration are there. */
    public void awaitLog(String words) throws Exception {
        await(process, log, () -> Files.readString(log).contains(words));
    }

    private static void await(Process process, Path log, Callable<Boolean> condition) throws Exception {
        var begin = System.nanoTime();
        while (!condition.call()) {
            if (!process.isAlive() || System.nanoTime() - begin > PATIENCE.toNanos()) {
                process.destroy();
                throw new IllegalStateException(Files.readString(log));
            }
            Thread.sleep(50);
        }
    }

    /** The port of 127.0.0.1 it listens on. */
    public int port() {
        return port;
    }

    /** From its start to its first page. */
    public double seconds() {
        return seconds;
    }

    /** Ends it at once, as {@code kill -9} does. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }

    private static boolean answers(int port, String page) throws InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/" + page))
                    .build();
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
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
