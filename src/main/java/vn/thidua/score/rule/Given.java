package vn.thidua.score.rule;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Names;

/**
 * Parameters of a criterion or data of a unit: values by name. A number may be a number or a text as people write it
 * ({@link Exact#parse}); blank text and {@code null} are the same as nothing.
 */
public final class Given {

    public static final Given NOTHING = new Given(Map.of());

    private final Map<String, ?> values;

    private Given(Map<String, ?> values) {
        this.values = values;
    }

    /** Looks at the map, does not copy it. Values: numbers, text, booleans, lists and maps of such, {@code null}. */
    public static Given of(Map<String, ?> values) {
        return new Given(values);
    }

    /** The values by name. */
    public Map<String, ?> values() {
        return java.util.Collections.unmodifiableMap(values);
    }

    /** Names of all values, those that are {@code null} included. */
    public java.util.Set<String> names() {
        return values.keySet();
    }

    /** Whether the name is mentioned, be it with {@code null}. */
    public boolean mentions(String name) {
        return values.containsKey(name);
    }

    /** Whether there is a value that is neither {@code null} nor blank. */
    public boolean has(String name) {
        return find(name) != null;
    }

    Optional<BigDecimal> number(String name) {
        return Optional.ofNullable(find(name)).map(value -> asNumber(name, value));
    }

    BigDecimal requireNumber(String name) {
        return number(name).orElseThrow(() -> missing(name));
    }

    /** A number of at least zero. */
    BigDecimal requireAmount(String name) {
        return notNegative(name, requireNumber(name));
    }

    /** A number of at least zero, if there is one. */
    Optional<BigDecimal> amount(String name) {
        return number(name).map(number -> notNegative(name, number));
    }

    /** A whole number of at least zero. */
    BigDecimal requireCount(String name) {
        var count = requireAmount(name);
        if (count.stripTrailingZeros().scale() > 0) {
            throw new Refusal("score.rule.notWhole", name, count);
        }
        return count;
    }

    Optional<String> text(String name) {
        return Optional.ofNullable(find(name)).map(value -> {
            if (value instanceof Map<?, ?> || value instanceof List<?>) {
                throw new Refusal("score.rule.notText", name);
            }
            return value.toString().strip();
        });
    }

    /** One of the values of an enum, by its name in capitals or small letters. */
    <E extends Enum<E>> Optional<E> choice(String name, Class<E> type) {
        return text(name).map(text -> {
            for (E value : type.getEnumConstants()) {
                if (value.name().equalsIgnoreCase(text)) {
                    return value;
                }
            }
            throw new Refusal("score.rule.unknownChoice", name, text);
        });
    }

    /** Yes or no: a boolean, 1 or 0, or a word ("đạt", "không đạt", "có", "không"). */
    Optional<Boolean> flag(String name) {
        return text(name).map(text -> switch (Names.fold(text)) {
            case "true", "yes", "1", "dat", "co" -> true;
            case "false", "no", "0", "khong", "khong dat" -> false;
            default -> throw new Refusal("score.rule.notYesOrNo", name, text);
        });
    }

    /** Values by name; nothing where it is missing. */
    Given group(String name) {
        var value = find(name);
        return value == null ? NOTHING : asGroup(name, value);
    }

    /** Groups of values in their order; none where it is missing. */
    List<Given> groups(String name) {
        return list(name).stream()
                .map(value -> value == null ? NOTHING : asGroup(name, value))
                .toList();
    }

    /** Numbers in their order, without those that are missing. */
    List<BigDecimal> numbers(String name) {
        List<BigDecimal> numbers = new ArrayList<>();
        for (Object value : list(name)) {
            if (value != null && !isBlank(value)) {
                numbers.add(asNumber(name, value));
            }
        }
        return numbers;
    }

    static Refusal missing(String name) {
        return new Refusal("score.rule.missing", name);
    }

    private List<? extends @Nullable Object> list(String name) {
        return switch (find(name)) {
            case null -> List.of();
            case List<?> list -> list;
            default -> throw new Refusal("score.rule.notList", name);
        };
    }

    private @Nullable Object find(String name) {
        var value = values.get(name);
        return value == null || isBlank(value) ? null : value;
    }

    private static boolean isBlank(Object value) {
        return value instanceof String text && text.isBlank();
    }

    private static BigDecimal notNegative(String name, BigDecimal number) {
        if (number.signum() < 0) {
            throw new Refusal("score.rule.negative", name, number);
        }
        return number;
    }

    private static Given asGroup(String name, Object value) {
        if (!(value instanceof Map<?, ?> map)) {
            throw new Refusal("score.rule.notGroup", name);
        }
        Map<String, @Nullable Object> group = new LinkedHashMap<>();
        map.forEach((key, inner) -> group.put(String.valueOf(key).strip(), inner));
        return new Given(group);
    }

    private static BigDecimal asNumber(String name, Object value) {
        var number = switch (value) {
            case BigDecimal decimal -> Exact.reasonable(decimal);
            case BigInteger whole -> Exact.reasonable(new BigDecimal(whole));
            case Integer whole -> Optional.of(BigDecimal.valueOf(whole));
            case Long whole -> Optional.of(BigDecimal.valueOf(whole));
            case String text -> Exact.parse(text);
            default -> Optional.<BigDecimal>empty();
        };
        return number.orElseThrow(() -> new Refusal("score.rule.notANumber", name, shortened(value.toString())));
    }

    private static String shortened(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%s", values);
    }
}
