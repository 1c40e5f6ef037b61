package vn.thidua.score.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;
import vn.thidua.score.RankingQueries;
import vn.thidua.score.RankingQueries.YearLine;
import vn.thidua.shared.ui.Chip;
import vn.thidua.shared.ui.Section;
import vn.thidua.unit.ui.UnitPageSection;

/** The part of a unit's page that shows its published scores over the years. */
@org.springframework.stereotype.Component
class ScoresOfUnit implements UnitPageSection {

    private final RankingQueries queries;

    ScoresOfUnit(RankingQueries queries) {
        this.queries = queries;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public Component section(UnitPageContext context) {
        var lines = queries.yearsOfUnit(context.unitId());
        var section = new Section(I18NProvider.translate("score.ranking.unitSection"));
        if (lines.isEmpty()) {
            section.add(new Paragraph(I18NProvider.translate("score.ranking.unitEmpty")));
            return section;
        }
        if (lines.stream().anyMatch(YearLine::generated)) {
            section.add(new Chip(Chip.Tone.WARN, I18NProvider.translate("score.sheet.generatedHere")));
        }
        var locale = UI.getCurrent() == null
                ? Locale.forLanguageTag("vi")
                : UI.getCurrent().getLocale();
        section.add(RankingCharts.unitYears(lines, locale));
        return section;
    }
}
