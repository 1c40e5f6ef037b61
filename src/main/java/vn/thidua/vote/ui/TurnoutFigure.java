package vn.thidua.vote.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.Duration;
import java.util.List;
import vn.thidua.shared.chart.Category;
import vn.thidua.shared.chart.ChartData;
import vn.thidua.shared.chart.ChartKind;
import vn.thidua.shared.chart.Finding;
import vn.thidua.shared.chart.Series;
import vn.thidua.shared.chart.Tone;
import vn.thidua.shared.ui.chart.ChartCard;
import vn.thidua.vote.RoundView;
import vn.thidua.vote.TurnoutLog.Point;

/** The turnout of one announced ballot from opening to closing, as a line. */
final class TurnoutFigure {

    private TurnoutFigure() {}

    static ChartCard of(RoundView round, List<Point> points) {
        var cast = points.getLast().cast();
        var data = ChartData.ofCounts(
                I18NProvider.translate("vote.curve.time"),
                I18NProvider.translate("vote.curve.unit"),
                points.stream()
                        .map(point -> new Category(String.valueOf(point.after().toMillis()), minutes(point.after())))
                        .toList(),
                List.of(Series.ofCounts(
                        "cast",
                        I18NProvider.translate("vote.curve.cast"),
                        Tone.FIRST,
                        points.stream().map(point -> (long) point.cast()).toList())));
        return new ChartCard(
                "turnout-" + round.id(),
                ChartKind.LINE,
                data,
                new Finding(
                        I18NProvider.translate(
                                "vote.curve.title",
                                round.motion(),
                                round.roundNo(),
                                cast,
                                minutes(points.getLast().after())),
                        I18NProvider.translate("vote.curve.sentence"),
                        I18NProvider.translate("vote.curve.empty")));
    }

    private static String minutes(Duration time) {
        return "%d:%02d".formatted(time.toMinutes(), time.toSecondsPart());
    }
}
