package vn.thidua.vote;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.meeting.MeetingFacts;
import vn.thidua.shared.Names;
import vn.thidua.shared.RuleViolation;

/**
 * Scores first, then the vote: nominees of an award come from the published ranking of the bloc, with the score and the
 * rank that stand there, whatever the caller says (practice of Ninh Thuận, domain reference 4.1). Where a bloc has no
 * ranking the reason is kept. Elections, documents and rehearsals have no scores.
 */
@Component
class ScoreGate {

    private final NomineeSource source;

    ScoreGate(NomineeSource source) {
        this.source = source;
    }

    /** Nominees as they go on the ballot, and the number of the ranking they come from, {@code null} where from none. */
    record Admitted(
            List<MotionDraft.Nominee> nominees, @Nullable Integer rankingNo) {}

    /** Breaks {@code vote.motion.noRanking} or {@code vote.motion.notRanked}. */
    Admitted admit(MeetingFacts meeting, MotionDraft draft) {
        if (!draft.subject().isAward() || draft.rehearsal()) {
            return new Admitted(draft.nominees(), null);
        }
        var ranking = source.ranking(meeting.blocId(), meeting.year());
        if (ranking.isEmpty()) {
            if (Names.clean(draft.unranked()).isEmpty()) {
                throw new RuleViolation("vote.motion.noRanking", String.valueOf(meeting.year()));
            }
            return new Admitted(draft.nominees(), null);
        }
        var admitted = draft.nominees().stream()
                .map(nominee -> ranked(ranking.get(), nominee))
                .sorted(Comparator.comparing(
                        MotionDraft.Nominee::scoreRank, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
        return new Admitted(admitted, ranking.get().number());
    }

    private static MotionDraft.Nominee ranked(NomineeSource.Ranking ranking, MotionDraft.Nominee nominee) {
        var line = ranking.unit(nominee.unitId())
                .orElseThrow(() -> new RuleViolation("vote.motion.notRanked", nominee.label()));
        return new MotionDraft.Nominee(nominee.unitId(), nominee.label(), line.points(), line.rank());
    }

    /** What holds units back now, by unit: violations that are not released, and not being considered in the ranking. */
    Map<Long, String> holds(MeetingFacts meeting, List<@Nullable Long> unitIds) {
        var units = unitIds.stream().filter(Objects::nonNull).toList();
        var holds = new HashMap<Long, String>();
        source.ranking(meeting.blocId(), meeting.year()).stream()
                .flatMap(ranking -> ranking.units().stream())
                .filter(line -> !line.disqualifiedFor().isEmpty() && units.contains(line.unitId()))
                .forEach(line -> holds.put(line.unitId(), line.disqualifiedFor()));
        holds.putAll(source.holds(meeting.blocId(), meeting.year(), units));
        return holds;
    }
}
