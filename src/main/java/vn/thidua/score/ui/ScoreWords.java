package vn.thidua.score.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.i18n.I18NProvider;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.thidua.score.Measure;
import vn.thidua.score.ScoringTable.Item;
import vn.thidua.score.SheetState;
import vn.thidua.score.rule.RankLine;
import vn.thidua.shared.Decimals;
import vn.thidua.shared.Moments;
import vn.thidua.shared.ui.Chip;

/** Words and numbers that several screens of scoring share. */
final class ScoreWords {

    private ScoreWords() {}

    static String say(String key, @Nullable Object... args) {
        return I18NProvider.translate(key, args);
    }

    /** "8,5"; a dash where nothing was given. */
    static String points(@Nullable BigDecimal points, Locale locale) {
        return points == null ? "–" : Decimals.show(points, locale);
    }

    static String percent(@Nullable BigDecimal percent, Locale locale) {
        return percent == null ? "–" : Decimals.show(percent, locale) + " %";
    }

    static String day(LocalDate day) {
        return Moments.day(day);
    }

    static String moment(Instant moment, ZoneId zone) {
        return Moments.timeAndDay(moment, zone);
    }

    static Chip state(SheetState state) {
        return new Chip(
                switch (state) {
                    case SELF_SCORING -> Chip.Tone.NEUTRAL;
                    case SUBMITTED, HEAD_REVIEWED -> Chip.Tone.INFO;
                    case BOARD_REVIEWED, EXPLAINING -> Chip.Tone.WARN;
                    case FINAL -> Chip.Tone.SUCCESS;
                },
                say("score.sheet.state." + state.name()));
    }

    /** "80 / 100", "A", "Đạt", "2 × vắng họp". */
    static String measure(Item item, Measure measure, Locale locale) {
        if (measure.isEmpty()) {
            return "";
        }
        if (measure.grade() != null) {
            return switch (measure.grade()) {
                case Measure.PASSED, Measure.FAILED -> say("score.sheet.grade." + measure.grade());
                default -> measure.grade();
            };
        }
        if (!measure.events().isEmpty()) {
            return measure.events().entrySet().stream()
                    .map(event -> event.getValue() + " × " + event.getKey())
                    .reduce((one, other) -> one + ", " + other)
                    .orElse("");
        }
        var actual = points(measure.actual(), locale);
        return measure.plan() == null ? actual : actual + " / " + points(measure.plan(), locale);
    }

    static String reason(RankLine.Reason reason) {
        return say(reason.key(), reason.args().toArray());
    }

    static Anchor link(String url, String label) {
        var link = new Anchor(url, label);
        link.getElement().setAttribute("router-link", true);
        return link;
    }

    /** Address of a unit's sheet, without a leading slash. */
    static String sheetUrl(long blocId, int year, long unitId) {
        return "khoi/" + blocId + "/cham-diem/don-vi/" + unitId + "?nam=" + year;
    }
}
