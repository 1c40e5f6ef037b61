package vn.thidua.shared.sheet;

import java.awt.Color;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import vn.thidua.shared.chart.Tone;

/** The colours of the screens on white paper, read from the very style sheet that the browser gets. */
final class SheetColours {

    private static final String TOKENS = "/META-INF/resources/styles/tokens.css";
    private static final Pattern TOKEN = Pattern.compile("--td-([a-z0-9-]+):\\s*light-dark\\((#[0-9a-fA-F]{6})");
    private static final Map<String, Color> KNOWN = read();

    static final Color TEXT = of("text");
    static final Color MUTED = of("muted");
    static final Color HAIRLINE = of("hairline");

    private SheetColours() {}

    static Color of(Tone tone) {
        return switch (tone) {
            case LAST_YEAR -> of("chart-last-year");
            case OTHERS -> of("chart-other");
            case WARNING -> of("warn");
            default -> of("chart-" + (tone.ordinal() + 1));
        };
    }

    static Color of(String token) {
        return Objects.requireNonNull(KNOWN.get(token), token);
    }

    /** As HTML writes it, such as {@code #0f4fa3}. */
    static String css(Color colour) {
        return "#%06x".formatted(colour.getRGB() & 0xffffff);
    }

    private static Map<String, Color> read() {
        try (var in = Objects.requireNonNull(SheetColours.class.getResourceAsStream(TOKENS), TOKENS)) {
            Map<String, Color> colours = new HashMap<>();
            var found = TOKEN.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            while (found.find()) {
                colours.putIfAbsent(found.group(1), Color.decode(found.group(2)));
            }
            return colours;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
