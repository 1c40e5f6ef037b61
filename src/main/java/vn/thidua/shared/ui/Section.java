package vn.thidua.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Collection;
import java.util.List;

/**
 * A card of a page. Its title is a finding where there is one ("Khối 1 dẫn đầu"), a sentence below says more, actions
 * stand at the right, and whatever is added stands in the body.
 */
public class Section extends com.vaadin.flow.component.html.Section {

    private final H2 title = new H2();
    private final Paragraph sentence = new Paragraph();
    private final Div actions = new Div();
    private final Div body = new Div();

    public Section(String title) {
        addClassName("section");
        sentence.addClassName("section-sentence");
        actions.addClassName("section-actions");
        body.addClassName("section-body");
        var words = new Div(this.title, sentence);
        words.addClassName("section-words");
        var head = new Div(words, actions);
        head.addClassName("section-head");
        super.add(List.of(head, body));
        setTitle(title);
        setSentence("");
    }

    public final void setTitle(String text) {
        title.setText(text);
        title.setVisible(!text.isEmpty());
    }

    /** The sentence below the title; "" takes it away. */
    public final void setSentence(String text) {
        sentence.setText(text);
        sentence.setVisible(!text.isEmpty());
    }

    /** Puts buttons and links at the right of the title. */
    public Section withActions(Component... components) {
        actions.add(components);
        return this;
    }

    /** No border and no ground: for what is a card itself, such as number cards. */
    public Section plain() {
        getElement().setAttribute("data-plain", "");
        return this;
    }

    @Override
    public void add(Collection<Component> components) {
        body.add(components);
    }

    @Override
    public void removeAll() {
        body.removeAll();
    }

    String title() {
        return title.getText();
    }

    String sentence() {
        return sentence.getText();
    }
}
