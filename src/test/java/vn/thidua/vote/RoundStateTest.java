package vn.thidua.vote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.thidua.shared.RuleViolation;

class RoundStateTest {

    private static final Pattern ARROW = Pattern.compile("(?m)^ +([A-Z]+) --> ([A-Z]+):");

    @Test
    void pictureShowsExactlyWhatTheCodeAllows() throws IOException {
        var drawn = ARROW.matcher(Files.readString(Path.of("src/docs/vote-round-states.md")))
                .results()
                .map(arrow -> arrow.group(1) + ">" + arrow.group(2))
                .toList();
        List<String> allowed = Arrays.stream(RoundState.values())
                .flatMap(from -> from.next().stream().map(to -> from + ">" + to))
                .toList();

        assertThat(drawn).containsExactlyInAnyOrderElementsOf(allowed);
    }

    @Test
    void confirmedAndVoidAreFinal() {
        for (var wanted : RoundState.values()) {
            for (var end : List.of(RoundState.CONFIRMED, RoundState.VOID)) {
                assertThatExceptionOfType(RuleViolation.class)
                        .isThrownBy(() -> end.requireNext(wanted))
                        .extracting(RuleViolation::key)
                        .isEqualTo("vote.round.state." + end);
            }
        }
    }
}
