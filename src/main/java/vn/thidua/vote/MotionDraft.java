package vn.thidua.vote;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question put to the vote.
 *
 * @param seats how many can be elected: the quota of the award; 1 for a document
 * @param nominees in the order of the ballot, as the approved ranking gives them; none for a document
 * @param rehearsal whether it is practice and says so everywhere
 * @param unranked why the nominees of an award do not come from a published ranking, "" where they do
 */
public record MotionDraft(
        Subject subject, String title, int seats, List<Nominee> nominees, boolean rehearsal, String unranked) {

    public MotionDraft {
        nominees = List.copyOf(nominees);
    }

    /** With nominees that come from the published ranking, or a question that has nothing to do with scores. */
    public MotionDraft(Subject subject, String title, int seats, List<Nominee> nominees, boolean rehearsal) {
        this(subject, title, seats, nominees, rehearsal, "");
    }

    /** The same where the bloc has published no ranking, with the reason. */
    public MotionDraft withoutRanking(String reason) {
        return new MotionDraft(subject, title, seats, nominees, rehearsal, reason);
    }

    /** Who stands, with score and rank by score where there are any. */
    public record Nominee(
            @Nullable Long unitId,
            String label,
            @Nullable BigDecimal score,
            @Nullable Integer scoreRank) {}
}
