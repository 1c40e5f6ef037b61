package vn.thidua.dashboard.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import vn.thidua.bloc.BlocSizes;
import vn.thidua.dashboard.BlocLine;
import vn.thidua.dashboard.DraftLine;
import vn.thidua.dashboard.UnitLine;
import vn.thidua.dashboard.Work;
import vn.thidua.shared.ui.Glyph;
import vn.thidua.shared.ui.Section;

/** What somebody should look at next, the most urgent first; each line leads to its rows. */
class AttentionList extends Section {

    private static final int DRAFTS_SHOWN = 5;

    private final UnorderedList lines = new UnorderedList();

    AttentionList(
            List<BlocLine> blocs,
            List<UnitLine> units,
            List<DraftLine> drafts,
            Work work,
            BlocSizes guide,
            RowLinks links) {
        super("");
        setTitle(getTranslation("dashboard.attention.title"));
        lines.addClassName("attention");
        ofWork(work, links);
        for (BlocPick pick : BlocPick.values()) {
            var found = blocs.stream().filter(bloc -> pick.takes(bloc, guide)).count();
            line("dashboard.attention." + pick, found, links.blocs(pick), found, guide.smallest(), guide.largest());
        }
        var waiting = units.stream().filter(unit -> unit.blocId() == null).count();
        line("dashboard.attention.tray", waiting, links.unitsInTray(), waiting);
        drafts.stream()
                .limit(DRAFTS_SHOWN)
                .forEach(draft -> line(
                        "dashboard.attention.draft",
                        draft.drafts(),
                        "thanh-phan?nam=" + draft.year() + "&tinh=" + draft.provinceId(),
                        draft.drafts(),
                        String.valueOf(draft.year()),
                        draft.province()));
        if (drafts.size() > DRAFTS_SHOWN) {
            lines.add(new ListItem(getTranslation("dashboard.attention.moreDrafts", drafts.size() - DRAFTS_SHOWN)));
        }
        if (lines.getComponentCount() == 0) {
            add(new Paragraph(getTranslation("dashboard.attention.none")));
        } else {
            add(lines);
        }
    }

    private void ofWork(Work work, RowLinks links) {
        var behind = work.unitsBehind();
        line("dashboard.attention.behind", behind, links.reports(RowLinks.BEHIND), behind);
        var unsigned = work.unsigned().size();
        line("dashboard.attention.unsigned", unsigned, links.pledges(RowLinks.UNSIGNED), unsigned);
        var scorings = work.lateScorings().size();
        line("dashboard.attention.scoring", scorings, links.lateScorings(), scorings);
    }

    private void line(String key, long count, String url, Object... args) {
        if (count == 0) {
            return;
        }
        var link = new Anchor(url);
        link.getElement().setAttribute("router-link", true);
        link.add(Glyph.TRIANGLE_ALERT.create(), new Span(getTranslation(key, args)));
        lines.add(new ListItem(link));
    }
}
