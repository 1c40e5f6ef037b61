package vn.thidua.vote.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Complete scenarios of a vote, from roll to result. {@code -Dscenarios=FILE} plays another file of the same columns
 * instead; the columns are those of {@code vote_scenarios_examples.csv}.
 */
class VoteScenariosTest {

    private static final Path FOLDER = Path.of("src/test/resources/vote");
    private static final Path EXAMPLES = FOLDER.resolve("vote_scenarios_examples.csv");
    private static final Path OWN = FOLDER.resolve("vote_scenarios_own.csv");

    @TestFactory
    Stream<DynamicNode> scenarios() throws IOException {
        var other = System.getProperty("scenarios", "");
        var files = other.isBlank() ? List.of(EXAMPLES, OWN) : List.of(Path.of(other));
        var nodes = Stream.<DynamicNode>builder();
        for (var file : files) {
            var rows = read(file);
            assertThat(rows).as("rows of " + file).isNotEmpty();
            nodes.add(dynamicContainer(file.getFileName().toString(), play(rows)));
        }
        return nodes.build();
    }

    @Test
    void ownScenariosAreFortyOrMoreAndEachNamesItsReason() throws IOException {
        var own = read(OWN);
        assertThat(own.stream().map(Scenario::id).distinct()).hasSizeGreaterThanOrEqualTo(40);
        assertThat(own).allSatisfy(row -> assertThat(row.cells().get("note")).isNotBlank());
    }

    /** Rounds about the same thing follow each other within a scenario. */
    private static Stream<DynamicNode> play(List<Scenario> rows) {
        Map<String, List<Scenario>> contests = new LinkedHashMap<>();
        rows.forEach(row -> contests.computeIfAbsent(row.contest(), key -> new ArrayList<>())
                .add(row));
        return contests.values().stream().flatMap(rounds -> {
            var outcomes = new HashMap<Integer, Outcome>();
            return rounds.stream()
                    .sorted(Comparator.comparingInt(Scenario::round))
                    .map(row -> dynamicTest(row.title(), () -> outcomes.put(row.round(), row.check(outcomes))));
        });
    }

    private static List<Scenario> read(Path file) throws IOException {
        var format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .setIgnoreEmptyLines(true)
                .get();
        var text = Files.readString(file, StandardCharsets.UTF_8);
        try (var parser = CSVParser.parse(text.startsWith("\uFEFF") ? text.substring(1) : text, format)) {
            return parser.stream().map(row -> new Scenario(row.toMap())).toList();
        }
    }
}
