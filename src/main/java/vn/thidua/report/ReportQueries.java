package vn.thidua.report;

import jakarta.annotation.security.RolesAllowed;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.bloc.BlocMember;
import vn.thidua.bloc.BlocOfYear;
import vn.thidua.bloc.BlocQueries;
import vn.thidua.bloc.BlocRights;
import vn.thidua.identity.Roles;
import vn.thidua.shared.RuleViolation;

/**
 * Reads what is due and what was handed in. Board, leadership, head and deputies see all units of a bloc, officers of
 * another unit see its own reports alone.
 */
@Service
@Transactional(readOnly = true)
@RolesAllowed({Roles.BOARD, Roles.LEADERSHIP, Roles.UNIT})
public class ReportQueries {

    /** Most blocs and years a unit's page looks back on. */
    private static final int PLACES = 5;

    /** A bloc in a year. */
    private record Place(long blocId, int year) {}

    private final BlocRights blocs;
    private final BlocQueries standings;
    private final ReportRights rights;
    private final RuleReader rules;
    private final SubmissionReader submissions;
    private final JdbcClient jdbc;

    ReportQueries(
            BlocRights blocs,
            BlocQueries standings,
            ReportRights rights,
            RuleReader rules,
            SubmissionReader submissions,
            JdbcClient jdbc) {
        this.blocs = blocs;
        this.standings = standings;
        this.rights = rights;
        this.rules = rules;
        this.submissions = submissions;
        this.jdbc = jdbc;
    }

    /** What is due and handed in of a bloc and year, as far as the person may see it. */
    public ReportBoard board(long blocId, int year) {
        var bloc = blocs.read(blocId, year);
        return board(bloc, rights.seesAll(bloc));
    }

    private ReportBoard board(BlocOfYear bloc, boolean all) {
        var shown = bloc.members().stream()
                .filter(member -> all || rights.isMine(member.unitId()))
                .toList();
        var ids = shown.stream().map(BlocMember::unitId).collect(Collectors.toCollection(HashSet::new));
        if (all) {
            ids.add(ReportKey.BLOC);
        }
        var due = rules.due(bloc);
        var cells = submissions.cells(bloc, due, ids);
        return new ReportBoard(
                bloc,
                due,
                shown.stream()
                        .map(member -> new ReportLine(
                                member.unitId(), member.name(), cells.getOrDefault(member.unitId(), List.of())))
                        .toList(),
                new ReportLine(ReportKey.BLOC, bloc.name(), cells.getOrDefault(ReportKey.BLOC, List.of())),
                all);
    }

    /**
     * When every unit of the bloc handed in what has been due by now, and the points that costs by the penalty rule. For
     * the scores; whoever may read the bloc may ask.
     */
    public List<LatenessRow> lateness(long blocId, int year) {
        return lateness(blocId, year, EnumSet.allOf(ReportKind.class));
    }

    /** As {@link #lateness(long, int)}, for some kinds alone; other modules are asked only for kinds they take in. */
    public List<LatenessRow> lateness(long blocId, int year, Set<ReportKind> kinds) {
        return lateness(blocs.read(blocId, year), kinds);
    }

    /** The same of a bloc that was read already, by whoever was allowed to. */
    public List<LatenessRow> lateness(BlocOfYear bloc, Set<ReportKind> kinds) {
        var due = rules.due(bloc).stream()
                .filter(one -> one.from() == Party.UNIT && kinds.contains(one.kind()))
                .toList();
        var units = bloc.members().stream().map(BlocMember::unitId).collect(Collectors.toSet());
        var cells = due.isEmpty() ? Map.<Long, List<ReportCell>>of() : submissions.cells(bloc, due, units);
        return bloc.members().stream()
                .flatMap(member -> cells.getOrDefault(member.unitId(), List.of()).stream())
                .filter(cell -> cell.handedInOn() != null || cell.isLate())
                .map(LatenessRow::of)
                .toList();
    }

    /** One report, written or not; refused to whoever is neither its writer nor its receiver. */
    public ReportPage report(ReportKey key) {
        var bloc = rights.toRead(key);
        var due = rules.due(bloc).stream()
                .filter(one -> one.kind() == key.kind() && (one.from() == Party.HEAD) == key.isOfBloc())
                .findFirst()
                .orElseThrow(() -> new RuleViolation("report.notDue"));
        var cell = submissions.cells(bloc, List.of(due), Set.of(key.unitId())).values().stream()
                .flatMap(List::stream)
                .findFirst()
                .orElseThrow(() -> new RuleViolation("report.notDue"));
        var stored = jdbc.sql("""
                        select id, version, attachment_id, submitted_at, submitted_by, decided_by, returned_reason
                          from report_submission where bloc_id = ? and year = ? and kind = ? and unit_id = ?
                        """)
                .params(key.blocId(), key.year(), key.kind().name(), key.unitId())
                .query(Stored.class)
                .optional()
                .orElse(Stored.NOTHING);
        return page(bloc, cell, stored);
    }

    /** A report without its words; id 0 while nobody began it. */
    private record Stored(
            long id,
            int version,
            @Nullable Long attachmentId,
            @Nullable Timestamp submittedAt,
            String submittedBy,
            String decidedBy,
            String returnedReason) {

        static final Stored NOTHING = new Stored(0, -1, null, null, "", "", "");
    }

    private ReportPage page(BlocOfYear bloc, ReportCell cell, Stored stored) {
        var key = cell.key();
        boolean here = cell.segment().isEmpty();
        return new ReportPage(
                bloc,
                cell,
                bloc.member(key.unitId()).map(BlocMember::name).orElse(bloc.name()),
                stored.version(),
                entries(cell, stored.id()),
                stored.attachmentId(),
                SubmissionReader.instant(stored.submittedAt()),
                stored.submittedBy(),
                stored.decidedBy(),
                stored.returnedReason(),
                here && rights.mayWrite(bloc, key) && !cell.isHandedIn(),
                here && rights.mayReceive(bloc, key) && cell.isHandedIn());
    }

    private List<ReportEntry> entries(ReportCell cell, long submissionId) {
        var written = new HashMap<ReportField, ReportEntry>();
        jdbc.sql("select field, words, version, saved_by, saved_at from report_entry where submission_id = ?")
                .param(submissionId)
                .query((row, n) -> SubmissionReader.entry(row))
                .list()
                .forEach(entry -> written.put(entry.field(), entry));
        var fields = cell.key().isOfBloc() ? ReportField.OF_A_BLOC : ReportField.OF_A_UNIT;
        return fields.stream()
                .map(field -> written.getOrDefault(field, ReportEntry.empty(field)))
                .toList();
    }

    /**
     * How punctual the units of the bloc were, for those of the given years in which it worked with the program, the
     * earliest first.
     */
    public List<Punctuality> punctuality(long blocId, List<Integer> years) {
        return years.stream()
                .sorted()
                .map(year -> blocs.read(blocId, year))
                .filter(rules::isKept)
                .map(bloc -> board(bloc, true).punctuality())
                .toList();
    }

    /**
     * What a unit handed in over the years, newest first; nothing for whoever may not see its reports, and nothing of
     * years that are known from old papers alone.
     *
     * @param line the unit and all whose history it carries
     */
    public List<ReportCell> ofUnit(Set<Long> line) {
        var cells = new ArrayList<ReportCell>();
        var places = standings.standingsOf(line).stream()
                .map(standing -> new Place(standing.blocId(), standing.year()))
                .distinct()
                .limit(PLACES)
                .toList();
        for (var place : places) {
            var bloc = blocs.read(place.blocId(), place.year());
            if (!rules.isKept(bloc)) {
                continue;
            }
            board(bloc, rights.seesAll(bloc)).units().stream()
                    .filter(one -> line.contains(one.unitId()))
                    .flatMap(one -> one.cells().stream())
                    .filter(cell -> cell.handedInOn() != null || cell.isLate())
                    .forEach(cells::add);
        }
        cells.sort(Comparator.comparing((ReportCell cell) -> cell.due().dueOn()).reversed());
        return cells;
    }

    /** What is owed now: by the units, and by the head; the oldest first. */
    public List<ReportCell> owed(ReportBoard board) {
        return Stream.concat(board.cells(), board.bloc().cells().stream())
                .filter(ReportCell::isOverdue)
                .sorted(Comparator.comparing(cell -> cell.due().dueOn()))
                .toList();
    }
}
