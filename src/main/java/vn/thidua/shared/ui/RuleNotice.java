package vn.thidua.shared.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.thidua.shared.RuleViolation;

/**
 * The place in a form where a broken rule is told. A rule that is about one field is told at that field:
 *
 * <pre>{@code
 * var rules = new RuleNotice().at("unit.name.", nameField);
 * if (rules.passes(() -> units.rename(...))) {
 *     close();
 * }
 * }</pre>
 */
public class RuleNotice extends Div {

    private final Map<String, HasValidation> fields = new LinkedHashMap<>();
    private final Span words = new Span();

    public RuleNotice() {
        addClassName("notice");
        getElement().setAttribute("data-tone", "error").setAttribute("role", "alert");
        add(Glyph.CIRCLE_ALERT.create(), words);
        setVisible(false);
    }

    /** Tells rules whose key begins with the prefix at that field. */
    public RuleNotice at(String keyPrefix, HasValidation field) {
        fields.put(keyPrefix, field);
        return this;
    }

    /** Runs the command; a broken rule is shown and answered with {@code false}. Other errors pass through. */
    public boolean passes(Runnable command) {
        clear();
        try {
            command.run();
            return true;
        } catch (RuleViolation broken) {
            show(broken);
            return false;
        }
    }

    /** Shows the sentence of a broken rule. */
    public void show(RuleViolation broken) {
        var sentence = I18NProvider.translate(broken.key(), broken.args());
        var field = fields.entrySet().stream()
                .filter(entry -> broken.key().startsWith(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
        if (field.isPresent()) {
            field.get().setErrorMessage(sentence);
            field.get().setInvalid(true);
        } else {
            words.setText(sentence);
            setVisible(true);
        }
    }

    /** Takes all messages away. */
    public void clear() {
        setVisible(false);
        fields.values().forEach(field -> field.setInvalid(false));
    }

    String sentence() {
        return words.getText();
    }
}
