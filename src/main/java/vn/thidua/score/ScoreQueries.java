package vn.thidua.score;

import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.bloc.BlocMember;
import vn.thidua.bloc.BlocOfYear;
import vn.thidua.bloc.BlocRights;
import vn.thidua.identity.CurrentUser;
import vn.thidua.identity.Roles;
import vn.thidua.score.SheetPage.Change;
import vn.thidua.score.SheetPage.FileOf;
import vn.thidua.score.SheetPage.MayGive;

/**
 * Reads score sheets. Head, deputy, board and leadership read all sheets of a bloc; an officer of a unit reads its own and
 * is refused any other.
 */
@Service
@RolesAllowed({Roles.BOARD, Roles.LEADERSHIP, Roles.UNIT})
@Transactional(readOnly = true)
public class ScoreQueries {

    private final ScoreReader reader;
    private final SheetRights rights;
    private final BlocRights blocs;
    private final ScoringTables tables;
    private final ScoreAdjustments adjustments;
    private final CurrentUser currentUser;
    private final JdbcClient jdbc;

    ScoreQueries(
            ScoreReader reader,
            SheetRights rights,
            BlocRights blocs,
            ScoringTables tables,
            ScoreAdjustments adjustments,
            CurrentUser currentUser,
            JdbcClient jdbc) {
        this.reader = reader;
        this.rights = rights;
        this.blocs = blocs;
        this.tables = tables;
        this.adjustments = adjustments;
        this.currentUser = currentUser;
        this.jdbc = jdbc;
    }

    /** The scorings of a bloc in a year: one, or one for each group that has a table of its own. */
    public List<RoundHead> rounds(long blocId, int year) {
        blocs.read(blocId, year);
        return reader.rounds(blocId, year);
    }

    /** Whether there is a table in force to score the bloc by. */
    public boolean hasTable(long blocId, int year) {
        blocs.read(blocId, year);
        return !tables.inForce(blocId, year).isEmpty();
    }

    /** Whether the person who asks reads all sheets of the bloc, not only the own one. */
    public boolean readsAll(BlocOfYear bloc) {
        return rights.readsAll(bloc);
    }

    /**
     * Where the sheets of a bloc stand: all of them for whoever reads them all, otherwise those of the own units. Empty
     * while scoring is not opened.
     */
    public List<SheetStanding> standings(long blocId, int year) {
        var bloc = blocs.read(blocId, year);
        var person = currentUser.require();
        var all = rights.readsAll(bloc);
        return jdbc.sql("""
                        select s.unit_id, s.state, r.self_due, r.review_due, r.explain_due
                          from scoring_round r
                          join criteria_table t on t.id = r.table_id and t.state <> 'REPLACED'
                          join score_sheet s on s.round_id = r.id
                         where r.bloc_id = ? and r.year = ?
                         order by s.id
                        """).params(blocId, year).query(SheetStanding.class).list().stream()
                .filter(sheet -> all || person.isOfficerOf(sheet.unitId()))
                .toList();
    }

    /** Refuses whoever may not read all sheets of the round; answers with it. */
    public RoundHead requireReaderOfAll(long roundId) {
        var head = reader.round(roundId).orElseThrow(() -> new AccessDeniedException("No round " + roundId));
        rights.requireReaderOfAll(head.blocId(), head.year());
        return head;
    }

    /** All scores of a round. */
    public GridSnapshot grid(long roundId) {
        requireReaderOfAll(roundId);
        return reader.grid(roundId);
    }

    /**
     * The sheet of a unit; empty where its scoring was not opened. Whoever may not read the unit's sheet is refused,
     * whether it exists or not.
     */
    public Optional<SheetPage> sheet(long blocId, int year, long unitId) {
        var bloc = blocs.read(blocId, year);
        if (!rights.readsAll(bloc) && !currentUser.require().isOfficerOf(unitId)) {
            throw new AccessDeniedException("No right to read the score sheet of unit " + unitId);
        }
        var member = bloc.member(unitId);
        if (member.isEmpty()) {
            return Optional.empty();
        }
        for (var head : reader.rounds(blocId, year)) {
            var page = page(bloc, member.get(), head);
            if (page.isPresent()) {
                return page;
            }
        }
        return Optional.empty();
    }

    private record Head(long id, SheetState state, String explanation, String returnedFor) {}

    private Optional<SheetPage> page(BlocOfYear bloc, BlocMember unit, RoundHead head) {
        return jdbc.sql(
                        "select id, state, explanation, returned_for from score_sheet where round_id = ? and unit_id = ?")
                .params(head.roundId(), unit.unitId())
                .query(Head.class)
                .optional()
                .map(sheet -> {
                    var sums = tables.sums(head.tableId());
                    var cells = new HashMap<Long, ScoreCell>();
                    reader.cells(head.roundId(), unit.unitId())
                            .values()
                            .forEach(cell -> cells.put(cell.criterionId(), cell));
                    var beside = adjustments.of(bloc, sheet.id(), unit.unitId());
                    var scored = new HashMap<Long, Scored>();
                    cells.forEach((criterion, cell) -> scored.put(criterion, cell.scored()));
                    return new SheetPage(
                            bloc,
                            unit,
                            head,
                            sheet.id(),
                            sheet.state(),
                            sheet.explanation(),
                            sheet.returnedFor(),
                            sums.table(),
                            cells,
                            files(sheet.id()),
                            exemptFor(head.tableId(), unit.unitId()),
                            beside,
                            sums.of(
                                    unit.unitId(),
                                    scored,
                                    beside.stream()
                                            .map(SheetPage.Adjustment::points)
                                            .toList()),
                            mayGive(bloc, unit.unitId(), sheet.state()));
                });
    }

    /** Whether the person may verify the unit's sheet: what screens ask before they show a step. */
    public static boolean mayVerify(vn.thidua.identity.Person person, BlocOfYear bloc, long unitId) {
        return !bloc.isClosed() && SheetRights.mayVerify(person, bloc, unitId);
    }

    /** What the person who asks may give to a unit now: what screens ask before they let somebody type. */
    public MayGive mayGive(BlocOfYear bloc, long unitId, SheetState state) {
        var person = currentUser.require();
        if (bloc.isClosed()) {
            return new MayGive(false, false, false, false);
        }
        var board = person.isBoardOf(bloc.provinceId());
        var verifies = SheetRights.mayVerify(person, bloc, unitId);
        return new MayGive(
                person.isOfficerOf(unitId) && state.takes(Stage.SELF),
                verifies && state.takes(Stage.HEAD),
                board && state.takes(Stage.BOARD),
                verifies && state.takes(Stage.FINAL));
    }

    /** The changes of one cell, newest first. */
    public List<Change> history(long roundId, long unitId, long criterionId) {
        requireReaderOf(roundId, unitId);
        return jdbc.sql("""
                        select h.stage, h.old_points, h.new_points, h.old_value, h.new_value, h.reason, h.changed_by,
                               h.changed_at
                          from score_change h
                          join score_entry e on e.id = h.entry_id
                          join score_sheet s on s.id = e.sheet_id
                         where s.round_id = ? and s.unit_id = ? and e.criterion_id = ?
                         order by h.id desc
                        """)
                .params(roundId, unitId, criterionId)
                .query(Change.class)
                .list();
    }

    /** The files that prove one cell. */
    public List<FileOf> evidence(long roundId, long unitId, long criterionId) {
        requireReaderOf(roundId, unitId);
        return jdbc.sql("""
                        select v.id as evidence_id, v.file_id, v.file_name, v.added_by
                          from score_evidence v
                          join score_entry e on e.id = v.entry_id
                          join score_sheet s on s.id = e.sheet_id
                         where s.round_id = ? and s.unit_id = ? and e.criterion_id = ?
                         order by v.id
                        """)
                .params(roundId, unitId, criterionId)
                .query(FileOf.class)
                .list();
    }

    private void requireReaderOf(long roundId, long unitId) {
        var head = reader.round(roundId).orElseThrow(() -> new AccessDeniedException("No round " + roundId));
        var bloc = blocs.read(head.blocId(), head.year());
        if (!rights.readsAll(bloc) && !currentUser.require().isOfficerOf(unitId)) {
            throw new AccessDeniedException("No right to read the score sheet of unit " + unitId);
        }
    }

    private Map<Long, String> exemptFor(long tableId, long unitId) {
        var reasons = new HashMap<Long, String>();
        jdbc.sql("select x.criterion_id, x.reason from criterion_exemption x"
                        + " join criterion c on c.id = x.criterion_id where c.table_id = ? and x.unit_id = ?")
                .params(tableId, unitId)
                .query(row -> {
                    reasons.put(row.getLong(1), row.getString(2));
                });
        return reasons;
    }

    private Map<Long, List<FileOf>> files(long sheetId) {
        var files = new HashMap<Long, List<FileOf>>();
        jdbc.sql("select e.criterion_id, v.id, v.file_id, v.file_name, v.added_by from score_evidence v"
                        + " join score_entry e on e.id = v.entry_id where e.sheet_id = ? order by v.id")
                .param(sheetId)
                .query(row -> {
                    files.computeIfAbsent(row.getLong(1), id -> new ArrayList<>())
                            .add(new FileOf(row.getLong(2), row.getLong(3), row.getString(4), row.getString(5)));
                });
        return files;
    }
}
