package vn.thidua.vote;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.meeting.MeetingFacts;

/** Reads who stands for a question: withdrawn, held back by somebody in the conference or by a reported violation, released. */
@Component
class NomineeReader {

    private final JdbcClient sql;
    private final ScoreGate scores;

    NomineeReader(JdbcClient sql, ScoreGate scores) {
        this.sql = sql;
        this.scores = scores;
    }

    /** In the order of the ballot. A violation that is reported meanwhile holds back until the ballot is made. */
    List<NomineeLine> nominees(long motionId, MeetingFacts meeting) {
        var lines = stored(motionId);
        if (!asksForScores(motionId)) {
            return lines;
        }
        var holds = scores.holds(
                meeting, lines.stream().<@Nullable Long>map(NomineeLine::unitId).toList());
        return lines.stream().map(line -> held(line, holds)).toList();
    }

    private static NomineeLine held(NomineeLine line, Map<Long, String> holds) {
        var unit = line.unitId();
        var hold = unit == null ? null : holds.get(unit);
        return hold == null || !line.hold().isEmpty() ? line : line.heldFor(hold);
    }

    List<NomineeLine> stored(long motionId) {
        return sql.sql("select id, unit_id, label, score, score_rank, withdrawn, hold, released from vote_nominee"
                        + " where motion_id = ? order by id")
                .param(motionId)
                .query(NomineeLine.class)
                .list();
    }

    private boolean asksForScores(long motionId) {
        return sql.sql("select subject, rehearsal from vote_motion where id = ?")
                .param(motionId)
                .query((row, n) -> Subject.valueOf(row.getString("subject")).isAward() && !row.getBoolean("rehearsal"))
                .single();
    }
}
