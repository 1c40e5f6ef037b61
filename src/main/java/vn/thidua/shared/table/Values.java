package vn.thidua.shared.table;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Decimals;
import vn.thidua.shared.Names;
import vn.thidua.shared.RuleViolation;
import vn.thidua.shared.WordList;

/** From cells to canonical text (see {@link ColumnType}) and from Java values to the same text. Pure functions. */
final class Values {

    private static final Pattern ISO_DAY = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[T ]\\d{2}:\\d{2}.*)?");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");
    private static final Pattern GROUPED = Pattern.compile("[+-]?\\d{1,3}(?:([., ])\\d{3})(?:\\1\\d{3})*");
    private static final Pattern PLAIN = Pattern.compile("[+-]?\\d+(?:[.,]\\d+)?");
    private static final int MOST_DIGITS = 40;

    private Values() {}

    /** Canonical text of a value of the program; "" for {@code null}. */
    static String canonical(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case BigDecimal number -> plain(number);
            case Double number -> plain(BigDecimal.valueOf(number));
            case Enum<?> code -> code.name();
            default -> value.toString();
        };
    }

    static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /** Reads a cell as the column wants it; breaks a {@code shared.table.cell.…} rule where it cannot be. */
    static String read(Column column, Cell cell, String reference, Map<String, ChoiceCodes> choices) {
        switch (cell.kind()) {
            case FORMULA -> throw new RuleViolation("shared.table.cell.formula", reference);
            case ERROR -> throw new RuleViolation("shared.table.cell.error", reference, cell.text());
            case MERGED -> throw new RuleViolation("shared.table.cell.merged", reference);
            default -> {}
        }
        var text = column.type() == ColumnType.LINES ? cleanLines(cell.text()) : Names.clean(cell.text());
        if (text.isEmpty()) {
            if (column.mandatory()) {
                throw new RuleViolation("shared.table.cell.missing");
            }
            return "";
        }
        var value = switch (column.type()) {
            case TEXT, LINES -> cell.kind() == Cell.Kind.DATE ? dayAsWritten(text) : text;
            case INTEGER -> integer(text, cell.kind());
            case DECIMAL -> decimal(text, cell.kind());
            case DATE -> date(text, cell.kind());
            case CHOICE -> choice(column, text, Objects.requireNonNull(choices.get(column.key())));
        };
        if (value.length() > column.maxLength()) {
            throw new RuleViolation("shared.table.cell.tooLong", value.length(), column.maxLength());
        }
        return value;
    }

    private static String cleanLines(String text) {
        return Arrays.stream(text.split("\\R", -1))
                .map(Names::clean)
                .collect(Collectors.joining("\n"))
                .strip();
    }

    private static String dayAsWritten(String iso) {
        var parts = iso.substring(0, 10).split("-");
        return parts[2] + "/" + parts[1] + "/" + parts[0];
    }

    private static String integer(String text, Cell.Kind kind) {
        var digits = text;
        if (kind != Cell.Kind.NUMBER && GROUPED.matcher(text).matches()) {
            digits = text.replaceAll("[., ]", "");
        } else if (PLAIN.matcher(text).matches()) {
            digits = text.replaceAll("[.,]0+$", "");
        }
        try {
            return String.valueOf(Integer.parseInt(digits));
        } catch (NumberFormatException e) {
            throw new RuleViolation("shared.table.cell.integer", text);
        }
    }

    /** A number of the file as it is; text as {@link Decimals} reads it. */
    private static String decimal(String text, Cell.Kind kind) {
        return kind == Cell.Kind.NUMBER ? number(text, text) : plain(Decimals.parse(text));
    }

    private static String number(String plain, String asWritten) {
        if (plain.length() > MOST_DIGITS) {
            throw new RuleViolation("shared.decimal.notNumber", asWritten);
        }
        try {
            return plain(new BigDecimal(plain));
        } catch (NumberFormatException e) {
            throw new RuleViolation("shared.decimal.notNumber", asWritten);
        }
    }

    private static String date(String text, Cell.Kind kind) {
        if (kind == Cell.Kind.NUMBER) {
            throw new RuleViolation("shared.table.cell.dateAsNumber", text);
        }
        try {
            var iso = ISO_DAY.matcher(text);
            if (iso.matches()) {
                return day(iso.group(1), iso.group(2), iso.group(3));
            }
            var dayFirst = DAY_FIRST.matcher(text);
            if (dayFirst.matches()) {
                return day(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1));
            }
        } catch (DateTimeException e) {
            throw new RuleViolation("shared.table.cell.noSuchDay", text);
        }
        throw new RuleViolation("shared.table.cell.date", text);
    }

    private static String day(String year, String month, String day) {
        return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day))
                .toString();
    }

    private static String choice(Column column, String text, ChoiceCodes codes) {
        var code = codes.code(text);
        if (code == null) {
            throw new RuleViolation(
                    "shared.table.cell.choice",
                    text,
                    new WordList(column.choices().stream()
                            .map(Column.Choice::messageKey)
                            .toList()));
        }
        return code;
    }
}
