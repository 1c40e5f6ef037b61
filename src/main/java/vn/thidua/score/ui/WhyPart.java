package vn.thidua.score.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;

/** One unit's points from the parts to the sum, and the words beside them. */
class WhyPart extends Div {

    WhyPart(Why why) {
        var unit = why.shortName().isEmpty() ? why.name() : why.shortName();
        add(RankingCharts.why(unit, why.score(), getLocale()));
        if (!why.words().isEmpty()) {
            var words = new UnorderedList();
            why.words().forEach(text -> words.add(new ListItem(text)));
            add(words);
        }
    }
}
