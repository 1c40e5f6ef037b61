package vn.thidua.vote;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.meeting.AgendaKind;
import vn.thidua.meeting.MeetingSnapshot;
import vn.thidua.meeting.MeetingState;
import vn.thidua.meeting.SharedMeetings;
import vn.thidua.pledge.HallSigning;
import vn.thidua.pledge.HallSigning.HallPledge;

/**
 * Reads a conference with its ballots once for all screens that show it. Says nothing about rights: whoever opens a screen
 * is asked when it is opened, and the screens share what was read. Nothing anybody chose is read here.
 */
@Component
public class SharedHalls {

    private static final String REVISIONS = """
            select m.id, concat_ws('|', m.state, m.version, m.title,
                   (select concat_ws(',', sum(c.version), count(*)) from roll_call c where c.meeting_id = m.id),
                   (select concat_ws(',', count(*), sum(a.done), max(a.id), sum(a.position * a.id)) from agenda_item a
                     where a.meeting_id = m.id),
                   (select concat_ws(',', count(*), max(o.id)) from meeting_officer o where o.meeting_id = m.id),
                   (select group_concat(r.id, r.state, coalesce(r.closes_at, '') order by r.id) from vote_round r
                     where r.meeting_id = m.id),
                   (select count(*) from envelope e join vote_round r on r.id = e.round_id
                     where r.meeting_id = m.id and r.state = 'OPEN'),
                   (select concat_ws(',', count(*), sum(t.channel = 'PAPER'), sum(t.channel = 'WRITTEN'),
                                     sum(t.channel = 'HANDS'))
                      from vote_round r join entitlement t on t.round_id = r.id
                     where r.meeting_id = m.id and r.state = 'OPEN'),
                   (select group_concat(c.round_id, c.account_id order by c.round_id, c.account_id)
                      from vote_confirmation c join vote_round r on r.id = c.round_id where r.meeting_id = m.id),
                   (select group_concat(s.round_id, s.entered_by, coalesce(s.confirmed_by, '') order by s.round_id)
                      from manual_sheet s join vote_round r on r.id = s.round_id where r.meeting_id = m.id),
                   (select count(*) from vote_announcement a join vote_round r on r.id = a.round_id
                     where r.meeting_id = m.id),
                   (select concat_ws(',', count(*), sum(d.pos), count(d.confirmed_by)) from vote_decision d
                      join vote_round r on r.id = d.round_id where r.meeting_id = m.id),
                   (select group_concat(v.part order by v.part) from vote_handover v where v.meeting_id = m.id),
                   (select concat_ws(',', max(l.id), count(l.live)) from projector_link l where l.meeting_id = m.id),
                   (select group_concat(q.score_reason) from vote_motion q where q.meeting_id = m.id),
                   (select concat_ws(',', sum(p.version), count(s.id)) from pledge p
                      left join pledge_signature s on s.pledge_id = p.id where p.bloc_id = m.bloc_id),
                   (select concat_ws(',', h.scene, h.round_id, h.at) from hall_scene h where h.meeting_id = m.id)) as word
              from meeting m where m.id in (:meetings)
            """;

    private final JdbcClient sql;
    private final SharedMeetings meetings;
    private final HallRoundReader rounds;
    private final HandoverReader handovers;
    private final HallSigning signing;
    private final AuditChain audit;

    SharedHalls(
            JdbcClient sql,
            SharedMeetings meetings,
            HallRoundReader rounds,
            HandoverReader handovers,
            HallSigning signing,
            AuditChain audit) {
        this.sql = sql;
        this.meetings = meetings;
        this.rounds = rounds;
        this.handovers = handovers;
        this.signing = signing;
        this.audit = audit;
    }

    /** The conference as it is committed now. */
    @Transactional(readOnly = true)
    public Hall read(long meetingId) {
        var meeting = meetings.read(meetingId);
        var scene = scene(meetingId);
        return new Hall(
                meeting,
                rounds.rounds(meetingId),
                scene,
                pledge(meeting, scene),
                meeting.state() == MeetingState.ENDED ? handovers.open(meetingId) : Set.of(),
                audit.head().words());
    }

    /** Read only where somebody looks at it. */
    private @Nullable HallPledge pledge(MeetingSnapshot meeting, HallScene scene) {
        var signs = meeting.agenda().stream().anyMatch(item -> item.kind() == AgendaKind.PLEDGE && !item.done());
        return signs || scene.kind() == HallScene.Kind.PLEDGE
                ? signing.pledge(meeting.blocId(), meeting.year()).orElse(null)
                : null;
    }

    /** The word of {@link #revisions} of one conference; "" where there is no such conference. */
    public String revision(long meetingId) {
        return revisions(List.of(meetingId)).getOrDefault(meetingId, "");
    }

    /**
     * For each conference a word that is another one whenever something that is shown has changed. Ballots tell nobody that
     * they were cast, because casting must stay short and may happen on another server; so the screens ask, all of them
     * together by one statement.
     */
    public Map<Long, String> revisions(Collection<Long> meetingIds) {
        var words = new HashMap<Long, String>();
        sql.sql(REVISIONS).param("meetings", meetingIds).query(row -> {
            words.put(row.getLong("id"), row.getString("word"));
        });
        return words;
    }

    private HallScene scene(long meetingId) {
        return sql.sql("select scene, round_id from hall_scene where meeting_id = ?")
                .param(meetingId)
                .query((row, n) -> new HallScene(
                        HallScene.Kind.valueOf(row.getString("scene")), row.getObject("round_id", Long.class)))
                .optional()
                .orElse(HallScene.AUTO);
    }
}
