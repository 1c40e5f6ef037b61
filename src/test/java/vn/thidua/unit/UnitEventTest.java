package vn.thidua.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.test.util.ReflectionTestUtils;
import vn.thidua.shared.RuleViolation;

class UnitEventTest {

    private static final LocalDate MARCH = LocalDate.of(2025, 3, 1);

    private final AtomicLong ids = new AtomicLong();

    private final Unit planning = unit("Sở Kế hoạch và Đầu tư");
    private final Unit finance = unit("Sở Tài chính");

    @Test
    void aRenamedUnitKeepsItsOldNameForOldDays() {
        var unit = unit("Ban Dân tộc");

        UnitEvent.rename(unit, "Sở Dân tộc và Tôn giáo", "", on(MARCH));

        assertThat(unit.name()).isEqualTo("Sở Dân tộc và Tôn giáo");
        assertThat(unit.nameOn(MARCH.minusDays(1))).isEqualTo("Ban Dân tộc");
        assertThat(unit.nameOn(MARCH)).isEqualTo("Sở Dân tộc và Tôn giáo");
    }

    @Test
    void anUndoneRenamingLeavesNoTrace() {
        var unit = unit("Ban Dân tộc");
        var event = UnitEvent.rename(unit, "Sở Dân tộc và Tôn giáo", "", on(MARCH));

        event.takeBack(unit);

        assertThat(unit.name()).isEqualTo("Ban Dân tộc");
        assertThat(unit.names())
                .singleElement()
                .satisfies(name -> assertThat(name.validTo()).isNull());
    }

    @Test
    void aCorrectedNameBeginsNoPeriod() {
        finance.correct(
                new UnitDraft(1, "", "Sở Tài chính tỉnh", "STC", UnitClass.ADMINISTRATIVE, "", null, null, ""), "stc");

        assertThat(finance.names()).hasSize(1);
        assertThat(finance.nameOn(LocalDate.of(2000, 1, 1))).isEqualTo("Sở Tài chính tỉnh");
    }

    @Test
    void inAMergerTheTargetGoesOnAndTheOthersEndTheDayBefore() {
        UnitEvent.merge(List.of(planning, finance), finance, false, on(MARCH));

        assertThat(finance.validTo()).isNull();
        assertThat(planning.validTo()).isEqualTo(LocalDate.of(2025, 2, 28));
    }

    @Test
    void anUndoneMergerRevivesWhoEnded() {
        var event = UnitEvent.merge(List.of(planning, finance), finance, false, on(MARCH));

        List.of(planning, finance).forEach(event::takeBack);

        assertThat(planning.validTo()).isNull();
        assertThat(event.changedIds()).containsExactly(planning.id());
    }

    @Test
    void anEndedUnitCannotTakePartAgain() {
        UnitEvent.dissolve(List.of(planning), on(MARCH));

        breaks(
                "unit.event.ended",
                () -> UnitEvent.merge(List.of(planning, finance), finance, false, on(MARCH.plusMonths(1))));
        breaks("unit.event.ended", () -> UnitEvent.rename(planning, "Tên mới", "", on(MARCH)));
        breaks("unit.event.ended", () -> UnitEvent.dissolve(List.of(planning), on(MARCH.minusYears(1))));
    }

    @Test
    void tasksMayBeTransferredOnTheDayTheGiverIsMergedAway() {
        UnitEvent.merge(List.of(planning, finance), finance, false, on(MARCH));
        var health = unit("Sở Y tế");

        var event = UnitEvent.transfer(List.of(planning), List.of(health), on(MARCH));

        assertThat(event.changedIds()).isEmpty();
        breaks("unit.event.ended", () -> UnitEvent.transfer(List.of(planning), List.of(health), on(MARCH.plusDays(1))));
        breaks("unit.event.ended", () -> UnitEvent.transfer(List.of(health), List.of(planning), on(MARCH)));
    }

    @Test
    void nothingHappensToAUnitBeforeItBegan() {
        var young =
                new Unit(new UnitDraft(1, "", "Sở trẻ", "", UnitClass.ADMINISTRATIVE, "", MARCH, null, ""), "so-tre");
        ReflectionTestUtils.setField(young, "id", ids.incrementAndGet());

        breaks("unit.event.beforeBegin", () -> UnitEvent.rename(young, "Khác", "", on(MARCH.minusDays(1))));
        breaks("unit.event.beforeBegin", () -> UnitEvent.dissolve(List.of(young), on(MARCH)));
        breaks(
                "unit.event.beforeBegin",
                () -> UnitEvent.merge(List.of(finance, young), young, false, on(MARCH.minusDays(1))));
    }

    @Test
    void countsAreMinimal() {
        breaks("unit.merge.twoSources", () -> UnitEvent.merge(List.of(finance), finance, false, on(MARCH)));
        breaks("unit.merge.twoSources", () -> UnitEvent.merge(List.of(finance), unit("Mới"), true, on(MARCH)));
        breaks("unit.split.twoTargets", () -> UnitEvent.split(finance, false, List.of(unit("A")), on(MARCH)));
        breaks("unit.split.twoTargets", () -> UnitEvent.split(finance, true, List.of(), on(MARCH)));
        breaks("unit.transfer.bothSides", () -> UnitEvent.transfer(List.of(finance), List.of(), on(MARCH)));
        breaks("unit.dissolve.noUnit", () -> UnitEvent.dissolve(List.of(), on(MARCH)));
    }

    @Test
    void nobodyStandsTwiceInOneEvent() {
        breaks(
                "unit.event.twice",
                () -> UnitEvent.merge(List.of(planning, planning, finance), finance, false, on(MARCH)));
        breaks("unit.event.twice", () -> UnitEvent.transfer(List.of(finance), List.of(finance), on(MARCH)));
    }

    @Test
    void aSecondRenamingMustBeLater() {
        UnitEvent.rename(finance, "Sở Tài chính - Vật giá", "", on(MARCH));

        breaks("unit.rename.beforeLast", () -> UnitEvent.rename(finance, "Sở Giá", "", on(MARCH)));
        breaks(
                "unit.rename.sameName",
                () -> UnitEvent.rename(finance, " Sở  Tài chính - Vật giá", "", on(MARCH.plusDays(1))));
    }

    private Unit unit(String name) {
        var unit = new Unit(UnitDraft.named(1, name, "", UnitClass.ADMINISTRATIVE), name);
        ReflectionTestUtils.setField(unit, "id", ids.incrementAndGet());
        return unit;
    }

    private static EventPaper on(LocalDate day) {
        return EventPaper.of(day, "12/QĐ-UBND");
    }

    private static void breaks(String key, ThrowingCallable act) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(act)
                .satisfies(violation -> assertThat(violation.key()).isEqualTo(key));
    }
}
