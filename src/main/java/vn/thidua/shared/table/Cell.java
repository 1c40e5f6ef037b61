package vn.thidua.shared.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A cell as the file has it, in NFC.
 *
 * @param kind what the file says it is; a CSV knows text only
 * @param text the value: a number in plain digits, a date as {@code 2025-03-01} (with {@code T10:30} where it has a time
 *     of day), a boolean as {@code TRUE} or {@code FALSE}, a formula's last value, an error such as {@code #N/A}
 */
public record Cell(Kind kind, String text) {

    /** What the file says a cell is. */
    public enum Kind {
        EMPTY,
        TEXT,
        NUMBER,
        DATE,
        BOOLEAN,
        FORMULA,
        ERROR,
        /** Covered by a merged cell: its value stands in another one. */
        MERGED
    }

    static final Cell EMPTY = new Cell(Kind.EMPTY, "");

    static Cell of(@Nullable String text) {
        return text == null || text.isEmpty() ? EMPTY : new Cell(Kind.TEXT, text);
    }

    /** The value for a copy of the table: a number as a number, a day as a day. */
    @Nullable
    Object value() {
        return switch (kind) {
            case EMPTY, MERGED -> null;
            case NUMBER -> new BigDecimal(text);
            case DATE -> text.length() == 10 ? LocalDate.parse(text) : text;
            case BOOLEAN -> Boolean.valueOf(text);
            default -> text;
        };
    }

    boolean isEmpty() {
        return kind == Kind.EMPTY || (kind == Kind.TEXT && text.isBlank());
    }
}
