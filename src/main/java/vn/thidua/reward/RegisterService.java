package vn.thidua.reward;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.identity.CurrentUser;
import vn.thidua.identity.Roles;
import vn.thidua.shared.RuleViolation;

/** The register of rewards: what the emulation board enters, corrects and revokes. Nothing decided is ever deleted. */
@Service
@RolesAllowed(Roles.BOARD)
public class RegisterService {

    private final RewardRepository rewards;
    private final RewardCorrectionRepository corrections;
    private final RegisterRules rules;
    private final RewardWords words;
    private final CurrentUser currentUser;
    private final Clock clock;

    RegisterService(
            RewardRepository rewards,
            RewardCorrectionRepository corrections,
            RegisterRules rules,
            RewardWords words,
            CurrentUser currentUser,
            Clock clock) {
        this.rewards = rewards;
        this.corrections = corrections;
        this.rules = rules;
        this.words = words;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * Enters a decided reward and returns its id. A line that was only known as proposed becomes decided. Breaks a rule of
     * {@link RegisterRules#checked}.
     */
    @Transactional
    public long enter(RewardEntry entry) {
        return enter(entry, null);
    }

    long enter(RewardEntry entry, @Nullable Long proposalId) {
        currentUser.requireBoardOf(entry.provinceId());
        var checked = rules.checked(entry, null);
        var unitId = checked.who().unitId();
        var proposed = checked.who().isWholeUnit() && unitId != null
                ? rewards.findOfUnit(unitId, (short) checked.year(), checked.awardCode()).stream()
                        .filter(reward -> reward.state() == RewardState.PROPOSED)
                        .findFirst()
                        .orElse(null)
                : null;
        if (proposed != null) {
            proposed.decide(checked, proposalId);
        }
        var reward = proposed == null ? new Reward(checked, proposalId) : proposed;
        reward.findBy(words.of(checked));
        return rewards.save(reward).id();
    }

    /**
     * Corrects a decided reward and records what changed and why. Breaks {@code reward.correction.nothing} where nothing
     * would change.
     *
     * @param decisionNo decision the correction rests on, "" where it is a slip of the pen
     */
    @Transactional
    public void correct(long rewardId, RewardEntry entry, String reason, String decisionNo) {
        var reward = find(rewardId);
        if (entry.provinceId() != reward.provinceId()) {
            throw new RuleViolation("reward.correction.province");
        }
        RewardCorrection.checkedReason(reason);
        var checked = rules.checked(entry, rewardId);
        var changes = reward.correct(checked);
        if (changes.isEmpty()) {
            throw new RuleViolation("reward.correction.nothing");
        }
        reward.findBy(words.of(checked));
        corrections.save(RewardCorrection.correction(
                rewardId, changes, reason, decisionNo, currentUser.require().displayName(), clock.instant()));
    }

    /** Revokes a decided reward by a decision (Law 06/2022/QH15, article 93). */
    @Transactional
    public void revoke(long rewardId, String reason, RewardDecision decision) {
        var reward = find(rewardId);
        var checked = RewardDecision.of(decision.number(), decision.on(), decision.by());
        if (checked.on().isAfter(LocalDate.now(clock))) {
            throw new RuleViolation("reward.decision.future", RegisterRules.words(checked.on()));
        }
        reward.revoke();
        corrections.save(RewardCorrection.revocation(
                rewardId, reason, checked, currentUser.require().displayName(), clock.instant()));
    }

    private Reward find(long rewardId) {
        var reward = rewards.findById(rewardId).orElseThrow(() -> new RuleViolation("reward.gone"));
        currentUser.requireBoardOf(reward.provinceId());
        return reward;
    }
}
