package vn.thidua.reward;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.thidua.identity.SignedIn;
import vn.thidua.shared.RuleViolation;
import vn.thidua.support.DatabaseTest;

/** The rotating flag goes from hand to hand, one day after the other. */
@DatabaseTest
@Import(RewardWorld.class)
class FlagServiceTest {

    @Autowired
    RewardWorld world;

    @Autowired
    FlagService service;

    @Autowired
    FlagQueries queries;

    @BeforeEach
    void aProvince() {
        world.arrange();
    }

    @AfterEach
    void signOut() {
        SignedIn.out();
    }

    @Test
    void theLastWhoReceivedItHoldsIt() {
        var flag = service.create(world.blocs.bloc1, "Cờ luân lưu", 2020, "");
        service.handOver(flag, world.blocs.court, LocalDate.of(2025, 1, 10), "Hội nghị tổng kết 2024");
        service.handOver(flag, world.blocs.justice, LocalDate.of(2026, 1, 12), "Hội nghị tổng kết 2025");

        assertThat(queries.flagsOf(world.blocs.bloc1).getFirst().handovers())
                .extracting(FlagRow.Handover::unitName, FlagRow.Handover::receivedOn)
                .containsExactly(
                        tuple("Sở Tư pháp", LocalDate.of(2026, 1, 12)),
                        tuple("Tòa án nhân dân tỉnh", LocalDate.of(2025, 1, 10)));
        assertBroken(
                "reward.flag.holder", () -> service.handOver(flag, world.blocs.justice, LocalDate.of(2026, 2, 1), ""));
        assertBroken(
                "reward.flag.order", () -> service.handOver(flag, world.blocs.court, LocalDate.of(2025, 6, 1), ""));
        assertBroken("reward.flag.known", () -> service.create(world.blocs.bloc1, "Cờ luân lưu", null, ""));
    }

    @Test
    void isSeenByUnitsOfTheBlocOnly() {
        service.create(world.blocs.bloc1, "Cờ luân lưu", null, "");
        SignedIn.asOfficerOf(world.blocs.justice);
        assertThat(queries.flagsOf(world.blocs.bloc1)).hasSize(1);
        var stranger = world.blocs.unitWithoutBloc();
        SignedIn.asOfficerOf(stranger);
        assertThat(queries.flagsOf(world.blocs.bloc1)).isEmpty();
    }

    private static void assertBroken(String key, Runnable command) {
        assertThatThrownBy(command::run)
                .isInstanceOfSatisfying(
                        RuleViolation.class, broken -> assertThat(broken.key()).isEqualTo(key));
    }
}
