package vn.thidua.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Stands where nothing is yet: says what would be here and offers the step that makes it. */
public class EmptyState extends Div {

    /**
     * @param title what is missing, such as "Chưa có khối nào trong năm 2026"
     * @param sentence what would be here and why one wants it; may be ""
     * @param steps buttons or links that make it; none where the person may not
     */
    public EmptyState(Glyph glyph, String title, String sentence, Component... steps) {
        addClassName("empty");
        var heading = new Paragraph(title);
        heading.addClassName("empty-title");
        add(glyph.create(), heading);
        if (!sentence.isEmpty()) {
            var more = new Paragraph(sentence);
            more.addClassName("empty-sentence");
            add(more);
        }
        if (steps.length > 0) {
            var actions = new Div(steps);
            actions.addClassName("actions");
            add(actions);
        }
    }
}
