package vn.thidua.score.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import vn.thidua.score.TableDifference;

/** What a new version of the criteria table means for those who are scored: what stays, what must be scored again. */
class DifferenceNote extends Div {

    private DifferenceNote(String key, TableDifference difference) {
        addClassNames("notice", "criteria-difference");
        var words = new Div(new Paragraph(getTranslation(
                key,
                difference.fromVersion(),
                difference.toVersion(),
                difference.kept().size(),
                difference.again().size())));
        if (!difference.again().isEmpty() || !difference.dropped().isEmpty()) {
            var list = new UnorderedList();
            difference.again().forEach(line -> list.add(item(line)));
            difference.dropped().forEach(line -> list.add(item(line)));
            words.add(list);
        }
        add(words);
    }

    /** Before the version is put into force. */
    static DifferenceNote before(TableDifference difference) {
        return new DifferenceNote("score.carried.before", difference);
    }

    /** While it is scored. */
    static DifferenceNote since(TableDifference difference) {
        return new DifferenceNote("score.carried.since", difference);
    }

    private ListItem item(TableDifference.Line line) {
        return new ListItem(getTranslation(
                "score.carried." + line.change().name(),
                line.code(),
                line.name(),
                getTranslation("score.sheet.scorer." + line.scorer().name())));
    }
}
