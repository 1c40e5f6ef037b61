package vn.thidua.vote;

import jakarta.annotation.security.RolesAllowed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.identity.CurrentUser;
import vn.thidua.identity.Roles;
import vn.thidua.meeting.MeetingRights;
import vn.thidua.shared.RuleViolation;

/** Takes down raised hands and paper slips: one member of the counting committee enters them, the other confirms. */
@Service("voteSheetService")
@RolesAllowed({Roles.BOARD, Roles.UNIT})
public class SheetService {

    private final MeetingRights rights;
    private final RoundStore rounds;
    private final CurrentUser currentUser;
    private final JdbcClient sql;
    private final AuditChain audit;

    SheetService(MeetingRights rights, RoundStore rounds, CurrentUser currentUser, JdbcClient sql, AuditChain audit) {
        this.rights = rights;
        this.rounds = rounds;
        this.currentUser = currentUser;
        this.sql = sql;
        this.audit = audit;
    }

    /**
     * Enters a sheet, or enters it anew while nobody has confirmed it. The round must be closed. Breaks
     * {@code vote.sheet.none}, {@code vote.sheet.notClosed}, {@code vote.sheet.confirmed}, {@code vote.sheet.returned},
     * {@code vote.sheet.numbers} or {@code vote.sheet.votes}.
     */
    @Transactional
    public void enter(long roundId, SheetDraft sheet) {
        rights.count(rounds.meetingOf(roundId));
        var round = rounds.lock(roundId);
        if (round.state() != RoundState.CLOSED) {
            throw new RuleViolation("vote.sheet.notClosed");
        }
        var hands = round.method() == Method.SHOW_OF_HANDS;
        var channel = hands ? Channel.HANDS : Channel.PAPER;
        var issued = issued(roundId, channel);
        if (issued == 0) {
            throw new RuleViolation("vote.sheet.none");
        }
        var returned = hands ? issued : sheet.returned();
        check(round, sheet, issued, returned);
        var confirmed = sql.sql("select count(*) from manual_sheet where round_id = ? and confirmed_by is not null")
                .param(roundId)
                .query(Integer.class)
                .single();
        if (confirmed > 0) {
            throw new RuleViolation("vote.sheet.confirmed");
        }
        sql.sql("delete from manual_sheet where round_id = ?").param(roundId).update();
        sql.sql("insert into manual_sheet (round_id, channel, issued, returned, valid, invalid, blank, entered_by)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        roundId,
                        channel.name(),
                        issued,
                        returned,
                        returned - sheet.invalid(),
                        sheet.invalid(),
                        sheet.blank(),
                        currentUser.require().accountId())
                .update();
        for (var option : round.options()) {
            sql.sql("insert into manual_count (round_id, channel, pos, votes) values (?, ?, ?, ?)")
                    .params(roundId, channel.name(), option.pos(), sheet.votes().getOrDefault(option.pos(), 0))
                    .update();
        }
        audit.append("SHEET_ENTERED", "round " + roundId, channel + " " + sheet.votes());
    }

    /** Confirms the sheet somebody else entered; breaks {@code vote.sheet.samePerson}. */
    @Transactional
    public void confirm(long roundId) {
        rights.count(rounds.meetingOf(roundId));
        var round = rounds.lock(roundId);
        if (round.state() != RoundState.CLOSED) {
            throw new RuleViolation("vote.sheet.notClosed");
        }
        var person = currentUser.require().accountId();
        var enteredBy = sql.sql("select entered_by from manual_sheet where round_id = ?")
                .param(roundId)
                .query(Long.class)
                .optional()
                .orElseThrow(() -> new RuleViolation("vote.sheet.missing"));
        if (enteredBy == person) {
            throw new RuleViolation("vote.sheet.samePerson");
        }
        sql.sql("update manual_sheet set confirmed_by = ? where round_id = ?")
                .params(person, roundId)
                .update();
        audit.append("SHEET_CONFIRMED", "round " + roundId, "");
    }

    private static void check(RoundRecord round, SheetDraft sheet, int issued, int returned) {
        if (returned < 0 || returned > issued) {
            throw new RuleViolation("vote.sheet.returned", returned, issued);
        }
        var valid = returned - sheet.invalid();
        var mostBlank = round.blankValid() ? valid : sheet.invalid();
        if (sheet.invalid() < 0 || valid < 0 || sheet.blank() < 0 || sheet.blank() > mostBlank) {
            throw new RuleViolation("vote.sheet.numbers", sheet.invalid(), sheet.blank(), returned);
        }
        var sum = 0L;
        for (var votes : sheet.votes().entrySet()) {
            var known = votes.getKey() >= 0 && votes.getKey() < round.options().size();
            if (!known || votes.getValue() < 0 || votes.getValue() > valid) {
                throw new RuleViolation("vote.sheet.votes", valid);
            }
            sum += votes.getValue();
        }
        if (sum > (long) valid * round.maxChoices()) {
            throw new RuleViolation("vote.sheet.sum", sum, valid, round.maxChoices());
        }
    }

    private int issued(long roundId, Channel channel) {
        return sql.sql("select count(*) from entitlement where round_id = ? and channel = ?")
                .params(roundId, channel.name())
                .query(Integer.class)
                .single();
    }
}
