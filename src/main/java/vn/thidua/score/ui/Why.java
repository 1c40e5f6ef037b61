package vn.thidua.score.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.thidua.score.PublishedRanking;
import vn.thidua.score.RankedUnit;
import vn.thidua.score.SheetPage;
import vn.thidua.score.SheetPage.Adjustment;
import vn.thidua.score.UnitScore;

/**
 * "Why did my unit get 87.5": its points part by part, and what explains them in words.
 *
 * @param words why this place, and what was added or taken off beside the criteria
 */
record Why(long unitId, String name, String shortName, UnitScore score, List<String> words) {

    /** As the points stand now, for those who read all sheets. */
    static Why of(RankedUnit unit, Locale locale) {
        var words = new ArrayList<>(
                unit.line().reasons().stream().map(ScoreWords::reason).toList());
        words.addAll(beside(unit.adjustments(), locale));
        return new Why(unit.unitId(), unit.name(), unit.shortName(), unit.score(), words);
    }

    /** As it was published, for all members of the bloc. */
    static Why of(PublishedRanking.Line line, UnitScore score) {
        var words = Stream.of(line.tieWords(), line.disqualifiedFor())
                .filter(text -> !text.isEmpty())
                .toList();
        return new Why(line.unitId(), line.unitName(), line.unitName(), score, words);
    }

    /** The unit's own sheet, whether a ranking was published or not. */
    static Why of(SheetPage page, Locale locale) {
        return new Why(
                page.unit().unitId(),
                page.unit().name(),
                page.unit().shortName(),
                page.score(),
                beside(page.adjustments(), locale));
    }

    private static List<String> beside(List<Adjustment> adjustments, Locale locale) {
        return adjustments.stream()
                .map(line -> (line.points().signum() > 0 ? "+" : "") + ScoreWords.points(line.points(), locale) + ": "
                        + line.reason())
                .toList();
    }
}
