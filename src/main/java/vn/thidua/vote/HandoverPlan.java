package vn.thidua.vote;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a conference hands over when its results are final, to be read before it is confirmed in one step.
 *
 * @param awards units voted for awards
 * @param leaders head and deputies elected for the next year, the head first
 * @param targets compositions of the next year that can take the roles; empty for whoever may not write there
 * @param flag the rotating flag that changes hands with the new head, {@code null} where none does
 * @param owing questions whose vote went against the order of the scores without a reason yet
 * @param open parts that were not handed over yet
 */
public record HandoverPlan(
        long meetingId,
        int nextYear,
        List<ElectedUnit> awards,
        List<ElectedUnit> leaders,
        List<Target> targets,
        RotatingFlags.@Nullable Flag flag,
        List<ScoreComparison> owing,
        Set<HandoverPart> open,
        boolean board) {

    public HandoverPlan {
        awards = List.copyOf(awards);
        leaders = List.copyOf(leaders);
        targets = List.copyOf(targets);
        owing = List.copyOf(owing);
        open = Set.copyOf(open);
    }

    /**
     * A composition of the next year.
     *
     * @param compositionId {@code null} = a new draft, copied from this year's composition
     * @param published whether it is in force, so that it changes only by a decision
     */
    public record Target(@Nullable Long compositionId, String name, boolean published) {}

    /** Parts the person may hand over now. */
    public List<HandoverPart> mine() {
        return Stream.of(HandoverPart.values())
                .filter(open::contains)
                .filter(part -> board || part == HandoverPart.AWARDS)
                .toList();
    }
}
