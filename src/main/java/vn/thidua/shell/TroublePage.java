package vn.thidua.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import vn.thidua.shared.ui.EmptyState;
import vn.thidua.shared.ui.Glyph;

/** What pages that cannot be shown have in common: a title, what happened, and the way on. */
abstract class TroublePage extends Div implements HasDynamicTitle {

    private String title = "";

    /** Says what happened and what to do, with a link to the first page. */
    void tell(Glyph glyph, String titleKey, String sentence) {
        title = getTranslation(titleKey);
        removeAll();
        add(new EmptyState(glyph, title, sentence, new Anchor(".", getTranslation("shell.home"))));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
