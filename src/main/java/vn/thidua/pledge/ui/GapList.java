package vn.thidua.pledge.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import vn.thidua.pledge.PledgeGap;
import vn.thidua.pledge.PledgeState;
import vn.thidua.shared.ui.Glyph;

/** What the pledge still lacks before it can be signed, in sentences; invisible where nothing is missing. */
class GapList extends Div {

    GapList(PledgeContext context) {
        addClassName("notice");
        var gaps = context.state() == PledgeState.SIGNED
                ? List.<PledgeGap>of()
                : context.page().gaps();
        var blocking = gaps.stream().anyMatch(PledgeGap::blocking);
        getElement().setAttribute("data-tone", blocking ? "warn" : "info");
        setVisible(!gaps.isEmpty());
        var list = new UnorderedList();
        gaps.forEach(gap ->
                list.add(new ListItem(getTranslation(gap.key(), gap.args().toArray()))));
        var words =
                new Div(new Paragraph(getTranslation(blocking ? "pledge.gaps.blocking" : "pledge.gaps.open")), list);
        words.addClassName("pledge-gaps");
        add((blocking ? Glyph.TRIANGLE_ALERT : Glyph.INFO).create(), words);
    }
}
