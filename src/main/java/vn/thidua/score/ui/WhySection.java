package vn.thidua.score.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.ui.Section;

/** "Why did my unit get 87.5": the points of the chosen unit, and why its place. */
class WhySection extends Section {

    private final Div shown = new Div();

    /** @param first unit that is shown first, {@code null} for the first of the list */
    WhySection(List<Why> units, @Nullable Long first) {
        super(ScoreWords.say("score.ranking.whySection"));
        var choice = new Select<Why>();
        choice.setLabel(getTranslation("score.ranking.unit"));
        choice.setItems(units);
        choice.setItemLabelGenerator(Why::name);
        choice.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                show(change.getValue());
            }
        });
        choice.addClassName("ranking-unit");
        add(choice, shown);
        units.stream()
                .filter(unit -> first != null && first == unit.unitId())
                .findFirst()
                .or(() -> units.stream().findFirst())
                .ifPresent(choice::setValue);
    }

    private void show(Why unit) {
        shown.removeAll();
        shown.add(new WhyPart(unit));
    }
}
