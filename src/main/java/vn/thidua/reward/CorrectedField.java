package vn.thidua.reward;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A field that a correction changed.
 *
 * @param key message key of the field's name
 */
public record CorrectedField(String key, String before, String after) implements Serializable {

    private static final String BETWEEN = "\u001f";
    private static final String LINE = "\n";

    /** As one text to keep. */
    static String write(List<CorrectedField> fields) {
        return fields.stream()
                .map(field -> String.join(BETWEEN, field.key, field.before, field.after))
                .collect(Collectors.joining(LINE));
    }

    /** What {@link #write} wrote. */
    static List<CorrectedField> read(String text) {
        return Arrays.stream(text.split(LINE))
                .map(line -> line.split(BETWEEN, -1))
                .filter(parts -> parts.length == 3)
                .map(parts -> new CorrectedField(parts[0], parts[1], parts[2]))
                .toList();
    }
}
