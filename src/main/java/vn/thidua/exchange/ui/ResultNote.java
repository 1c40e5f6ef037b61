package vn.thidua.exchange.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import vn.thidua.shared.table.ImportLines;
import vn.thidua.shared.table.RowStatus;
import vn.thidua.shared.ui.Glyph;

/** What the import did, in one sentence. */
class ResultNote extends Div {

    ResultNote(ImportLines lines, WrongRowsLink wrongRows) {
        addClassName("notice");
        var wrong = lines.count(RowStatus.WRONG) > 0;
        getElement().setAttribute("data-tone", wrong ? "warn" : "success").setAttribute("role", "status");
        add((wrong ? Glyph.TRIANGLE_ALERT : Glyph.CIRCLE_CHECK).create(), new Span(sentence(lines)), wrongRows);
    }

    static String sentence(ImportLines lines) {
        return I18NProvider.translate(
                "exchange.result",
                lines.count(RowStatus.NEW),
                lines.count(RowStatus.CHANGED),
                lines.count(RowStatus.SAME),
                lines.count(RowStatus.WRONG));
    }
}
