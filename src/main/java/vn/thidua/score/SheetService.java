package vn.thidua.score;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.bloc.BlocRights;
import vn.thidua.identity.CurrentUser;
import vn.thidua.identity.Roles;
import vn.thidua.score.ScoringTable.Item;
import vn.thidua.shared.Names;
import vn.thidua.shared.RuleViolation;

/** Takes score sheets from one state to the next; see {@link SheetState}. */
@Service
@RolesAllowed({Roles.BOARD, Roles.UNIT})
@Transactional
public class SheetService {

    private static final int NAMED = 3;

    private final ScoreStore store;
    private final ScoringRoundRepository rounds;
    private final ScoringTables tables;
    private final SheetRights rights;
    private final BlocRights blocs;
    private final CurrentUser currentUser;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    SheetService(
            ScoreStore store,
            ScoringRoundRepository rounds,
            ScoringTables tables,
            SheetRights rights,
            BlocRights blocs,
            CurrentUser currentUser,
            Clock clock,
            ApplicationEventPublisher events) {
        this.store = store;
        this.rounds = rounds;
        this.tables = tables;
        this.rights = rights;
        this.blocs = blocs;
        this.currentUser = currentUser;
        this.clock = clock;
        this.events = events;
    }

    /** The unit hands its scores in; refused while one of its own criteria has none. */
    public void submit(long sheetId) {
        var opened = open(sheetId);
        rights.requireMayGive(opened.round, opened.sheet.unitId(), Stage.SELF, false);
        requireComplete(opened, "score.sheet.selfMissing", Stage.SELF);
        opened.sheet.submit(clock.instant());
        closeEntryWhenAllIn(opened.round);
        tell(opened);
    }

    /** Gives the sheet back for correction: from the head to the unit, from the board to the head. */
    public void giveBack(long sheetId, String reason) {
        var opened = open(sheetId);
        rights.requireMayGive(
                opened.round, opened.sheet.unitId(), Stage.HEAD, opened.sheet.state() == SheetState.HEAD_REVIEWED);
        opened.sheet.giveBack(Names.clean(reason));
        opened.round.reopenEntry();
        tell(opened);
    }

    /** Head or deputy take over the unit's own scores where they gave no other. Returns how many. */
    public int acceptSelf(long sheetId) {
        var opened = open(sheetId);
        rights.requireMayGive(opened.round, opened.sheet.unitId(), Stage.HEAD, false);
        opened.sheet.requireTakes(Stage.HEAD);
        var who = currentUser.require().displayName();
        var own = tables.table(opened.round.tableId()).byId();
        int accepted = 0;
        for (var entry : store.entries().findBySheetId(sheetId)) {
            var item = own.get(entry.criterionId());
            if (item != null && item.isSelfScored() && entry.acceptSelf()) {
                entry.touchedBy(who, clock.instant());
                store.changes()
                        .save(new ScoreChange(
                                entry.id(),
                                Stage.HEAD,
                                entry.points(Stage.SELF),
                                entry.points(Stage.HEAD),
                                "",
                                "",
                                "",
                                who,
                                clock.instant(),
                                null));
                accepted++;
            }
        }
        tell(opened);
        return accepted;
    }

    /** Head or deputy have verified their part. */
    public void headDone(long sheetId) {
        var opened = open(sheetId);
        rights.requireMayGive(opened.round, opened.sheet.unitId(), Stage.HEAD, false);
        requireComplete(opened, "score.sheet.headMissing", Stage.HEAD);
        opened.sheet.headDone();
        tell(opened);
    }

    /** The standing body has scored its part; the unit may look and explain. */
    public void boardDone(long sheetId) {
        var opened = open(sheetId);
        rights.requireMayGive(opened.round, opened.sheet.unitId(), Stage.BOARD, true);
        requireComplete(opened, "score.sheet.boardMissing", Stage.BOARD);
        opened.sheet.boardDone();
        tell(opened);
    }

    /** The unit explains what it sees otherwise. */
    public void explain(long sheetId, String words) {
        var opened = open(sheetId);
        rights.requireMayGive(opened.round, opened.sheet.unitId(), Stage.SELF, false);
        opened.sheet.explain(words.strip());
        tell(opened);
    }

    /** Everything is said: the scores that stand become final. By the head (not of its own sheet) or the board. */
    public void finish(long sheetId) {
        var opened = open(sheetId);
        rights.requireMayGive(opened.round, opened.sheet.unitId(), Stage.FINAL, false);
        opened.sheet.finish(clock.instant());
        store.entries().findBySheetId(sheetId).forEach(ScoreEntry::settle);
        tell(opened);
    }

    /** Opens a final sheet for correction because an appeal was upheld. By the board. */
    @RolesAllowed(Roles.BOARD)
    public void reopen(long sheetId) {
        var opened = open(sheetId);
        blocs.board(opened.round.blocId(), opened.round.year());
        opened.sheet.reopen();
        tell(opened);
    }

    private record Opened(ScoreSheet sheet, ScoringRound round) {}

    private Opened open(long sheetId) {
        var sheet = store.sheets().findForStep(sheetId).orElseThrow(() -> new RuleViolation("score.sheet.none"));
        var round = rounds.findById(sheet.roundId()).orElseThrow();
        round.requireCurrent();
        return new Opened(sheet, round);
    }

    private void tell(Opened opened) {
        events.publishEvent(new ScoresChanged(opened.round.id()));
    }

    /** The last unit handed in: all results are known now. */
    private void closeEntryWhenAllIn(ScoringRound round) {
        if (store.sheets().findByRoundId(round.id()).stream()
                .allMatch(sheet -> sheet.state().isSubmitted())) {
            round.closeEntry(clock.instant());
        }
    }

    private void requireComplete(Opened opened, String key, Stage stage) {
        var given = store.entries().findBySheetId(opened.sheet.id()).stream()
                .filter(entry -> !entry.applies() || entry.points(stage) != null)
                .map(ScoreEntry::criterionId)
                .toList();
        var table = tables.table(opened.round.tableId());
        var missing = table.entered().stream()
                .filter(item -> stage == Stage.SELF
                        ? item.isSelfScored()
                        : item.stage() == stage && item.part() != CriterionPart.PENALTY)
                .filter(item -> !table.isExempt(item.id(), opened.sheet.unitId()))
                .filter(item -> !given.contains(item.id()))
                .toList();
        if (!missing.isEmpty()) {
            throw new RuleViolation(key, missing.size(), firstNames(missing));
        }
    }

    private static String firstNames(List<Item> items) {
        return String.join(
                "; ",
                items.stream()
                        .limit(NAMED)
                        .map(item -> item.code() + " " + item.name())
                        .toList());
    }
}
