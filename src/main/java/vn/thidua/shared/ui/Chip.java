package vn.thidua.shared.ui;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** A state in a word, with a shape of its own, so that it is never told by colour alone. */
public class Chip extends Span {

    /** How a state feels, and the shape that goes with it. */
    public enum Tone {
        NEUTRAL(Glyph.CIRCLE),
        SUCCESS(Glyph.CIRCLE_CHECK),
        WARN(Glyph.TRIANGLE_ALERT),
        ERROR(Glyph.CIRCLE_ALERT),
        INFO(Glyph.INFO),
        ACCENT(Glyph.STAR);

        private final Glyph shape;

        Tone(Glyph shape) {
            this.shape = shape;
        }

        String attribute() {
            return name().toLowerCase(Locale.ROOT);
        }

        Glyph shape() {
            return shape;
        }
    }

    public Chip(Tone tone, String word) {
        this(tone, tone.shape(), word);
    }

    /** A chip with another shape than the usual one of its tone. */
    public Chip(Tone tone, Glyph shape, String word) {
        addClassName("chip");
        getElement().setAttribute("data-tone", tone.attribute());
        var text = new Span(word);
        text.addClassName("chip-word");
        add(shape.create(), text);
    }
}
