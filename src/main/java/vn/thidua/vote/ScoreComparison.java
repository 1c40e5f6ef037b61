package vn.thidua.vote;

import java.util.List;

/**
 * Order by score and order by vote of a question, side by side (domain reference 4.2: a vote against the order of the
 * scores must be visible with its reason).
 *
 * @param lines the best by score first
 * @param unranked why there is no ranking, "" where there is one
 * @param reason why the vote went against the order of the scores, "" while nobody wrote it
 */
public record ScoreComparison(long motionId, List<ComparedNominee> lines, String unranked, String reason) {

    public ScoreComparison {
        lines = List.copyOf(lines);
    }

    /** Whether there are scores to compare with. */
    public boolean hasScores() {
        return lines.stream().anyMatch(line -> line.scoreRank() != null);
    }

    /** Whether somebody was chosen before somebody on the same ballot with the better score. */
    public boolean isAgainstScores() {
        return lines.stream()
                .filter(ComparedNominee::chosen)
                .anyMatch(chosen -> lines.stream()
                        .filter(ComparedNominee::wasOnTheBallot)
                        .anyMatch(other -> !other.chosen() && isBetter(other, chosen)));
    }

    /** Whether the reason is still owed. */
    public boolean owesReason() {
        return isAgainstScores() && reason.isEmpty();
    }

    private static boolean isBetter(ComparedNominee one, ComparedNominee other) {
        var rank = one.scoreRank();
        var otherRank = other.scoreRank();
        return rank != null && otherRank != null && rank < otherRank;
    }
}
