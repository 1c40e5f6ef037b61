package vn.thidua.reward;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;
import vn.thidua.identity.SignedIn;
import vn.thidua.shared.RuleViolation;
import vn.thidua.support.DatabaseTest;

/** Rules about dossiers, earlier awards and ratings are added and ended, never changed. */
@DatabaseTest
@Import(RewardWorld.class)
class AwardRuleServiceTest {

    private static final LocalDate FROM = LocalDate.of(2026, 7, 1);

    @Autowired
    RewardWorld world;

    @Autowired
    AwardRuleService service;

    @Autowired
    AwardRuleQueries queries;

    @Autowired
    RewardCatalogue catalogue;

    @BeforeEach
    void aProvince() {
        world.arrange();
    }

    @AfterEach
    void signOut() {
        SignedIn.out();
    }

    @Test
    void aPaperIsAskedForFromItsDayToItsLastDay() {
        service.addPaper("BK_TINH", PaperKind.BIENBAN, FROM, "Quy chế của tỉnh");
        assertThat(catalogue.papers("BK_TINH", FROM.minusDays(1))).containsExactly(PaperKind.TOTRINH);
        assertThat(catalogue.papers("BK_TINH", FROM)).containsExactly(PaperKind.BIENBAN);
        var rule = queries.rules(AwardRuleKind.DOSSIER).getLast();
        assertThat(rule.awardName()).isEqualTo("Bằng khen cấp tỉnh");
        service.end(AwardRuleKind.DOSSIER, rule.id(), FROM.plusDays(30));
        assertThat(catalogue.papers("BK_TINH", FROM.plusDays(30))).containsExactly(PaperKind.BIENBAN);
        assertThat(catalogue.papers("BK_TINH", FROM.plusDays(31))).containsExactly(PaperKind.TOTRINH);
        assertBroken("reward.rule.gone", () -> service.end(AwardRuleKind.DOSSIER, rule.id(), FROM.plusDays(40)));
    }

    @Test
    void aRatingOfAnAwardGoesBeforeTheOneOfAllAwards() {
        service.addRating("CTD_TINH", Rating.XUAT_SAC, FROM, "Quy chế của tỉnh");
        assertThat(catalogue.lowestRating("CTD_TINH", FROM)).contains(Rating.XUAT_SAC);
        assertThat(catalogue.lowestRating("BK_TINH", FROM)).contains(Rating.TOT);
        assertBroken("reward.rule.known", () -> service.addRating("CTD_TINH", Rating.TOT, FROM, ""));
    }

    @Test
    void anEarlierAwardOrAGroundIsNamedButNotBoth() {
        service.addEarlier(rule("BK_TINH", "", 2, 5));
        assertThat(catalogue.earlierRules())
                .anySatisfy(rule -> assertThat(rule.needsAward()).isEqualTo("BK_TINH"));
        assertBroken("reward.rule.needs", () -> service.addEarlier(rule("BK_TINH", "và căn cứ", 2, 5)));
        assertBroken("reward.rule.needs", () -> service.addEarlier(rule(null, " ", 2, 5)));
        assertBroken("reward.rule.numbers", () -> service.addEarlier(rule("BK_TINH", "", 0, 5)));
        assertBroken("reward.award.unknown", () -> service.addEarlier(rule("LA", "", 1, 5)));
    }

    @Test
    void aRuleDoesNotEndBeforeItBegan() {
        service.addRating("CTD_TINH", Rating.XUAT_SAC, FROM, "");
        var rule = queries.rules(AwardRuleKind.RATING).getLast();
        assertBroken("reward.rule.order", () -> service.end(AwardRuleKind.RATING, rule.id(), FROM.minusDays(1)));
    }

    @Test
    void onlyTheBoardOfAllProvincesChangesRules() {
        SignedIn.asBoardOf(world.blocs.province);
        assertThatThrownBy(() -> service.addRating("CTD_TINH", Rating.TOT, FROM, ""))
                .isInstanceOf(AccessDeniedException.class);
        SignedIn.asLeadership();
        assertThatThrownBy(() -> service.end(AwardRuleKind.RATING, 1, FROM)).isInstanceOf(AccessDeniedException.class);
        assertThat(queries.rules(AwardRuleKind.RATING)).isNotEmpty();
    }

    private static EarlierRule rule(String needs, String ground, int count, int years) {
        return new EarlierRule(
                "BK_TTG", Recipient.COLLECTIVE, 1, needs, count, years, false, ground, FROM, null, "Luật Điều 73");
    }

    private static void assertBroken(String key, Runnable command) {
        assertThatThrownBy(command::run)
                .isInstanceOfSatisfying(
                        RuleViolation.class, broken -> assertThat(broken.key()).isEqualTo(key));
    }
}
