package vn.thidua.score;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.bloc.BlocMember;
import vn.thidua.bloc.BlocOfYear;
import vn.thidua.bloc.BlocRights;
import vn.thidua.identity.CurrentUser;
import vn.thidua.identity.Roles;
import vn.thidua.shared.RuleViolation;

/** Opens the scoring of a bloc in a year and plans its last days. By head, deputy or board. */
@Service
@RolesAllowed({Roles.BOARD, Roles.UNIT})
@Transactional
public class ScoringService {

    private final ScoringRoundRepository rounds;
    private final ScoreSheetRepository sheets;
    private final ScoringTables tables;
    private final CriteriaService criteria;
    private final BlocRights rights;
    private final CurrentUser currentUser;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    ScoringService(
            ScoringRoundRepository rounds,
            ScoreSheetRepository sheets,
            ScoringTables tables,
            CriteriaService criteria,
            BlocRights rights,
            CurrentUser currentUser,
            Clock clock,
            ApplicationEventPublisher events) {
        this.rounds = rounds;
        this.sheets = sheets;
        this.tables = tables;
        this.criteria = criteria;
        this.rights = rights;
        this.currentUser = currentUser;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Opens the scoring by all tables in force of the bloc: a sheet for every member, in its group's table where its group
     * has one, otherwise in the bloc's. The tables are frozen. Asked again it adds sheets for units that came later.
     */
    public void open(long blocId, int year, ScoringDates dates) {
        var bloc = rights.run(blocId, year);
        if (rounds.findByBlocIdAndYearIdOrderById(blocId, bloc.yearId()).isEmpty()) {
            dates.requireToCome(today());
        }
        begin(bloc, dates);
    }

    /** Opens the scoring whatever day it is: for years that are over. */
    void begin(BlocOfYear bloc, ScoringDates dates) {
        var inForce = tables.inForce(bloc.blocId(), bloc.year());
        if (inForce.isEmpty()) {
            throw new RuleViolation("score.sheet.noTable", String.valueOf(bloc.year()));
        }
        var known = rounds.findByBlocIdAndYearIdOrderById(bloc.blocId(), bloc.yearId());
        var grouped = inForce.stream()
                .map(ScoringTables.InForce::groupId)
                .filter(group -> group != null)
                .collect(Collectors.toSet());
        for (var table : inForce) {
            var round = known.stream()
                    .filter(one -> one.tableId() == table.tableId())
                    .findFirst()
                    .orElseGet(() -> begin(bloc, table, dates));
            addSheets(round, membersOf(bloc, table, grouped));
            events.publishEvent(new ScoresChanged(round.id()));
        }
    }

    /** Moves the last days of a round. */
    public void plan(long blocId, int year, ScoringDates dates) {
        var bloc = rights.run(blocId, year);
        for (var round : rounds.findByBlocIdAndYearIdOrderById(blocId, bloc.yearId())) {
            dates.requireMovedFrom(round.dates(), today());
            round.plan(dates);
            events.publishEvent(new ScoresChanged(round.id()));
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }

    private ScoringRound begin(BlocOfYear bloc, ScoringTables.InForce table, ScoringDates dates) {
        criteria.freeze(table.tableId());
        return rounds.save(new ScoringRound(
                table.tableId(),
                bloc,
                table.groupId(),
                dates,
                currentUser.require().displayName(),
                clock.instant()));
    }

    private void addSheets(ScoringRound round, List<BlocMember> members) {
        var there = new HashSet<Long>();
        sheets.findByRoundId(round.id()).forEach(sheet -> there.add(sheet.unitId()));
        members.stream()
                .filter(member -> there.add(member.unitId()))
                .forEach(member -> sheets.save(new ScoreSheet(round, member.unitId())));
    }

    private static List<BlocMember> membersOf(BlocOfYear bloc, ScoringTables.InForce table, Set<Long> grouped) {
        return bloc.members().stream()
                .filter(member -> table.groupId() == null
                        ? member.groupId() == null || !grouped.contains(member.groupId())
                        : table.groupId().equals(member.groupId()))
                .toList();
    }
}
