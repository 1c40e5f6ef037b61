package vn.thidua.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.function.ToLongFunction;
import vn.thidua.bloc.BlocQueries;
import vn.thidua.bloc.ui.BlocPageSection;
import vn.thidua.report.Punctuality;
import vn.thidua.report.ReportQueries;
import vn.thidua.shared.chart.Category;
import vn.thidua.shared.chart.ChartData;
import vn.thidua.shared.chart.ChartKind;
import vn.thidua.shared.chart.Finding;
import vn.thidua.shared.chart.Series;
import vn.thidua.shared.chart.Tone;
import vn.thidua.shared.ui.chart.ChartCard;

/** The part of a bloc's page that shows how punctual its units were, year on year. */
@org.springframework.stereotype.Component
class PunctualityCard implements BlocPageSection {

    private static final int YEARS = 5;

    private final ReportQueries reports;
    private final BlocQueries blocs;

    PunctualityCard(ReportQueries reports, BlocQueries blocs) {
        this.reports = reports;
        this.blocs = blocs;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Component section(BlocPageContext context) {
        var years = blocs.outline(context.blocId()).map(bloc -> bloc.years()).orElse(List.of()).stream()
                .filter(year -> year <= context.year())
                .limit(YEARS)
                .toList();
        var counted = reports.punctuality(context.blocId(), years).stream()
                .filter(year -> year.due() > 0)
                .toList();
        var data = ChartData.ofCounts(
                say("report.chart.year"),
                say("report.chart.unit"),
                counted.stream()
                        .map(year -> new Category(String.valueOf(year.year()), String.valueOf(year.year())))
                        .toList(),
                List.of(
                        series("onTime", Tone.at(0), counted, Punctuality::onTime),
                        series("late", Tone.at(1), counted, Punctuality::late),
                        series("missing", Tone.at(3), counted, Punctuality::missing)));
        return new ChartCard("report-punctuality", ChartKind.STACKED_COLUMN, data, finding(counted));
    }

    private static Series series(String key, Tone tone, List<Punctuality> years, ToLongFunction<Punctuality> count) {
        return Series.ofCounts(
                key,
                say("report.chart." + key),
                tone,
                years.stream().map(count::applyAsLong).toList());
    }

    private static Finding finding(List<Punctuality> years) {
        var empty = say("report.chart.empty");
        if (years.isEmpty()) {
            return new Finding(say("report.chart.title"), "", empty);
        }
        var last = years.getLast();
        return new Finding(
                I18NProvider.translate(
                        "report.chart.finding",
                        String.valueOf(last.year()),
                        last.onTimePercent(),
                        last.onTime(),
                        last.due()),
                say("report.chart.sentence"),
                empty);
    }

    private static String say(String key) {
        return I18NProvider.translate(key);
    }
}
