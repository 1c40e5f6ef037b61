package vn.thidua.vote;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.meeting.MeetingRights;

/** Reads what the chair's console asks for one by one: rules in words, units and their channels, sheets, nominees. */
@Service
@Transactional(readOnly = true)
public class ConsoleQueries {

    private final MeetingRights rights;
    private final RoundStore rounds;
    private final VoteWords words;
    private final NomineeReader nominees;
    private final NomineeSource source;
    private final JdbcClient sql;

    ConsoleQueries(
            MeetingRights rights,
            RoundStore rounds,
            VoteWords words,
            NomineeReader nominees,
            NomineeSource source,
            JdbcClient sql) {
        this.rights = rights;
        this.rounds = rounds;
        this.words = words;
        this.nominees = nominees;
        this.source = source;
        this.sql = sql;
    }

    /** The ballot and the rule of a round in words. */
    public BallotWords ballot(long roundId, Locale language) {
        var round = rounds.find(roundId);
        rights.read(round.meetingId());
        return words.ballot(round, language);
    }

    /** Units of a round that vote by a channel and, where {@code waiting}, have no ballot in the box. */
    public List<UnitOfRound> units(long roundId, Channel channel, boolean waiting) {
        rights.run(rounds.meetingOf(roundId));
        return sql.sql("select u.id as unit_id, u.name from entitlement t join unit u on u.id = t.unit_id"
                        + " left join envelope e on e.entitlement_id = t.id"
                        + " where t.round_id = ? and t.channel = ? and (? = false or e.entitlement_id is null)"
                        + " order by u.name collate utf8mb4_uca1400_vietnamese_ai_ci")
                .params(roundId, channel.name(), waiting)
                .query(UnitOfRound.class)
                .list();
    }

    /** The sheet of raised hands or paper slips as it was entered, for those who may read the conference. */
    public Optional<EnteredSheet> sheet(long roundId) {
        rights.read(rounds.meetingOf(roundId));
        var votes = new java.util.TreeMap<Integer, Integer>();
        sql.sql("select pos, votes from manual_count where round_id = ?")
                .param(roundId)
                .query((row, n) -> votes.put(row.getInt("pos"), row.getInt("votes")))
                .list();
        return sql.sql(
                        "select s.issued, s.returned, s.invalid, s.blank, a.id as account_id, a.display_name as entered_by"
                                + " from manual_sheet s join account a on a.id = s.entered_by where s.round_id = ?")
                .param(roundId)
                .query((row, n) -> new EnteredSheet(
                        row.getInt("issued"),
                        row.getInt("returned"),
                        row.getInt("invalid"),
                        row.getInt("blank"),
                        votes,
                        row.getLong("account_id"),
                        row.getString("entered_by")))
                .optional();
    }

    /** Who stands for the question of a round, with what keeps somebody off the ballot. */
    public List<NomineeLine> nominees(long motionId) {
        var meeting = rights.read(sql.sql("select meeting_id from vote_motion where id = ?")
                .param(motionId)
                .query(Long.class)
                .single());
        return nominees.nominees(motionId, meeting);
    }

    /** The published ranking that nominees of awards come from; empty while the scores are not approved. */
    public Optional<NomineeSource.Ranking> ranking(long meetingId) {
        var meeting = rights.run(meetingId);
        return source.ranking(meeting.blocId(), meeting.year());
    }

    /** Number of units by hand in a round, by the roll it was opened with: paper slips given out, or raised hands. */
    public int issuedByHand(long roundId) {
        rights.read(rounds.meetingOf(roundId));
        return sql.sql("select count(*) from entitlement where round_id = ? and channel in ('PAPER', 'HANDS')")
                .param(roundId)
                .query(Integer.class)
                .single();
    }
}
