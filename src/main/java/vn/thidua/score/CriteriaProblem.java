package vn.thidua.score;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that is not right in a criteria table.
 *
 * @param code code of the line, {@code null} where it is about the whole table
 * @param blocks whether the table cannot be put into force with it
 * @param key message key; its arguments are text and numbers
 * @param field parameter it is about, see {@code score.rule.field.*}; "" where it is about none
 */
public record CriteriaProblem(@Nullable String code, boolean blocks, String key, String field, List<Object> args) {

    public CriteriaProblem {
        args = List.copyOf(args);
    }
}
