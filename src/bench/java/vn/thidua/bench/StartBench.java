package vn.thidua.bench;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thidua.support.StartedJar;

/**
 * From the start of the packaged program to its first page: with an empty folder, again with the data there, and the
 * empty application of the same Vaadin version beside it.
 */
class StartBench {

    private static final Path PROGRAM = Path.of("target", "khoi-thi-dua.jar").toAbsolutePath();

    /** What {@code bin/run} may take to the first page on a warm machine, in seconds. */
    private static final double WARM = 30;

    @TempDir
    Path folder;

    @Test
    void theFirstPageComesSoon() throws Exception {
        assumeTrue(BenchTable.wants("start.warm"));
        assumeTrue(Files.exists(PROGRAM), "the program is not packaged");
        var empty = seconds(EmptyApplication.jar(), "");
        BenchTable.row("start.cold", seconds(PROGRAM, "dang-nhap", "--spring.profiles.active=demo"), "s", empty);
        var warm = seconds(PROGRAM, "dang-nhap", "--spring.profiles.active=demo");
        BenchTable.row("start.warm", warm, "s", WARM, 1);
        BenchTable.row("start.warm.empty", warm, "s", empty);
    }

    private double seconds(Path jar, String page, String... arguments) throws Exception {
        try (var started = StartedJar.start(jar, folder, page, arguments)) {
            return started.seconds();
        }
    }
}
