package vn.thidua.score.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.ZoneId;
import java.util.List;
import vn.thidua.score.SheetPage.Change;

/** Changes of a score: old and new, why, who and when; newest first. */
class ChangeList extends UnorderedList {

    ChangeList(List<Change> changes, ZoneId zone) {
        addClassName("sheet-changes");
        for (var change : changes) {
            var what = new Div(getTranslation(
                    "score.sheet.change",
                    getTranslation("score.sheet.stage." + change.stage().name()),
                    ScoreWords.points(change.oldPoints(), getLocale()),
                    ScoreWords.points(change.newPoints(), getLocale())));
            var who = new Span(change.changedBy() + ", " + ScoreWords.moment(change.changedAt(), zone));
            who.addClassName("sheet-change-who");
            var item = new ListItem(what, who);
            if (!change.reason().isEmpty()) {
                item.add(new Div(getTranslation("score.sheet.because", change.reason())));
            }
            add(item);
        }
    }
}
