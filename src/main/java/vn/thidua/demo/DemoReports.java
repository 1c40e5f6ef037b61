package vn.thidua.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.thidua.identity.DemoAccounts;
import vn.thidua.report.Due;
import vn.thidua.report.GeneratedReports;
import vn.thidua.report.Party;
import vn.thidua.report.ReportKey;
import vn.thidua.report.ReportKind;
import vn.thidua.report.ReportQueries;
import vn.thidua.shared.Messages;

/** Makes up reports: most on time, some late, a few missing; as far as the year of the bloc has come. */
@Component
@Profile(DemoAccounts.PROFILE)
class DemoReports {

    private static final Integer DAYS_LATE = 7;

    private final GeneratedReports reports;
    private final ReportQueries queries;
    private final Messages messages;
    private final Clock clock;

    DemoReports(GeneratedReports reports, ReportQueries queries, Messages messages, Clock clock) {
        this.reports = reports;
        this.queries = queries;
        this.messages = messages;
        this.clock = clock;
    }

    void make(DemoBloc bloc) {
        var random = new SplittableRandom(bloc.seed() + 1);
        for (var due : queries.board(bloc.id(), bloc.year()).due()) {
            if (!isReached(bloc, due)) {
                continue;
            }
            if (due.from() == Party.HEAD) {
                ofBloc(bloc, due);
                continue;
            }
            var units = bloc.bloc().members();
            for (int i = 0; i < units.size(); i++) {
                var unit = units.get(i).unitId();
                var late = bloc.stage() == DemoStage.TO_TRY ? leftOpen(bloc, unit, due) : daysLate(random);
                write(new ReportKey(bloc.id(), bloc.year(), due.kind(), unit), due, late, bloc.isFinished());
            }
        }
    }

    /** Years under way have come to mid-year; in the year to be tried scores are open, so no unit has handed its own in. */
    private static boolean isReached(DemoBloc bloc, Due due) {
        return switch (bloc.stage()) {
            case FINISHED -> true;
            case UNDER_WAY -> due.kind().ordinal() <= ReportKind.MIDYEAR.ordinal();
            case TO_TRY -> due.kind() != ReportKind.SELF_SCORE;
        };
    }

    /** The units of the demo accounts owe theirs; the mid-year report of one other came a week late. */
    private static @Nullable Integer leftOpen(DemoBloc bloc, long unit, Due due) {
        if (bloc.spares(unit)) {
            return null;
        }
        return due.kind() == ReportKind.MIDYEAR
                        && unit == bloc.bloc().members().getLast().unitId()
                ? DAYS_LATE
                : 0;
    }

    /** Days after the due day, 0 or below on time, {@code null} for a report that is missing. */
    private static @Nullable Integer daysLate(SplittableRandom random) {
        var lot = random.nextInt(20);
        if (lot == 0) {
            return null;
        }
        return lot < 4 ? 1 + random.nextInt(17) : -random.nextInt(6);
    }

    private void ofBloc(DemoBloc bloc, Due due) {
        if (bloc.isFinished()) {
            write(ReportKey.ofBloc(bloc.id(), bloc.year(), due.kind()), due, 0, true);
        }
    }

    private void write(ReportKey key, Due due, @Nullable Integer late, boolean accepted) {
        if (late == null) {
            return;
        }
        var at = at(due.dueOn().plusDays(late));
        if (at.isAfter(clock.instant())) {
            return;
        }
        var words = due.required().stream()
                .collect(Collectors.toMap(
                        field -> field, field -> messages.text(Messages.VIETNAMESE, "demo.report." + field)));
        reports.create(key, Map.copyOf(words), at, accepted);
    }

    private static Instant at(LocalDate day) {
        return day.atTime(LocalTime.of(3, 0)).toInstant(ZoneOffset.UTC);
    }
}
