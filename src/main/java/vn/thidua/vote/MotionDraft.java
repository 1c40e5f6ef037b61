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
 */
public record MotionDraft(Subject subject, String title, int seats, List<Nominee> nominees, boolean rehearsal) {

    public MotionDraft {
        nominees = List.copyOf(nominees);
    }

    /** Who stands, with score and rank by score where there are any. */
    public record Nominee(
            @Nullable Long unitId,
            String label,
            @Nullable BigDecimal score,
            @Nullable Integer scoreRank) {}
}
