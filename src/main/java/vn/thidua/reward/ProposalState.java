package vn.thidua.reward;

import java.util.Set;
import vn.thidua.shared.RuleViolation;

/** How far a proposal has come, and where it may go from there. Words: {@code reward.proposal.state.X}. */
public enum ProposalState implements Worded {
    PROPOSED,
    CHECKED,
    SUBMITTED,
    DECIDED,
    RETURNED,
    WITHDRAWN;

    /** States that may come next. */
    public Set<ProposalState> next() {
        return switch (this) {
            case PROPOSED -> Set.of(CHECKED, RETURNED, WITHDRAWN);
            case CHECKED -> Set.of(SUBMITTED, RETURNED, WITHDRAWN);
            case SUBMITTED -> Set.of(DECIDED, RETURNED, WITHDRAWN);
            case RETURNED -> Set.of(PROPOSED, WITHDRAWN);
            case DECIDED, WITHDRAWN -> Set.of();
        };
    }

    /** Whether the step must say why. */
    public boolean needsReason() {
        return this == RETURNED || this == WITHDRAWN;
    }

    /** Whether the proposal takes a place of the quota. */
    public boolean takesQuota() {
        return this != RETURNED && this != WITHDRAWN;
    }

    /** Breaks {@code reward.proposal.step} where the other state may not follow. */
    void requireNext(ProposalState other) {
        if (!next().contains(other)) {
            throw new RuleViolation("reward.proposal.step." + other.name());
        }
    }

    @Override
    public String key() {
        return "reward.proposal.state." + name();
    }
}
