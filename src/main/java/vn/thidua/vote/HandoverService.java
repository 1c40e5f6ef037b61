package vn.thidua.vote;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.identity.CurrentUser;
import vn.thidua.identity.Roles;
import vn.thidua.meeting.MeetingFacts;
import vn.thidua.meeting.MeetingRights;
import vn.thidua.meeting.MeetingState;
import vn.thidua.shared.Messages;
import vn.thidua.shared.RuleViolation;

/**
 * Hands the results of an ended conference over in one confirmed step: units voted for awards become proposals, elected head
 * and deputies become next year's roles, the rotating flag goes to the next head. Roles and flag are the board's.
 */
@Service
@RolesAllowed({Roles.BOARD, Roles.UNIT})
public class HandoverService {

    private final MeetingRights rights;
    private final HandoverReader reader;
    private final AwardProposals proposals;
    private final NextYearRoles roles;
    private final RotatingFlags flags;
    private final AuditChain audit;
    private final CurrentUser currentUser;
    private final Messages messages;
    private final JdbcClient sql;
    private final Clock clock;

    HandoverService(
            MeetingRights rights,
            HandoverReader reader,
            AwardProposals proposals,
            NextYearRoles roles,
            RotatingFlags flags,
            AuditChain audit,
            CurrentUser currentUser,
            Messages messages,
            JdbcClient sql,
            Clock clock) {
        this.rights = rights;
        this.reader = reader;
        this.proposals = proposals;
        this.roles = roles;
        this.flags = flags;
        this.audit = audit;
        this.currentUser = currentUser;
        this.messages = messages;
        this.sql = sql;
        this.clock = clock;
    }

    /** What would be handed over, for whoever runs the conference. */
    @Transactional(readOnly = true)
    public HandoverPlan plan(long meetingId) {
        return reader.plan(rights.run(meetingId));
    }

    /**
     * Hands over, all or nothing; a part that was handed over stays as it is. Breaks {@code vote.handover.notEnded},
     * {@code vote.handover.reasonOwed} while a vote against the order of the scores is not explained,
     * {@code vote.handover.target}, and rules of those who take over.
     */
    @Transactional
    public void handOver(long meetingId, HandoverOrder order) {
        var meeting = rights.run(meetingId);
        lock(meetingId);
        if (meeting.state() != MeetingState.ENDED) {
            throw new RuleViolation("vote.handover.notEnded");
        }
        var plan = reader.plan(meeting);
        for (var part : plan.open()) {
            if (order.parts().contains(part)) {
                handOver(meeting, plan, part, order);
                note(meetingId, part);
            }
        }
    }

    private void handOver(MeetingFacts meeting, HandoverPlan plan, HandoverPart part, HandoverOrder order) {
        switch (part) {
            case AWARDS -> propose(meeting, plan);
            case ROLES -> {
                currentUser.requireBoardOf(meeting.provinceId());
                var target = order.target();
                if (target == null) {
                    throw new RuleViolation("vote.handover.target");
                }
                roles.give(meeting, plan.leaders(), target, order.decision());
            }
            case FLAG -> {
                currentUser.requireBoardOf(meeting.provinceId());
                var flag = plan.flag();
                if (flag != null) {
                    flags.handOver(
                            flag.id(), plan.leaders().getFirst().unitId(), LocalDate.now(clock), meeting.title());
                }
            }
        }
    }

    private void propose(MeetingFacts meeting, HandoverPlan plan) {
        if (!plan.owing().isEmpty()) {
            throw new RuleViolation("vote.handover.reasonOwed");
        }
        for (var unit : plan.awards()) {
            proposals.propose(new AwardProposals.VotedAward(
                    unit.subject(),
                    meeting.id(),
                    meeting.blocId(),
                    meeting.year(),
                    unit.unitId(),
                    unit.votes(),
                    unit.base(),
                    unit.percent(),
                    unit.scoreRank(),
                    unit.voteRank(),
                    decidedBy(unit)));
        }
    }

    private String decidedBy(ElectedUnit unit) {
        var decider = unit.decider();
        return messages.text(
                Messages.VIETNAMESE, decider == null ? "vote.handover.byVotes" : "vote.decider." + decider);
    }

    private void lock(long meetingId) {
        sql.sql("select id from meeting where id = ? for update")
                .param(meetingId)
                .query(Long.class)
                .single();
    }

    private void note(long meetingId, HandoverPart part) {
        sql.sql("insert into vote_handover (meeting_id, part, account_id, at) values (?, ?, ?, ?)")
                .params(
                        meetingId,
                        part.name(),
                        currentUser.require().accountId(),
                        LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
        audit.append("HANDED_OVER", "meeting " + meetingId, part.name());
    }
}
