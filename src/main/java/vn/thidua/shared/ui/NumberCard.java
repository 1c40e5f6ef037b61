package vn.thidua.shared.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/**
 * One number of a dashboard: what is counted, how many, and beside it last year's or what else makes it mean something.
 * With an address the whole card is a link to the rows behind the number.
 */
public class NumberCard extends HtmlContainer {

    private final Span value = new Span();
    private final Span unit = new Span();
    private final Span note = new Span();

    /** @param url path inside the program, {@code null} for a card that leads nowhere */
    public NumberCard(String label, String value, @Nullable String url) {
        super(url == null ? "div" : "a");
        addClassName("number-card");
        if (url != null) {
            getElement().setAttribute("href", url).setAttribute("router-link", true);
        }
        var caption = new Span(label);
        caption.addClassName("number-card-label");
        this.value.addClassName("number-card-value");
        this.value.setText(value);
        unit.addClassName("number-card-unit");
        note.addClassName("number-card-note");
        note.setVisible(false);
        add(caption, this.value, note);
    }

    /** The unit of the number, such as "%", small behind it. */
    public NumberCard withUnit(String text) {
        unit.setText(text);
        value.add(unit);
        return this;
    }

    /** A line below the number, such as "Năm trước: 16 (+1)". */
    public NumberCard withNote(String text) {
        note.setText(text);
        note.setVisible(!text.isEmpty());
        return this;
    }
}
