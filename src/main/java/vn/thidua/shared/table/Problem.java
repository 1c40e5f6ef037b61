package vn.thidua.shared.table;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Messages;
import vn.thidua.shared.RuleViolation;
import vn.thidua.shared.WordList;

/**
 * Why a row is wrong.
 *
 * @param column key of the column, {@code null} where it is about the whole row
 * @param key message key of the sentence
 * @param args its arguments: text, whole numbers and {@link WordList lists of words}
 */
public record Problem(@Nullable String column, String key, List<Object> args) {

    public Problem {
        args = args.stream().map(Problem::plain).toList();
    }

    public static Problem of(@Nullable String column, String key, Object... args) {
        return new Problem(column, key, List.of(args));
    }

    static Problem of(RuleViolation violation) {
        return new Problem(
                null,
                violation.key(),
                Arrays.stream(violation.args())
                        .map(arg -> arg == null ? "" : (Object) arg)
                        .toList());
    }

    /** The sentence, led by the header of the column it is about. */
    public String text(Messages messages, Locale language, List<Column> columns) {
        var sentence = messages.text(language, key, args.toArray());
        return columns.stream()
                .filter(candidate -> candidate.key().equals(column))
                .findFirst()
                .map(found -> messages.text(
                        language, "shared.table.problem.inColumn", found.header(messages, language), sentence))
                .orElse(sentence);
    }

    private static Object plain(Object arg) {
        if (arg instanceof WordList) {
            return arg;
        }
        return arg instanceof Integer || arg instanceof Long ? ((Number) arg).longValue() : Values.canonical(arg);
    }
}
