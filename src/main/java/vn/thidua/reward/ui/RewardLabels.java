package vn.thidua.reward.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.i18n.I18NProvider;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.thidua.reward.Finding;
import vn.thidua.reward.ProposalState;
import vn.thidua.reward.RewardState;
import vn.thidua.reward.Worded;
import vn.thidua.shared.Moments;
import vn.thidua.shared.ui.Chip;

/** How codes, days, amounts and findings are said. */
final class RewardLabels {

    private RewardLabels() {}

    static String word(@Nullable Worded code) {
        return code == null ? "" : I18NProvider.translate(code.key());
    }

    static String day(@Nullable LocalDate day) {
        return Moments.day(day);
    }

    static String money(@Nullable BigDecimal amount, Locale locale) {
        return amount == null ? "" : NumberFormat.getIntegerInstance(locale).format(amount);
    }

    static String sentence(Finding finding) {
        return I18NProvider.translate(
                finding.key(), finding.args().stream().map(RewardLabels::arg).toArray());
    }

    private static Object arg(Object arg) {
        return switch (arg) {
            case Worded code -> word(code);
            case LocalDate day -> day(day);
            default -> arg;
        };
    }

    static Chip finding(Finding finding) {
        return new Chip(
                switch (finding.weight()) {
                    case BLOCK -> Chip.Tone.ERROR;
                    case NEARLY -> Chip.Tone.WARN;
                    case ASK -> Chip.Tone.WARN;
                    case NOTE -> Chip.Tone.INFO;
                },
                word(finding.weight()));
    }

    static Chip state(ProposalState state) {
        return new Chip(
                switch (state) {
                    case PROPOSED -> Chip.Tone.NEUTRAL;
                    case CHECKED, SUBMITTED -> Chip.Tone.INFO;
                    case DECIDED -> Chip.Tone.SUCCESS;
                    case RETURNED -> Chip.Tone.WARN;
                    case WITHDRAWN -> Chip.Tone.ERROR;
                },
                word(state));
    }

    static Chip state(RewardState state) {
        return new Chip(
                switch (state) {
                    case PROPOSED -> Chip.Tone.NEUTRAL;
                    case DECIDED -> Chip.Tone.SUCCESS;
                    case REVOKED -> Chip.Tone.ERROR;
                },
                word(state));
    }

    static Anchor link(String url, String label) {
        var link = new Anchor(url, label);
        link.getElement().setAttribute("router-link", true);
        return link;
    }
}
