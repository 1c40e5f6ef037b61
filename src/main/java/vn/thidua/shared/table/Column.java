package vn.thidua.shared.table;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.thidua.shared.Messages;
import vn.thidua.shared.Names;

/**
 * A column of a kind of table.
 *
 * @param key name in the program, such as {@code shortName}
 * @param headerKey message key of the header in both languages
 * @param mandatory whether every row must fill it
 * @param maxLength longest text in characters
 * @param aliases further headers by which it is recognised, such as the machine name {@code unit_short}
 * @param choices what a {@link ColumnType#CHOICE} admits
 */
public record Column(
        String key,
        String headerKey,
        ColumnType type,
        boolean mandatory,
        int maxLength,
        List<String> aliases,
        List<Choice> choices) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    /**
     * One admitted value.
     *
     * @param code what is stored
     * @param messageKey the word for it in both languages
     */
    public record Choice(String code, String messageKey) {}

    public Column {
        aliases = List.copyOf(aliases);
        choices = List.copyOf(choices);
    }

    /** One line of text of at most {@link Names#MAX_LENGTH} characters. */
    public static Column text(String key, String headerKey) {
        return of(key, headerKey, ColumnType.TEXT);
    }

    /** Text in several lines. */
    public static Column lines(String key, String headerKey, int maxLength) {
        return of(key, headerKey, ColumnType.LINES).upTo(maxLength);
    }

    public static Column integer(String key, String headerKey) {
        return of(key, headerKey, ColumnType.INTEGER);
    }

    public static Column decimal(String key, String headerKey) {
        return of(key, headerKey, ColumnType.DECIMAL);
    }

    public static Column date(String key, String headerKey) {
        return of(key, headerKey, ColumnType.DATE);
    }

    public static Column choice(String key, String headerKey, Choice... choices) {
        return choice(key, headerKey, Arrays.asList(choices));
    }

    public static Column choice(String key, String headerKey, List<Choice> choices) {
        return new Column(key, headerKey, ColumnType.CHOICE, false, Names.MAX_LENGTH, List.of(), choices);
    }

    /** Codes are the names of the enum; the word of each is the message {@code prefix + name}. */
    public static <E extends Enum<E>> Column choice(String key, String headerKey, Class<E> codes, String prefix) {
        return choice(
                key,
                headerKey,
                Stream.of(codes.getEnumConstants())
                        .map(code -> new Choice(code.name(), prefix + code.name()))
                        .toList());
    }

    private static Column of(String key, String headerKey, ColumnType type) {
        return new Column(key, headerKey, type, false, Names.MAX_LENGTH, List.of(), List.of());
    }

    /** Every row must fill it. */
    public Column required() {
        return new Column(key, headerKey, type, true, maxLength, aliases, choices);
    }

    public Column upTo(int characters) {
        return new Column(key, headerKey, type, mandatory, characters, aliases, choices);
    }

    /** Recognised by these headers too; accents, case and punctuation do not matter. */
    public Column alsoNamed(String... headers) {
        return new Column(key, headerKey, type, mandatory, maxLength, List.of(headers), choices);
    }

    public String header(Messages messages, Locale language) {
        return messages.text(language, headerKey);
    }

    /** Whether the header of a file names this column. */
    boolean isNamed(String header, Messages messages) {
        var wanted = Names.slug(header);
        return !wanted.isEmpty()
                && Stream.concat(
                                Stream.concat(Stream.of(key), aliases.stream()),
                                Messages.LANGUAGES.stream().map(language -> header(messages, language)))
                        .anyMatch(name -> Names.slug(name).equals(wanted));
    }

    /** Canonical text as a person reads it: a day as 01/03/2025, a code as its word. */
    public String show(Messages messages, Locale language, String canonical) {
        return switch (type) {
            case DATE -> canonical.isEmpty() ? "" : LocalDate.parse(canonical).format(DAY);
            case CHOICE ->
                choices.stream()
                        .filter(choice -> choice.code().equals(canonical))
                        .findFirst()
                        .map(choice -> messages.text(language, choice.messageKey()))
                        .orElse(canonical);
            case DECIMAL -> Messages.ENGLISH.equals(language) ? canonical : canonical.replace('.', ',');
            default -> canonical;
        };
    }
}
