package vn.thidua.vote.ui;

import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.thidua.vote.OptionKind;
import vn.thidua.vote.RoundResult;
import vn.thidua.vote.rule.Standing;

/** A result in sentences: "Sở Tư pháp: 12/15 phiếu (80,00 %) – ĐẠT". */
final class ResultSentences {

    private static final int MOST = 4;

    private ResultSentences() {}

    static List<String> of(RoundResult result) {
        var sentences = new ArrayList<String>();
        var nominees = result.lines().stream()
                .filter(line -> line.kind() == OptionKind.NOMINEE)
                .toList();
        var elected = nominees.stream().filter(RoundResult.Line::elected).toList();
        var told = elected.isEmpty() ? nominees.stream().limit(1).toList() : elected;
        told.stream().limit(MOST).forEach(line -> sentences.add(line(line)));
        if (told.size() > MOST) {
            sentences.add(SceneParts.word("vote.hall.alsoElected", told.size() - MOST));
        }
        result.decisions().stream()
                .filter(RoundResult.Decision::confirmed)
                .forEach(decision -> sentences.add(SceneParts.word(
                        "vote.hall.decided",
                        decision.label(),
                        SceneParts.word("vote.decided." + decision.decider()),
                        decision.reason())));
        var outcome = result.outcome();
        var decided = result.decisions().stream()
                .filter(RoundResult.Decision::confirmed)
                .count();
        if (outcome.needsRunOff()) {
            sentences.add(SceneParts.word("vote.hall.runOff", String.join(", ", outcome.runOffBetween())));
        } else if (outcome.decider() != null && decided < outcome.seatsLeft()) {
            sentences.add(SceneParts.word(
                    "vote.hall.decider",
                    outcome.seatsLeft() - decided,
                    SceneParts.word("vote.decider." + outcome.decider()),
                    String.join(", ", outcome.pool())));
        } else if (outcome.decider() == null && outcome.seatsLeft() > 0) {
            sentences.add(SceneParts.word("vote.hall.seatsLeft", outcome.seatsLeft()));
        }
        return sentences;
    }

    static String line(RoundResult.Line line) {
        return SceneParts.word(
                line.elected() ? "vote.hall.passed" : "vote.hall.notPassed",
                line.label(),
                line.standing().votes(),
                line.standing().baseNumber(),
                percent(line.standing()));
    }

    static String percent(Standing standing) {
        var format = (DecimalFormat) NumberFormat.getInstance(Locale.forLanguageTag("vi-VN"));
        format.setMinimumFractionDigits(2);
        format.setMaximumFractionDigits(2);
        return format.format(standing.percent()) + " %";
    }
}
