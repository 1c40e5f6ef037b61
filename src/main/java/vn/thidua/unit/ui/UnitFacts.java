package vn.thidua.unit.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import java.util.stream.Collectors;
import vn.thidua.shared.ui.Chip;
import vn.thidua.shared.ui.Glyph;
import vn.thidua.shared.ui.Section;
import vn.thidua.unit.UnitPage;
import vn.thidua.unit.UnitPage.NamePeriod;

/** What a unit is: names, class, code, contact, from when to when. */
class UnitFacts extends Section {

    private final DescriptionList facts = new DescriptionList();

    UnitFacts(UnitPage unit, Runnable correct) {
        super(unit.name());
        addClassName("unit-facts");
        var ended = unit.validTo();
        withActions(
                ended == null
                        ? new Chip(Chip.Tone.SUCCESS, getTranslation("unit.state.inBeing"))
                        : new Chip(Chip.Tone.NEUTRAL, getTranslation("unit.endedOn", UnitWords.day(ended))));
        if (unit.mayEdit()) {
            withActions(new Button(getTranslation("unit.correct"), Glyph.PENCIL.create(), click -> correct.run()));
        }
        fact("unit.shortName", unit.shortName());
        fact("unit.class", getTranslation(unit.unitClass().key()));
        fact("unit.province", unit.province());
        fact("unit.code", unit.code());
        fact("unit.contact", unit.contact());
        fact("unit.validity", UnitWords.span(unit.validFrom(), ended));
        fact(
                "unit.formerNames",
                unit.names().stream()
                        .filter(period -> period.until() != null)
                        .map(this::former)
                        .collect(Collectors.joining("; ")));
        fact("unit.source", unit.source());
        add(facts);
    }

    private String former(NamePeriod period) {
        var last = period.until() == null ? null : period.until().minusDays(1);
        return period.name() + " (" + UnitWords.span(period.from(), last) + ")";
    }

    private void fact(String key, String value) {
        if (!value.isEmpty()) {
            facts.add(new Term(getTranslation(key)), new Description(value));
        }
    }
}
