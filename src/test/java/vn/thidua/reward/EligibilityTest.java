package vn.thidua.reward;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The rules about who may be proposed, each with a sentence, without a database. */
class EligibilityTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);
    private static final Laureate UNIT = Laureate.unit(7);
    private static final Laureate PERSON = Laureate.person(7L, "Người Mẫu", "Chuyên viên", PersonClass.TRUC_TIEP);

    private Facts facts = new Facts();

    @Test
    void aProposalWithoutAnythingAgainstItGoesOn() {
        facts.rating = Rating.TOT;
        assertThat(stops()).isEmpty();
    }

    @Test
    void anAwardThatDoesNotHoldTodayStops() {
        facts.award = Optional.empty();
        assertThat(stops()).containsExactly("reward.eligible.notValid");
    }

    @Test
    void anAwardForCollectivesIsNotForPersons() {
        facts.who = PERSON;
        assertThat(stops()).containsExactly("reward.eligible.kind");
    }

    @Test
    void aDissolvedUnitStopsButNotThePersonWhoWorkedThere() {
        facts.ended = LocalDate.of(2025, 2, 28);
        assertThat(stops()).containsExactly("reward.eligible.dissolved");
        facts.who = PERSON;
        facts.award = Optional.of(award("INDIVIDUAL"));
        assertThat(stops()).isEmpty();
    }

    @Test
    void aHoldStopsAndNamesItsSource() {
        facts.holds = List.of(new EligibilityFacts.Hold(
                ViolationKind.THANH_TRA, "", "Thanh tra tỉnh", LocalDate.of(2026, 11, 20), "Kết luận chưa ban hành."));
        var finding = check().getFirst();
        assertThat(finding.key()).isEqualTo("reward.eligible.hold");
        assertThat(finding.args()).contains("Thanh tra tỉnh", LocalDate.of(2026, 11, 20));
    }

    @Test
    void aRatingBelowTheRuleStopsAndAMissingOneAsks() {
        facts.rating = Rating.HOAN_THANH;
        assertThat(stops()).containsExactly("reward.eligible.ratingLow");
        facts.rating = null;
        assertThat(stops()).isEmpty();
        assertThat(keys(Finding.Weight.ASK)).contains("reward.eligible.ratingMissing");
        facts.type = RewardType.DOT_XUAT;
        assertThat(keys(Finding.Weight.ASK)).doesNotContain("reward.eligible.ratingMissing");
    }

    @Test
    void aUnitWithoutScoresStopsOnlyWhereScoresAreKept() {
        facts.inBloc = true;
        assertThat(keys(Finding.Weight.NOTE)).contains("reward.eligible.noRanking");
        facts.scoresKnown = true;
        assertThat(stops()).contains("reward.eligible.noScores");
    }

    @Test
    void saysWhereVotesAndScoresRankDifferently() {
        facts.inBloc = true;
        facts.scoresKnown = true;
        facts.voteRank = 1;
        facts.standing = Optional.of(new ScoreStanding.Standing(3, new BigDecimal("91.5"), Rating.XUAT_SAC));
        assertThat(keys(Finding.Weight.ASK)).containsExactly("reward.eligible.ranksDiffer");
        facts.voteRank = 3;
        assertThat(keys(Finding.Weight.ASK)).isEmpty();
    }

    @Test
    void aQuotaOfZeroMeansNone() {
        facts.quotas = List.of(new QuotaUse(QuotaScope.BLOC, "Khối 1", 0, null, 8, 0));
        assertThat(stops()).containsExactly("reward.eligible.quotaNone");
    }

    @Test
    void aQuotaIsUsedUpByOthersOnly() {
        facts.quotas = List.of(new QuotaUse(QuotaScope.BLOC, "Khối 1", 2, null, 8, 1));
        assertThat(stops()).isEmpty();
        facts.quotas = List.of(new QuotaUse(QuotaScope.BLOC, "Khối 1", 2, null, 8, 2));
        assertThat(stops()).containsExactly("reward.eligible.quotaUsed");
    }

    @Test
    void aPercentageIsRoundedDown() {
        assertThat(QuotaUse.limit(null, new BigDecimal("20"), 14)).isEqualTo(2);
        assertThat(QuotaUse.limit(null, new BigDecimal("20"), 15)).isEqualTo(3);
        assertThat(QuotaUse.limit(null, new BigDecimal("0"), 15)).isZero();
    }

    @Test
    void oneAchievementIsNotRewardedTwice() {
        facts.achievement = "Cải cách hành chính năm 2026";
        facts.history = List.of(given("BK_TINH", 2026, RewardType.CHUYEN_DE, "cai cach hanh chinh nam 2026"));
        assertThat(stops()).containsExactly("reward.eligible.sameAchievement");
    }

    @Test
    void anotherAwardForTheSameYearAsksForALook() {
        facts.history = List.of(given("BK_TINH", 2026, RewardType.CONG_TRANG, "khác"));
        assertThat(keys(Finding.Weight.ASK)).contains("reward.eligible.sameYear");
    }

    @Test
    void threeConsecutiveYearsAreAskedForAndOneMissingIsNearlyThere() {
        facts.who = PERSON;
        facts.award = Optional.of(award("INDIVIDUAL"));
        facts.rules = List.of(rule(1, "CSTD_CS", 3, 3, true));
        facts.history = List.of(given("CSTD_CS", 2023), given("CSTD_CS", 2024), given("CSTD_CS", 2025));
        assertThat(stops()).isEmpty();
        facts.history = List.of(given("CSTD_CS", 2023), given("CSTD_CS", 2025));
        assertThat(keys(Finding.Weight.NEARLY)).containsExactly("reward.eligible.nearlyYear");
        facts.history = List.of(given("CSTD_CS", 2025));
        assertThat(keys(Finding.Weight.BLOCK)).containsExactly("reward.eligible.consecutive");
    }

    @Test
    void oneAlternativeOfTheRulesIsEnough() {
        facts.rules = List.of(
                rule(1, "BK_TINH", 1, 100, false), rule(1, "CTD_TINH", 1, 5, false), rule(2, "BK_TINH", 3, 100, false));
        facts.history = List.of(given("BK_TINH", 2018), given("CTD_TINH", 2024));
        assertThat(stops()).isEmpty();
        facts.history = List.of(given("BK_TINH", 2018), given("CTD_TINH", 2020));
        assertThat(keys(Finding.Weight.NEARLY)).containsExactly("reward.eligible.nearly");
    }

    @Test
    void suddenAndThematicAwardsAreNoGround() {
        facts.rules = List.of(rule(1, "BK_TINH", 1, 100, false));
        facts.history = List.of(given("BK_TINH", 2020, RewardType.DOT_XUAT, ""));
        assertThat(keys(Finding.Weight.NEARLY)).containsExactly("reward.eligible.nearly");
    }

    @Test
    void aGroundThatOnlyAPersonCanConfirmAsksInsteadOfStopping() {
        facts.rules = List.of(
                rule(1, "TTLDXS", 2, 2, true),
                new EarlierRule(
                        "CTD_TINH",
                        Recipient.COLLECTIVE,
                        2,
                        null,
                        1,
                        100,
                        false,
                        "được bình xét trong phong trào",
                        LocalDate.of(2024, 1, 1),
                        null,
                        "Luật"));
        assertThat(stops()).isEmpty();
        assertThat(keys(Finding.Weight.ASK)).contains("reward.eligible.ground");
    }

    private List<Finding> check() {
        return Eligibility.check(facts.build());
    }

    private List<String> stops() {
        return check().stream().filter(Finding::stops).map(Finding::key).toList();
    }

    private List<String> keys(Finding.Weight weight) {
        return check().stream()
                .filter(finding -> finding.weight() == weight)
                .map(Finding::key)
                .toList();
    }

    private static EarlierAward given(String code, int year) {
        return given(code, year, RewardType.CONG_TRANG, "");
    }

    private static EarlierAward given(String code, int year, RewardType type, String achievement) {
        return new EarlierAward(code, code, year, type, achievement, "12/QĐ-UBND");
    }

    private static EarlierRule rule(int alternative, String needs, int count, int within, boolean consecutive) {
        return new EarlierRule(
                "CTD_TINH",
                Recipient.COLLECTIVE,
                alternative,
                needs,
                count,
                within,
                consecutive,
                "",
                LocalDate.of(2024, 1, 1),
                null,
                "Luật");
    }

    static AwardRow award(String recipients) {
        return new AwardRow(
                "CTD_TINH",
                "Cờ thi đua cấp tỉnh",
                "",
                AwardFamily.DANH_HIEU,
                AwardLevel.TINH,
                recipients,
                "Chủ tịch UBND tỉnh",
                new BigDecimal("8"),
                new BigDecimal("1.5"),
                null,
                "",
                "",
                LocalDate.of(2025, 7, 1),
                null);
    }

    /** Facts of a sound proposal, changed one by one. */
    private static final class Facts {
        Laureate who = UNIT;
        RewardType type = RewardType.CONG_TRANG;
        String achievement = "";

        @Nullable
        Rating rating = Rating.XUAT_SAC;

        Optional<AwardRow> award = Optional.of(award("COLLECTIVE"));

        @Nullable
        LocalDate ended;

        List<EligibilityFacts.Hold> holds = List.of();
        boolean inBloc;
        boolean scoresKnown;
        Optional<ScoreStanding.Standing> standing = Optional.empty();

        @Nullable
        Integer voteRank;

        List<QuotaUse> quotas = List.of();
        List<EarlierRule> rules = List.of();
        List<EarlierAward> history = List.of();

        EligibilityFacts build() {
            return new EligibilityFacts(
                    TODAY,
                    2026,
                    who,
                    type,
                    achievement,
                    rating,
                    award,
                    "Sở Tư pháp",
                    ended,
                    holds,
                    Rating.TOT,
                    inBloc,
                    scoresKnown,
                    standing,
                    voteRank,
                    quotas,
                    rules,
                    history,
                    Map.of());
        }
    }
}
