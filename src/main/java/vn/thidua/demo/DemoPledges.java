package vn.thidua.demo;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.SplittableRandom;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.thidua.identity.DemoAccounts;
import vn.thidua.pledge.AimedTitle;
import vn.thidua.pledge.AimedTitles;
import vn.thidua.pledge.GeneratedPledges;
import vn.thidua.pledge.ItemDraft;
import vn.thidua.pledge.PledgeHeader;
import vn.thidua.pledge.PledgeState;
import vn.thidua.pledge.RegistrationDraft;
import vn.thidua.pledge.rule.Direction;
import vn.thidua.shared.Messages;

/** Makes up pledges with items, registrations, signatures and numbers of mid-year and year-end. */
@Component
@Profile(DemoAccounts.PROFILE)
class DemoPledges {

    private static final int MID_YEAR = 6;
    private static final int YEAR_END = 12;

    /** Of so many numbers one is missing at mid-year where a year is to be tried or under way. */
    private static final int MISSING_ONE_IN = 4;

    /** What is promised; words are {@code demo.item.n}, {@code demo.item.n.indicator} and {@code demo.item.n.unit}. */
    private record Promise(int number, Direction direction, int target) {}

    private static final List<Promise> PROMISES = List.of(
            new Promise(1, Direction.UP, 95),
            new Promise(2, Direction.DOWN, 5),
            new Promise(3, Direction.UP, 80),
            new Promise(4, Direction.UP, 3),
            new Promise(5, Direction.UP, 100),
            new Promise(6, Direction.PASS_FAIL, 0));

    private final GeneratedPledges pledges;
    private final AimedTitles titles;
    private final Messages messages;

    DemoPledges(GeneratedPledges pledges, AimedTitles titles, Messages messages) {
        this.pledges = pledges;
        this.titles = titles;
        this.messages = messages;
    }

    void make(DemoBloc bloc) {
        var random = bloc.random();
        var signed = LocalDate.of(bloc.year(), 2, 1 + random.nextInt(12));
        var toSign = bloc.stage() == DemoStage.TO_TRY;
        var pledge = pledges.pledge(
                bloc.id(),
                bloc.year(),
                new PledgeHeader(say("demo.pledge.theme"), say("demo.pledge.place"), signed),
                toSign ? PledgeState.SIGNING : PledgeState.SIGNED);
        var items = pledges.items(pledge, PROMISES.stream().map(this::draft).toList());
        var aims = titles.ofYear(bloc.year());
        for (var member : bloc.bloc().members()) {
            var unit = member.unitId();
            pledges.registration(pledge, unit, registration(aims, random), at(signed.minusDays(20)));
            if (!bloc.spares(unit)) {
                pledges.signature(pledge, unit, say("demo.pledge.post"), at(signed));
            }
            var level = 0.96 + random.nextDouble() * 0.14;
            for (int i = 0; i < items.size(); i++) {
                numbers(bloc, pledge, items.get(i), PROMISES.get(i), unit, level, random);
            }
        }
    }

    private void numbers(
            DemoBloc bloc, long pledge, long item, Promise promise, long unit, double level, SplittableRandom random) {
        var halfway = reached(promise, level * 0.5, level, random);
        var whole = reached(promise, level, level, random);
        var skipped = !bloc.isFinished() && (bloc.spares(unit) || random.nextInt(MISSING_ONE_IN) == 0);
        if (!skipped) {
            pledges.actual(pledge, item, unit, MID_YEAR, halfway, at(LocalDate.of(bloc.year(), MID_YEAR, 25)));
        }
        if (bloc.isFinished() && random.nextInt(30) > 0) {
            pledges.actual(pledge, item, unit, YEAR_END, whole, at(LocalDate.of(bloc.year(), YEAR_END, 8)));
        }
    }

    /** Shares stay what they are over the year, counts grow; done or not is mostly done. */
    private static BigDecimal reached(Promise promise, double grown, double level, SplittableRandom random) {
        var around = 0.94 + random.nextDouble() * 0.1;
        return switch (promise.direction()) {
            case PASS_FAIL -> random.nextInt(10) > 0 ? BigDecimal.ONE : BigDecimal.ZERO;
            case DOWN -> BigDecimal.valueOf(Math.round(promise.target() / level / around * 10), 1);
            case UP ->
                promise.target() < 10
                        ? BigDecimal.valueOf(Math.round(promise.target() * grown * around * 1.15))
                        : BigDecimal.valueOf(Math.min(1000, Math.round(promise.target() * level * around * 10)), 1);
        };
    }

    private ItemDraft draft(Promise promise) {
        var key = "demo.item." + promise.number();
        return new ItemDraft(
                say(key),
                say(key + ".indicator"),
                promise.direction() == Direction.PASS_FAIL ? "" : say(key + ".unit"),
                promise.direction(),
                promise.direction() == Direction.PASS_FAIL ? null : BigDecimal.valueOf(promise.target()));
    }

    private static RegistrationDraft registration(List<AimedTitle> aims, SplittableRandom random) {
        return new RegistrationDraft(aims.isEmpty() ? List.of() : List.of(aims.get(random.nextInt(aims.size()))), "");
    }

    private static Instant at(LocalDate day) {
        return day.atTime(LocalTime.of(2, 0)).toInstant(ZoneOffset.UTC);
    }

    private String say(String key) {
        return messages.text(Messages.VIETNAMESE, key);
    }
}
