package vn.thidua.score.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;
import vn.thidua.bloc.ui.BlocEntrance;
import vn.thidua.bloc.ui.BlocPageSection;
import vn.thidua.score.RankingQueries;
import vn.thidua.score.RankingQueries.YearLine;
import vn.thidua.shared.ui.Chip;
import vn.thidua.shared.ui.Section;

/** The part of a bloc's page that shows its published ranking and the years before. */
@org.springframework.stereotype.Component
class RankingOfBloc implements BlocPageSection {

    private final RankingQueries queries;

    RankingOfBloc(RankingQueries queries) {
        this.queries = queries;
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public Component section(BlocPageContext context) {
        var lines = queries.yearsOfBloc(context.blocId(), context.year());
        var now = lines.stream().filter(line -> line.year() == context.year()).toList();
        var section = new Section(I18NProvider.translate("score.ranking.section"));
        section.withActions(ScoreWords.link(
                BlocEntrance.path(context.blocId(), context.year(), RankingPlace.SEGMENT),
                I18NProvider.translate("score.ranking.toRanking")));
        if (lines.isEmpty()) {
            section.add(new Paragraph(I18NProvider.translate("score.ranking.sectionEmpty")));
            return section;
        }
        var locale = com.vaadin.flow.component.UI.getCurrent() == null
                ? Locale.forLanguageTag("vi")
                : com.vaadin.flow.component.UI.getCurrent().getLocale();
        if (lines.stream().anyMatch(YearLine::generated)) {
            section.add(new Chip(Chip.Tone.WARN, I18NProvider.translate("score.sheet.generatedHere")));
        }
        var charts = new Div();
        charts.addClassName("ranking-charts");
        if (!now.isEmpty()) {
            charts.add(RankingCharts.performance(now, locale));
        }
        if (lines.stream().map(YearLine::year).distinct().count() > 1) {
            charts.add(RankingCharts.years(lines, locale));
        }
        section.add(charts);
        return section;
    }
}
