package vn.thidua.vote;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.ToolProvider;
import org.springframework.core.env.Environment;

/** Runs the independent verifier as people run it: a program of its own that knows the database and nothing else. */
final class VerifierProcess {

    private static final Path CLASSES = Path.of("target", "verify-classes");

    private VerifierProcess() {}

    /** Compiled once for all tests: {@code bin/verify} lets Java do the same at every start. */
    private static final class Compiled {

        private static final Path FOLDER = compile();

        private static Path compile() {
            try {
                Files.createDirectories(CLASSES);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            var compiler = ToolProvider.getSystemJavaCompiler();
            if (compiler.run(null, null, null, "-d", CLASSES.toString(), "src/verify/Verify.java") != 0) {
                throw new IllegalStateException("The verifier does not compile");
            }
            return CLASSES;
        }
    }

    /** Exit code, a blank, and what it said. */
    static String run(Environment environment, String... arguments) throws Exception {
        var driver = Path.of(org.mariadb.jdbc.Driver.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m",
                "-cp",
                driver + File.pathSeparator + Compiled.FOLDER,
                "Verify"));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("DB_URL", environment.getRequiredProperty("spring.datasource.url"));
        builder.environment().put("DB_USER", environment.getRequiredProperty("spring.datasource.username"));
        builder.environment().put("DB_PASSWORD", environment.getProperty("spring.datasource.password", ""));
        // some machines make every Java program speak first
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        var process = builder.start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return process.waitFor() + " " + said.strip();
    }
}
