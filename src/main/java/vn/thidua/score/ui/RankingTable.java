package vn.thidua.score.ui;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.score.PublishedRanking;
import vn.thidua.score.RankedUnit;
import vn.thidua.score.rule.RankLine;
import vn.thidua.shared.ui.DataGrid;

/** A ranking as a table: place, unit, points, percent, and why this place in words. */
class RankingTable extends DataGrid<RankingTable.Line> {

    /**
     * A line of the table.
     *
     * @param all place among all, @param eligible place among those that are considered
     */
    record Line(
            @Nullable Integer all,
            @Nullable Integer eligible,
            String unit,
            String group,
            BigDecimal points,
            BigDecimal ownMax,
            @Nullable BigDecimal percent,
            String why,
            String url) {

        static Line of(RankedUnit unit, RankLine line, String url) {
            return new Line(
                    line.rankAll(),
                    line.rankEligible(),
                    unit.name(),
                    unit.group(),
                    unit.score().raw(),
                    unit.score().ownMax(),
                    line.percent(),
                    String.join(
                            ". ",
                            line.reasons().stream().map(ScoreWords::reason).toList()),
                    url);
        }

        static Line of(PublishedRanking.Line line, boolean inGroup, String url) {
            return new Line(
                    inGroup ? line.groupRankAll() : line.rankAll(),
                    inGroup ? line.groupRankEligible() : line.rankEligible(),
                    line.unitName(),
                    line.groupName(),
                    line.rawPoints(),
                    line.ownMax(),
                    line.percent(),
                    line.tieWords(),
                    url);
        }
    }

    RankingTable(List<Line> lines, boolean linked) {
        super("score.ranking.empty");
        if (linked) {
            link("score.ranking.unit", Line::unit, Line::url).setFlexGrow(2);
        } else {
            text("score.ranking.unit", Line::unit).setFlexGrow(2);
        }
        number("score.ranking.rankEligible", Line::eligible).setFlexGrow(0);
        number("score.ranking.rankAll", Line::all).setFlexGrow(0);
        number("score.ranking.points", Line::points).setFlexGrow(0);
        number("score.ranking.ownMax", Line::ownMax).setFlexGrow(0);
        number("score.ranking.percent", Line::percent).setFlexGrow(0);
        text("score.ranking.why", Line::why).setFlexGrow(4);
        if (lines.stream().anyMatch(line -> !line.group().isEmpty())) {
            text("score.ranking.group", Line::group);
        }
        setItems(lines);
        setAllRowsVisible(true);
        setPartNameGenerator(line -> line.eligible() == null ? "ranking-out" : null);
    }
}
