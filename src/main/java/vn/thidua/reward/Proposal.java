package vn.thidua.reward;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Names;
import vn.thidua.shared.RuleViolation;

/** A proposal: born from a vote or by hand, then checked, submitted and decided, or returned, or withdrawn. */
@Entity
class Proposal {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long provinceId;

    @Column(name = "year")
    private short yearNumber;

    private String awardCode = "";
    private @Nullable Long blocId;

    @Embedded
    private Subject subject = new Subject();

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private RewardType rewardType = RewardType.CONG_TRANG;

    private String achievement = "";

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private @Nullable Rating rating;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private ProposalOrigin origin = ProposalOrigin.HAND;

    private @Nullable Long meetingId;
    private @Nullable Integer votes;
    private @Nullable Integer voteBase;
    private @Nullable BigDecimal votePercent;
    private @Nullable Integer voteRank;
    private String voteDecidedBy = "";
    private @Nullable Integer scoreRank;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private ProposalState state = ProposalState.PROPOSED;

    private String reason = "";

    @Version
    private int version;

    protected Proposal() {}

    Proposal(ProposalDraft draft) {
        provinceId = draft.provinceId();
        take(draft);
    }

    /** Breaks {@code reward.proposal.votes} where the numbers of the vote do not fit each other. */
    static Proposal ofVote(VoteOutcome vote, ProposalDraft draft) {
        if (vote.base() <= 0 || vote.votes() < 0 || vote.votes() > vote.base()) {
            throw new RuleViolation("reward.proposal.votes", vote.votes(), vote.base());
        }
        var proposal = new Proposal(draft);
        proposal.origin = ProposalOrigin.VOTE;
        proposal.meetingId = vote.meetingId();
        proposal.votes = vote.votes();
        proposal.voteBase = vote.base();
        proposal.votePercent = vote.percent();
        proposal.voteRank = vote.voteRank();
        proposal.scoreRank = vote.scoreRank();
        proposal.voteDecidedBy = Names.clean(vote.decidedBy());
        return proposal;
    }

    /** Edits what was entered. Breaks {@code reward.proposal.fixed} once checked; what a vote decided stays. */
    void edit(ProposalDraft draft) {
        if (state != ProposalState.PROPOSED && state != ProposalState.RETURNED) {
            throw new RuleViolation("reward.proposal.fixed");
        }
        if (origin == ProposalOrigin.VOTE && !keepsVote(draft)) {
            throw new RuleViolation("reward.proposal.ofVote");
        }
        take(draft);
    }

    private boolean keepsVote(ProposalDraft draft) {
        return draft.awardCode().equals(awardCode)
                && draft.year() == yearNumber
                && draft.who().checked().equals(subject.who());
    }

    private void take(ProposalDraft draft) {
        yearNumber = Reward.checkedYear(draft.year());
        awardCode = draft.awardCode();
        blocId = draft.blocId();
        subject = new Subject(draft.who());
        rewardType = draft.type();
        achievement = Reward.checkedAchievement(draft.achievement());
        rating = draft.rating();
    }

    /** Goes to the next state; breaks {@code reward.proposal.step.*} or {@code reward.reason.missing}. */
    void go(ProposalState next, String why) {
        state.requireNext(next);
        reason = next.needsReason() ? RewardCorrection.checkedReason(why) : "";
        state = next;
    }

    ProposalDraft draft() {
        return new ProposalDraft(
                provinceId, yearNumber, awardCode, blocId, subject.who(), rewardType, achievement, rating);
    }

    ProposalState state() {
        return state;
    }

    String reason() {
        return reason;
    }

    long provinceId() {
        return provinceId;
    }

    long id() {
        if (id == null) {
            throw new IllegalStateException("not stored yet");
        }
        return id;
    }
}
