package vn.thidua.vote.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;

/** Units that have not voted, asked for once: the list does not follow by itself, because names are a means of pressure. */
class MissingDialog extends Dialog {

    MissingDialog(Console console, long roundId) {
        setHeaderTitle(getTranslation("vote.missing.title"));
        setWidth("min(480px, 92vw)");
        add(new Paragraph(getTranslation("vote.missing.sentence")));
        var list = new UnorderedList();
        console.attempt(
                () -> console.services().votes().missing(roundId).forEach(name -> list.add(new ListItem(name))));
        add(list.getComponentCount() == 0 ? new Paragraph(getTranslation("vote.missing.none")) : list);
        Dialogs.foot(this);
    }
}
