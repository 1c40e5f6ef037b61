package vn.thidua.score;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Tables of expected results: those of the tests, or a file named by a system property. */
final class RuleFiles {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreEmptyLines(true)
            .setTrim(true)
            .setIgnoreHeaderCase(true)
            .get();

    private RuleFiles() {}

    /** Rows of the file that the property names (absolute, or from the project's folder), else of the test resources. */
    static List<CSVRecord> rows(String property, String... resources) throws IOException {
        var file = System.getProperty(property, "");
        if (!file.isBlank()) {
            try (var stream = Files.newInputStream(found(file))) {
                return read(stream);
            }
        }
        List<CSVRecord> rows = new ArrayList<>();
        for (String resource : resources) {
            try (var stream = RuleFiles.class.getResourceAsStream("/score/" + resource)) {
                rows.addAll(read(Objects.requireNonNull(stream, resource)));
            }
        }
        return rows;
    }

    /** A relative path counts from the folder where the command was given, or from the project's. */
    private static Path found(String file) {
        var asked = Path.of(file);
        var shell = System.getenv("OLDPWD");
        return asked.isAbsolute() || Files.exists(asked) || shell == null
                ? asked
                : Path.of(shell).resolve(file);
    }

    private static List<CSVRecord> read(InputStream stream) {
        try {
            var text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return FORMAT.parse(new StringReader(text.startsWith("\uFEFF") ? text.substring(1) : text))
                    .getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
