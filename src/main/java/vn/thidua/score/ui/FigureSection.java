package vn.thidua.score.ui;

import com.vaadin.flow.component.html.Div;
import vn.thidua.score.LiveRanking;
import vn.thidua.shared.ui.Section;

/** What lies behind a ranking: inflation of own scores, spread of the criteria, how firm the first place is. */
class FigureSection extends Section {

    FigureSection(RankingServices services, LiveRanking ranking) {
        super(ScoreWords.say("score.ranking.figures"));
        var charts = new Div();
        charts.addClassName("ranking-charts");
        charts.add(RankingCharts.gaps(ranking, getLocale()), RankingCharts.spreads(ranking.spreads(), getLocale()));
        RankingCharts.flag(ranking, getLocale()).ifPresent(charts::add);
        var years = services.queries()
                .yearsOfBloc(ranking.bloc().blocId(), ranking.bloc().year());
        if (!years.isEmpty()) {
            charts.add(RankingCharts.heads(years, getLocale()));
        }
        add(charts);
    }
}
