package vn.thidua.reward;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import vn.thidua.dashboard.SmallWorld;
import vn.thidua.identity.Grant;
import vn.thidua.identity.Person;
import vn.thidua.identity.Roles;
import vn.thidua.identity.SignedIn;
import vn.thidua.shared.RuleViolation;
import vn.thidua.support.Database;
import vn.thidua.support.DatabaseTest;

/** Who may record and see which reward, and what a reward must say. */
@DatabaseTest
class RewardServiceTest {

    @Autowired
    RewardService rewards;

    @Autowired
    AwardService awards;

    @Autowired
    RewardQueries queries;

    @Autowired
    Database database;

    long anGiang;
    long baTri;
    long department;
    long foreign;

    @BeforeEach
    void aProvinceWithAUnitAndAnotherOne() {
        database.clean();
        var world = new SmallWorld(database.sql());
        anGiang = world.province("An Giang");
        baTri = world.province("Ba Tri");
        department = world.unit(anGiang, "Sở Tư pháp", "ADMINISTRATIVE");
        foreign = world.unit(baTri, "Sở Tài chính", "ADMINISTRATIVE");
        SignedIn.asBoard();
        awards.save(flag(LocalDate.of(2025, 7, 1), "8"));
    }

    @AfterEach
    void signOut() {
        SignedIn.out();
    }

    @Test
    void recordsARewardOnceAndCorrectsItAfterwards() {
        var first = rewards.save(proposal(anGiang, department, "báo tỉnh"));
        var again = rewards.save(
                new RewardDraft(anGiang, null, 2025, department, "CTD_TINH", RewardState.DECIDED, "QĐ 12/QĐ-UBND"));

        assertThat(again).isEqualTo(first);
        assertThat(queries.rewards(RewardFilter.ALL))
                .extracting(RewardRow::unitName, RewardRow::awardName, RewardRow::state, RewardRow::source)
                .containsExactly(tuple("Sở Tư pháp", "Cờ thi đua cấp tỉnh", RewardState.DECIDED, "QĐ 12/QĐ-UBND"));
    }

    @Test
    void refusesARewardWithoutSource() {
        assertBroken("reward.source.missing", () -> rewards.save(proposal(anGiang, department, " ")));
    }

    @Test
    void refusesAUnitOrABlocOfAnotherProvince() {
        assertBroken("reward.unit.otherProvince", () -> rewards.save(proposal(anGiang, foreign, "nguồn")));
        var bloc = new SmallWorld(database.sql()).bloc(baTri, "k1");
        assertBroken(
                "reward.bloc.otherProvince",
                () -> rewards.save(
                        new RewardDraft(anGiang, bloc, 2025, department, "CTD_TINH", RewardState.PROPOSED, "nguồn")));
    }

    @Test
    void refusesAnAwardThatTheCatalogueDoesNotKnow() {
        assertBroken(
                "reward.award.unknown",
                () -> rewards.save(
                        new RewardDraft(anGiang, null, 2025, department, "CO_LA", RewardState.PROPOSED, "nguồn")));
    }

    @Test
    void takesBackAMistake() {
        rewards.remove(rewards.save(proposal(anGiang, department, "nguồn")));
        assertThat(queries.rewards(RewardFilter.ALL)).isEmpty();
    }

    @Test
    void letsOnlyTheBoardOfTheProvinceWrite() {
        var id = rewards.save(proposal(anGiang, department, "nguồn"));
        SignedIn.asBoardOf(baTri);
        assertThatThrownBy(() -> rewards.save(proposal(anGiang, department, "nguồn")))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> rewards.remove(id)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> awards.save(flag(LocalDate.of(2026, 1, 1), "9")))
                .isInstanceOf(AccessDeniedException.class);
        SignedIn.asLeadership();
        assertThatThrownBy(() -> rewards.save(proposal(anGiang, department, "nguồn")))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void showsEverybodyOnlyWhatIsTheirs() {
        rewards.save(proposal(anGiang, department, "nguồn"));
        rewards.save(proposal(baTri, foreign, "nguồn"));

        SignedIn.as(new Person(9, "ld", "Lãnh đạo", Set.of(Grant.inProvince(Roles.LEADERSHIP, anGiang))));
        assertThat(queries.rewards(RewardFilter.ALL))
                .extracting(RewardRow::unitId)
                .containsExactly(department);
        assertThat(queries.rewards(RewardFilter.ofYear(2025, baTri))).isEmpty();
        SignedIn.asOfficerOf(foreign);
        assertThat(queries.rewards(RewardFilter.ALL))
                .extracting(RewardRow::unitId)
                .containsExactly(foreign);
        SignedIn.asAdministrator();
        assertThatThrownBy(() -> queries.rewards(RewardFilter.ALL)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void listsTheRewardsOfAUnitsLineToItsOfficersOnly() {
        rewards.save(proposal(anGiang, department, "nguồn"));
        SignedIn.asOfficerOf(department);
        assertThat(queries.rewardsOfLine(department))
                .extracting(RewardRow::awardCode)
                .containsExactly("CTD_TINH");
        SignedIn.asOfficerOf(foreign);
        assertThatThrownBy(() -> queries.rewardsOfLine(department)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void filtersByYearAwardAndState() {
        rewards.save(proposal(anGiang, department, "nguồn"));
        assertThat(queries.rewards(RewardFilter.ofYear(2025, anGiang))).hasSize(1);
        assertThat(queries.rewards(RewardFilter.ofYear(2024, anGiang))).isEmpty();
        assertThat(queries.rewards(RewardFilter.ALL.withAward("BK_TINH"))).isEmpty();
        assertThat(queries.rewards(RewardFilter.ALL.withState(RewardState.DECIDED)))
                .isEmpty();
        assertThat(queries.rewards(new RewardFilter(null, 2026, null, "CTD_TINH", RewardState.PROPOSED)))
                .hasSize(1);
    }

    @Test
    void letsTheEditionsOfAnAwardFollowOneAnother() {
        awards.save(flag(LocalDate.of(2024, 1, 1), "7"));
        awards.save(flag(LocalDate.of(2026, 1, 1), "9"));
        awards.save(flag(LocalDate.of(2026, 1, 1), "10"));

        assertThat(queries.catalogue())
                .extracting(
                        AwardRow::validFrom,
                        AwardRow::validTo,
                        award -> award.multipleCollective().intValue())
                .containsExactly(
                        tuple(LocalDate.of(2026, 1, 1), null, 10),
                        tuple(LocalDate.of(2025, 7, 1), LocalDate.of(2025, 12, 31), 8),
                        tuple(LocalDate.of(2024, 1, 1), LocalDate.of(2025, 6, 30), 7));
    }

    private static AwardDraft flag(LocalDate from, String multiple) {
        return new AwardDraft(
                "CTD_TINH",
                "Cờ thi đua cấp tỉnh",
                "Provincial Emulation Flag",
                AwardFamily.DANH_HIEU,
                AwardLevel.TINH,
                Set.of(Recipient.COLLECTIVE),
                "Chủ tịch UBND tỉnh",
                new BigDecimal(multiple),
                null,
                new BigDecimal("80"),
                "Luật 06/2022/QH15 Điều 26",
                "mixed",
                from);
    }

    private static RewardDraft proposal(long province, long unit, String source) {
        return new RewardDraft(province, null, 2025, unit, "CTD_TINH", RewardState.PROPOSED, source);
    }

    private static void assertBroken(String key, Runnable command) {
        assertThatThrownBy(command::run)
                .isInstanceOfSatisfying(
                        RuleViolation.class, broken -> assertThat(broken.key()).isEqualTo(key));
    }
}
