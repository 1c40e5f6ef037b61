package vn.thidua.vote.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import vn.thidua.vote.Hall;
import vn.thidua.vote.HallRound;

/** The middle of the console: the one next step with its large button, what it means, and what else can be done now. */
class StepPanel extends Div {

    /** What the lesser parts were drawn for. */
    private record Drawn(Step step, @Nullable Long roundId, boolean mayTake) {}

    private final Console console;
    private final StepActions actions;
    private final OtherActions lesser;
    private final StepWords words;
    private final H2 title = new H2();
    private final Div sentences = new Div();
    private final TurnoutMeter turnout;
    private final Button large = new Button();
    private final Span key = new Span("Ctrl + Enter");
    private final Paragraph waiting = new Paragraph();
    private final Div others = new Div();
    private @Nullable Drawn drawn;
    private Step step = Step.OVER;

    StepPanel(Console console) {
        this.console = console;
        this.actions = new StepActions(console);
        this.lesser = new OtherActions(console);
        this.words = new StepWords(console);
        this.turnout = new TurnoutMeter(console);
        addClassName("console-step");
        var kicker = new Span(getTranslation("vote.console.next"));
        kicker.addClassName("console-kicker");
        sentences.addClassName("console-sentences");
        large.addThemeVariants(ButtonVariant.PRIMARY);
        large.addClassName("console-large");
        large.setDisableOnClick(false);
        large.addClickListener(click -> actions.take(step));
        large.addClickShortcut(Key.ENTER, KeyModifier.CONTROL);
        key.addClassName("console-key");
        waiting.addClassName("console-waiting");
        others.addClassName("console-others");
        add(kicker, title, sentences, turnout, new Div(large, key), waiting, others);
    }

    void show(Hall hall) {
        step = Step.of(hall);
        var mayTake = actions.mayTake(step, hall);
        title.setText(words.title(step, hall));
        sentences.removeAll();
        words.sentences(step, hall).forEach(sentence -> sentences.add(new Paragraph(sentence)));
        turnout.show(step, hall);
        large.setText(words.verb(step));
        large.setVisible(mayTake);
        key.setVisible(mayTake);
        waiting.setText(mayTake ? "" : words.waiting(step, hall));
        waiting.setVisible(!mayTake);
        var now = new Drawn(step, hall.current().map(HallRound::id).orElse(null), mayTake);
        if (!now.equals(drawn)) {
            drawn = now;
            others.removeAll();
            if (console.runs()) {
                lesser.now(step, hall).forEach(this::addOther);
            }
        }
    }

    private void addOther(Component component) {
        others.add(component);
    }

    Step step() {
        return step;
    }
}
