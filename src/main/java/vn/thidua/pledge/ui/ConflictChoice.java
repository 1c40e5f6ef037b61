package vn.thidua.pledge.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import vn.thidua.pledge.ActualChanged;

/** Two people entered the same number: what each of them wrote, and which one shall stand. */
class ConflictChoice extends Div {

    ConflictChoice(
            String mine,
            String myNote,
            String theirs,
            ActualChanged other,
            Clock clock,
            Runnable keepMine,
            Runnable takeTheirs) {
        addClassNames("notice", "conflict-choice");
        getElement().setAttribute("data-tone", "warn").setAttribute("role", "alert");
        var words = new Paragraph(getTranslation(
                "pledge.conflict",
                other.who(),
                PledgeWords.moment(other.when(), clock),
                with(theirs, other.note()),
                with(mine, myNote)));
        var keep = new Button(getTranslation("pledge.conflict.mine", mine), click -> keepMine.run());
        keep.addThemeVariants(ButtonVariant.SMALL);
        var take = new Button(getTranslation("pledge.conflict.theirs", theirs), click -> takeTheirs.run());
        take.addThemeVariants(ButtonVariant.SMALL);
        var buttons = new Div(keep, take);
        buttons.addClassName("actions");
        add(new Div(words, buttons));
    }

    private static String with(String number, String note) {
        return note.isEmpty() ? number : number + " (" + note + ")";
    }
}
