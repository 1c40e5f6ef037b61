package vn.thidua.vote;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.identity.CurrentUser;
import vn.thidua.meeting.MeetingFacts;

/** Reads what the results of a conference lead to, and what of it was handed over. */
@Component
class HandoverReader {

    private final ElectedReader elected;
    private final RoundStore rounds;
    private final ComparisonReader comparisons;
    private final NextYearRoles roles;
    private final RotatingFlags flags;
    private final CurrentUser currentUser;
    private final JdbcClient sql;

    HandoverReader(
            ElectedReader elected,
            RoundStore rounds,
            ComparisonReader comparisons,
            NextYearRoles roles,
            RotatingFlags flags,
            CurrentUser currentUser,
            JdbcClient sql) {
        this.elected = elected;
        this.rounds = rounds;
        this.comparisons = comparisons;
        this.roles = roles;
        this.flags = flags;
        this.currentUser = currentUser;
        this.sql = sql;
    }

    HandoverPlan plan(MeetingFacts meeting) {
        var all = elected.of(meeting.id());
        var awards = all.stream().filter(unit -> unit.subject().isAward()).toList();
        var leaders = leaders(all);
        var flag = flag(meeting, leaders);
        var open = open(meeting.id(), awards, leaders);
        if (flag != null && !done(meeting.id()).contains(HandoverPart.FLAG)) {
            open.add(HandoverPart.FLAG);
        }
        var board = currentUser.require().isBoardOf(meeting.provinceId());
        return new HandoverPlan(
                meeting.id(),
                meeting.year() + 1,
                awards,
                leaders,
                board && open.contains(HandoverPart.ROLES) ? roles.targets(meeting) : List.of(),
                flag,
                owing(awards),
                open,
                board);
    }

    /** Awards and roles that lie open in an ended conference; for the console, whoever looks. */
    Set<HandoverPart> open(long meetingId) {
        var all = elected.of(meetingId);
        return open(
                meetingId, all.stream().filter(unit -> unit.subject().isAward()).toList(), leaders(all));
    }

    private Set<HandoverPart> open(long meetingId, List<ElectedUnit> awards, List<ElectedUnit> leaders) {
        var open = EnumSet.noneOf(HandoverPart.class);
        if (!awards.isEmpty()) {
            open.add(HandoverPart.AWARDS);
        }
        if (!leaders.isEmpty()) {
            open.add(HandoverPart.ROLES);
        }
        open.removeAll(done(meetingId));
        return open;
    }

    private List<HandoverPart> done(long meetingId) {
        return sql.sql("select part from vote_handover where meeting_id = ?")
                .param(meetingId)
                .query((row, n) -> HandoverPart.valueOf(row.getString("part")))
                .list();
    }

    /** The head first. */
    static List<ElectedUnit> leaders(List<ElectedUnit> all) {
        var leaders = new ArrayList<>(all.stream()
                .filter(unit -> unit.subject() == Subject.BAU_TRUONG)
                .toList());
        all.stream().filter(unit -> unit.subject() == Subject.BAU_PHO).forEach(leaders::add);
        return leaders;
    }

    private RotatingFlags.@Nullable Flag flag(MeetingFacts meeting, List<ElectedUnit> leaders) {
        if (leaders.isEmpty() || leaders.getFirst().subject() != Subject.BAU_TRUONG) {
            return null;
        }
        var head = leaders.getFirst().unitId();
        return flags.flagOf(meeting.blocId())
                .filter(flag -> flag.holderId() == null || flag.holderId() != head)
                .orElse(null);
    }

    private List<ScoreComparison> owing(List<ElectedUnit> awards) {
        return awards.stream()
                .map(ElectedUnit::roundId)
                .distinct()
                .map(rounds::find)
                .map(comparisons::of)
                .filter(ScoreComparison::owesReason)
                .toList();
    }
}
