package vn.thidua.score.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import vn.thidua.score.LiveRanking;
import vn.thidua.score.RankedUnit;
import vn.thidua.shared.ui.Section;

/** "Why did my unit get 87.5": one unit's points from the parts to the sum, and why its place. */
class WhySection extends Section {

    private final Div shown = new Div();

    WhySection(LiveRanking ranking) {
        super(ScoreWords.say("score.ranking.whySection"));
        var units = new Select<RankedUnit>();
        units.setLabel(getTranslation("score.ranking.unit"));
        units.setItems(ranking.units());
        units.setItemLabelGenerator(RankedUnit::name);
        units.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                show(change.getValue());
            }
        });
        units.addClassName("ranking-unit");
        add(units, shown);
        units.setValue(ranking.units().getFirst());
    }

    private void show(RankedUnit unit) {
        shown.removeAll();
        shown.add(RankingCharts.why(unit.shortName(), unit.score(), getLocale()));
        var words = new UnorderedList();
        unit.line().reasons().forEach(reason -> words.add(new ListItem(ScoreWords.reason(reason))));
        unit.adjustments()
                .forEach(line -> words.add(new ListItem((line.points().signum() > 0 ? "+" : "")
                        + ScoreWords.points(line.points(), getLocale()) + ": " + line.reason())));
        shown.add(words);
    }
}
