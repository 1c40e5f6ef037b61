package vn.thidua.pledge.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.bloc.BlocMember;
import vn.thidua.bloc.BlocOfYear;
import vn.thidua.bloc.YearQueries;
import vn.thidua.bloc.ui.BlocEntrance;
import vn.thidua.bloc.ui.BlocTasks;
import vn.thidua.pledge.PledgeGap;
import vn.thidua.pledge.PledgePage;
import vn.thidua.pledge.PledgeQueries;
import vn.thidua.pledge.PledgeState;
import vn.thidua.pledge.TargetCompletion;

/** The pledge as tasks: the head writes it and has it signed, units register, sign and enter what they reached. */
@Component
class PledgeTasks implements BlocTasks {

    private final PledgeQueries pledges;
    private final YearQueries years;
    private final Clock clock;

    PledgeTasks(PledgeQueries pledges, YearQueries years, Clock clock) {
        this.pledges = pledges;
        this.years = years;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public List<Task> tasks(BlocOfYear bloc, @Nullable BlocMember mine, boolean runs) {
        if (bloc.isClosed()) {
            return List.of();
        }
        var page = pledges.page(bloc.blocId(), bloc.year());
        var plan = years.plan(bloc);
        var signing = firstOf(page.map(one -> one.head().signedOn()).orElse(null), plan.pledgeDueOn());
        var tasks = new ArrayList<Task>();
        if (runs) {
            tasks.add(writing(bloc, page, signing));
            tasks.add(opening(bloc, page, signing));
            page.filter(one -> one.head().state() != PledgeState.DRAFT)
                    .ifPresent(one -> tasks.add(collecting(bloc, one)));
        }
        if (mine != null) {
            registering(bloc, page, mine.unitId(), firstOf(plan.registrationDueOn(), signing))
                    .ifPresent(tasks::add);
            tasks.add(signing(bloc, page, mine.unitId(), signing));
            page.ifPresent(one -> numbers(bloc, mine.unitId(), tasks));
        }
        return tasks;
    }

    private Task writing(BlocOfYear bloc, Optional<PledgePage> page, @Nullable LocalDate until) {
        var gaps = page.map(PledgeTasks::blocking).orElse(0L);
        var written = page.isPresent() && (gaps == 0 || isPast(page.get(), PledgeState.DRAFT));
        return task(
                bloc,
                written ? State.DONE : openUntil(until),
                "write",
                written || page.isEmpty() ? "" : PledgeWords.say("pledge.task.gaps", gaps),
                until);
    }

    private Task opening(BlocOfYear bloc, Optional<PledgePage> page, @Nullable LocalDate until) {
        var state = State.WAITING;
        if (page.isPresent() && isPast(page.get(), PledgeState.DRAFT)) {
            state = State.DONE;
        } else if (page.isPresent() && blocking(page.get()) == 0) {
            state = openUntil(until);
        }
        return task(bloc, state, "open", registered(page), until);
    }

    /** Units are reminded until all have signed; then the signing is closed. */
    private Task collecting(BlocOfYear bloc, PledgePage page) {
        var all = page.units().size();
        var remark = PledgeWords.say("pledge.task.signed", page.signed(), all);
        var missing = all - page.signed();
        if (missing > 0) {
            var until = page.head().signedOn();
            return task(
                    bloc,
                    openUntil(until),
                    PledgeWords.say("pledge.task.remind", missing),
                    remark,
                    PledgePlace.SEGMENT,
                    until);
        }
        var state = page.head().state() == PledgeState.SIGNED ? State.DONE : State.OPEN;
        return task(bloc, state, "finish", remark, null);
    }

    /** Nothing where the pledge was signed without a registration: it cannot be made up for. */
    private Optional<Task> registering(
            BlocOfYear bloc, Optional<PledgePage> page, long unitId, @Nullable LocalDate until) {
        var done = page.flatMap(one -> one.unit(unitId))
                .map(unit -> unit.registration() != null)
                .orElse(false);
        if (!done && page.isPresent() && page.get().head().state() == PledgeState.SIGNED) {
            return Optional.empty();
        }
        var possible = page.isPresent() && !page.get().itemsOf(unitId).isEmpty();
        return Optional.of(task(
                bloc,
                done ? State.DONE : possible ? openUntil(until) : State.WAITING,
                "register",
                done || possible ? "" : PledgeWords.say("pledge.task.noItems"),
                until));
    }

    private Task signing(BlocOfYear bloc, Optional<PledgePage> page, long unitId, @Nullable LocalDate until) {
        var signed = page.flatMap(one -> one.unit(unitId))
                .map(unit -> unit.signature() != null)
                .orElse(false);
        var state = State.WAITING;
        if (signed) {
            state = State.DONE;
        } else if (page.isPresent() && isPast(page.get(), PledgeState.DRAFT)) {
            state = openUntil(until);
        }
        return task(
                bloc,
                state,
                "sign",
                page.map(one -> PledgeWords.say(
                                "pledge.task.signed", one.signed(), one.units().size()))
                        .orElse(""),
                until);
    }

    private void numbers(BlocOfYear bloc, long unitId, List<Task> tasks) {
        pledges.completion(bloc.blocId(), bloc.year(), unitId)
                .filter(unit -> !unit.targets().isEmpty())
                .ifPresent(unit -> {
                    tasks.add(numbers(bloc, unit.targets(), TargetCompletion.MID_YEAR, "midyear"));
                    tasks.add(numbers(bloc, unit.targets(), TargetCompletion.YEAR_END, "yearend"));
                });
    }

    /** Numbers of a month are entered in that month, until its last day. */
    private Task numbers(BlocOfYear bloc, List<TargetCompletion> targets, int month, String name) {
        var entered = targets.stream()
                .filter(target -> target.reached().containsKey(month))
                .count();
        var until = YearMonth.of(bloc.year(), month);
        var state = openUntil(until.atEndOfMonth());
        if (entered == targets.size()) {
            state = State.DONE;
        } else if (LocalDate.now(clock).isBefore(until.atDay(1))) {
            state = State.WAITING;
        }
        return task(
                bloc,
                state,
                PledgeWords.say("pledge.task." + name),
                PledgeWords.say("pledge.task.entered", entered, targets.size()),
                ProgressPlace.SEGMENT,
                until.atEndOfMonth());
    }

    private State openUntil(@Nullable LocalDate day) {
        return day != null && LocalDate.now(clock).isAfter(day) ? State.LATE : State.OPEN;
    }

    private static long blocking(PledgePage page) {
        return page.gaps().stream().filter(PledgeGap::blocking).count();
    }

    private static boolean isPast(PledgePage page, PledgeState state) {
        return page.head().state().compareTo(state) > 0;
    }

    /** The day that was written, otherwise the one that is planned. */
    private static @Nullable LocalDate firstOf(@Nullable LocalDate day, @Nullable LocalDate otherwise) {
        return day != null ? day : otherwise;
    }

    private static String registered(Optional<PledgePage> page) {
        return page.map(one -> PledgeWords.say(
                        "pledge.task.registered", one.registered(), one.units().size()))
                .orElse("");
    }

    private static Task task(BlocOfYear bloc, State state, String name, String remark, @Nullable LocalDate until) {
        return task(bloc, state, PledgeWords.say("pledge.task." + name), remark, PledgePlace.SEGMENT, until);
    }

    private static Task task(
            BlocOfYear bloc, State state, String sentence, String remark, String segment, @Nullable LocalDate until) {
        return new Task(state, sentence, remark, BlocEntrance.path(bloc.blocId(), bloc.year(), segment), until);
    }
}
