package vn.thidua.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** The empty application of {@code src/bench/empty}, built once into {@code target/empty}. */
public final class EmptyApplication {

    private static final Path SOURCE = Path.of("src", "bench", "empty");
    private static final Path BUILT = Path.of("target", "empty").toAbsolutePath();

    private EmptyApplication() {}

    /** The packaged program; builds it with the version of Vaadin that the product has if it is not there yet. */
    public static synchronized Path jar() throws IOException, InterruptedException {
        var jar = BUILT.resolve("target").resolve("empty.jar");
        if (Files.exists(jar)) {
            return jar;
        }
        try (var files = Files.walk(SOURCE)) {
            for (var file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                var copy = BUILT.resolve(SOURCE.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
            }
        }
        var log = BUILT.resolve("build.log");
        var build = new ProcessBuilder(
                        "mvn",
                        "--batch-mode",
                        "--quiet",
                        "package",
                        "-Dvaadin.version=" + System.getProperty("vaadin.version"))
                .directory(BUILT.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        if (build.waitFor() != 0) {
            throw new IllegalStateException(Files.readString(log));
        }
        return jar;
    }
}
