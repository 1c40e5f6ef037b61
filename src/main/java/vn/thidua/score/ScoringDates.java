package vn.thidua.score;

import java.time.LocalDate;
import vn.thidua.shared.RuleViolation;

/** Last days of self-scoring, of verification and of explanation; in this order, the days themselves included. */
public record ScoringDates(LocalDate selfDue, LocalDate reviewDue, LocalDate explainDue) {

    /** Breaks {@code score.sheet.dates.reviewOrder} or {@code .explainOrder}: every part waits for the one before. */
    void requireOrder() {
        if (reviewDue.isBefore(selfDue)) {
            throw new RuleViolation("score.sheet.dates.reviewOrder");
        }
        if (explainDue.isBefore(reviewDue)) {
            throw new RuleViolation("score.sheet.dates.explainOrder");
        }
    }

    /** Breaks {@code score.sheet.dates.selfPast}: a scoring that begins leaves the units at least the day itself. */
    void requireToCome(LocalDate today) {
        requireNotPast("selfPast", selfDue, today);
    }

    /** Breaks {@code score.sheet.dates.…Past}: a day that has passed may stay, but none is moved into the past. */
    void requireMovedFrom(ScoringDates before, LocalDate today) {
        if (!selfDue.equals(before.selfDue)) {
            requireNotPast("selfPast", selfDue, today);
        }
        if (!reviewDue.equals(before.reviewDue)) {
            requireNotPast("reviewPast", reviewDue, today);
        }
        if (!explainDue.equals(before.explainDue)) {
            requireNotPast("explainPast", explainDue, today);
        }
    }

    private static void requireNotPast(String rule, LocalDate day, LocalDate today) {
        if (day.isBefore(today)) {
            throw new RuleViolation("score.sheet.dates." + rule);
        }
    }
}
