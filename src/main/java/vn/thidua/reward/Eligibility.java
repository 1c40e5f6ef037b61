package vn.thidua.reward;

import java.util.ArrayList;
import java.util.List;
import vn.thidua.shared.Names;

/**
 * Whether a proposal may go on, told in sentences. Pure functions of the facts; thresholds, quotas and required earlier
 * awards come as data.
 */
final class Eligibility {

    private final EligibilityFacts facts;
    private final List<Finding> findings = new ArrayList<>();

    private Eligibility(EligibilityFacts facts) {
        this.facts = facts;
    }

    /** Everything there is to say, what stops first. */
    static List<Finding> check(EligibilityFacts facts) {
        var check = new Eligibility(facts);
        check.award();
        check.unit();
        check.holds();
        check.rating();
        check.scores();
        check.quotas();
        check.sameAchievement();
        check.earlierAwards();
        return check.findings.stream()
                .sorted(java.util.Comparator.comparing(Finding::weight))
                .toList();
    }

    private void award() {
        facts.award()
                .ifPresentOrElse(
                        award -> {
                            if (!Recipient.parse(award.recipients())
                                    .contains(facts.who().kind())) {
                                add(Finding.block(
                                        "reward.eligible.kind",
                                        award.nameVi(),
                                        facts.who().kind()));
                            }
                        },
                        () -> add(Finding.block("reward.eligible.notValid", facts.day())));
    }

    /** TT 15/2025/TT-BNV: no commendation for an agency that was dissolved. */
    private void unit() {
        var ended = facts.unitEndedOn();
        if (ended != null && facts.who().kind() == Recipient.COLLECTIVE && ended.isBefore(facts.day())) {
            add(Finding.block("reward.eligible.dissolved", facts.unitName(), ended));
        }
    }

    /** NĐ 152/2025 article 4: no proposal while discipline, inspection or complaint is being examined. */
    private void holds() {
        facts.holds()
                .forEach(hold -> add(Finding.block(
                        hold.personName().isEmpty() ? "reward.eligible.hold" : "reward.eligible.holdOfPerson",
                        hold.kind(),
                        hold.sourceAgency(),
                        hold.listedOn(),
                        hold.detail(),
                        hold.personName())));
    }

    /** The rating asked for is that of yearly merit; sudden and thematic rewards do not wait for it. */
    private void rating() {
        var lowest = facts.lowestRating();
        if (lowest == null || facts.type() != RewardType.CONG_TRANG) {
            return;
        }
        var rating = facts.rating() == null
                ? facts.standing().map(ScoreStanding.Standing::rating).orElse(null)
                : facts.rating();
        if (rating == null) {
            add(Finding.ask("reward.eligible.ratingMissing", lowest));
        } else if (!rating.reaches(lowest)) {
            add(Finding.block("reward.eligible.ratingLow", rating, lowest));
        }
    }

    private void scores() {
        if (!facts.inBloc() || !facts.who().isWholeUnit() || facts.type() != RewardType.CONG_TRANG) {
            return;
        }
        if (!facts.scoresKnown()) {
            add(Finding.note("reward.eligible.noRanking"));
            return;
        }
        facts.standing().ifPresentOrElse(this::compareRanks, () -> add(Finding.block("reward.eligible.noScores")));
    }

    private void compareRanks(ScoreStanding.Standing standing) {
        var voteRank = facts.voteRank();
        if (voteRank != null && voteRank != standing.rank()) {
            add(Finding.ask("reward.eligible.ranksDiffer", voteRank, standing.rank()));
        }
    }

    private void quotas() {
        if (facts.quotas().isEmpty()) {
            add(Finding.note("reward.eligible.noQuota"));
        }
        facts.quotas().forEach(quota -> add(quota.finding()));
    }

    /** Law 06/2022/QH15, article 5: not several awards for one achievement. */
    private void sameAchievement() {
        var own = Names.fold(facts.achievement());
        var same = facts.history().stream()
                .filter(award ->
                        !own.isEmpty() && Names.fold(award.achievement()).equals(own))
                .findFirst();
        if (same.isPresent()) {
            add(Finding.block(
                    "reward.eligible.sameAchievement",
                    same.get().awardName(),
                    same.get().decisionNo(),
                    String.valueOf(same.get().year())));
            return;
        }
        facts.history().stream()
                .filter(award -> award.year() == facts.year() && facts.type() == RewardType.CONG_TRANG)
                .filter(award -> award.rewardType() == null || award.rewardType() == RewardType.CONG_TRANG)
                .findFirst()
                .ifPresent(award ->
                        add(Finding.ask("reward.eligible.sameYear", award.awardName(), String.valueOf(award.year()))));
    }

    private void earlierAwards() {
        if (facts.type() == RewardType.CONG_TRANG) {
            EarlierAwards.check(facts.rules(), facts.history(), facts.year(), facts.names())
                    .forEach(this::add);
        }
    }

    private void add(Finding finding) {
        findings.add(finding);
    }
}
