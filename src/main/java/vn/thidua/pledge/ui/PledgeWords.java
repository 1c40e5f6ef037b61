package vn.thidua.pledge.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.i18n.I18NProvider;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.thidua.pledge.PledgeState;
import vn.thidua.pledge.TargetCompletion;
import vn.thidua.pledge.rule.Completion;
import vn.thidua.pledge.rule.CompletionState;
import vn.thidua.pledge.rule.Direction;
import vn.thidua.shared.Decimals;
import vn.thidua.shared.Messages;
import vn.thidua.shared.Moments;
import vn.thidua.shared.ui.Chip;
import vn.thidua.shared.ui.Glyph;

/** How numbers, states and moments of pledges are said. */
final class PledgeWords {

    private PledgeWords() {}

    static Locale language() {
        var ui = UI.getCurrent();
        return ui == null ? Messages.VIETNAMESE : ui.getLocale();
    }

    /** "1.250,5", a dash for none. */
    static String number(@Nullable BigDecimal number) {
        return number == null ? "–" : Decimals.show(number, language());
    }

    /** "95 %", "12 đơn vị", the number alone where no unit of measure is known. */
    static String measured(@Nullable BigDecimal number, String unit) {
        return number == null || unit.isEmpty() ? number(number) : number(number) + "\u00a0" + unit;
    }

    /** What was promised: a number, "đạt" for done-or-not, a dash while the number is not known. */
    static String promise(Direction direction, @Nullable BigDecimal target, String unit) {
        return direction == Direction.PASS_FAIL ? say("pledge.value.pass") : measured(target, unit);
    }

    /** What was reached, said in the way of the target. */
    static String reached(TargetCompletion target, @Nullable BigDecimal reached) {
        if (target.direction() == Direction.PASS_FAIL && reached != null) {
            return say(reached.signum() == 0 ? "pledge.value.fail" : "pledge.value.pass");
        }
        return measured(reached, target.unitOfMeasure());
    }

    static String direction(Direction direction) {
        return say("pledge.direction." + direction.name());
    }

    static String day(@Nullable LocalDate day) {
        return Moments.day(day);
    }

    static String moment(Instant at, Clock clock) {
        return Moments.timeAndDay(at, clock.getZone());
    }

    static Chip stateChip(PledgeState state) {
        var word = say("pledge.state." + state.name());
        return switch (state) {
            case DRAFT -> new Chip(Chip.Tone.NEUTRAL, Glyph.PENCIL, word);
            case SIGNING -> new Chip(Chip.Tone.WARN, Glyph.CLOCK, word);
            case SIGNED -> new Chip(Chip.Tone.SUCCESS, word);
        };
    }

    static String completion(CompletionState state) {
        return say("pledge.completion." + state.name());
    }

    static Chip completionChip(CompletionState state) {
        var word = completion(state);
        return switch (state) {
            case MISSING, NO_TARGET -> new Chip(Chip.Tone.NEUTRAL, word);
            case NOT_MET -> new Chip(Chip.Tone.ERROR, word);
            case MET -> new Chip(Chip.Tone.SUCCESS, word);
            case EXCEEDED -> new Chip(Chip.Tone.INFO, Glyph.TRENDING_UP, word);
        };
    }

    /** The rule that was applied, with the numbers it was applied to. */
    static String reason(TargetCompletion target, @Nullable BigDecimal reached, Completion completion) {
        return say(
                completion.reasonKey(),
                measured(target.target(), target.unitOfMeasure()),
                measured(reached, target.unitOfMeasure()),
                number(completion.percent()));
    }

    /** Marks what the demonstration made up. */
    static Chip generatedChip() {
        return new Chip(Chip.Tone.NEUTRAL, Glyph.INFO, say("pledge.generated"));
    }

    static Anchor link(String url, String label) {
        var link = new Anchor(url, label);
        link.getElement().setAttribute("router-link", true);
        return link;
    }

    static String say(String key, Object... args) {
        return I18NProvider.translate(key, args);
    }
}
