package vn.thidua.dashboard.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import vn.thidua.dashboard.ui.Notices.Notice;
import vn.thidua.shared.ui.Glyph;
import vn.thidua.shared.ui.Section;

/** What somebody should look at next; each line leads to its rows. */
class NoticeList extends Section {

    NoticeList(Notices notices) {
        super(notices.title());
        if (notices.notices().isEmpty()) {
            add(new Paragraph(notices.empty()));
            return;
        }
        var lines = new UnorderedList();
        lines.addClassName("attention");
        notices.notices().forEach(one -> lines.add(line(one)));
        add(lines);
    }

    private static ListItem line(Notice notice) {
        var link = new Anchor(notice.url());
        link.getElement().setAttribute("router-link", true);
        link.add(Glyph.TRIANGLE_ALERT.create(), new Span(notice.sentence()));
        return new ListItem(link);
    }
}
