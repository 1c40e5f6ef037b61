package vn.thidua.score;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.document.DocumentService;
import vn.thidua.identity.CurrentUser;
import vn.thidua.identity.Roles;
import vn.thidua.shared.Names;
import vn.thidua.shared.RuleViolation;

/**
 * Enters scores. Every change keeps old, new, who and when; a change of what somebody gave before needs a reason. Two
 * people on one cell: the second is told with {@link ScoreConflict}.
 */
@Service
@RolesAllowed({Roles.BOARD, Roles.UNIT})
@Transactional
public class ScoreService {

    /** Up to so many cells are read one by one. */
    private static final int FEW = 5;

    private final ScoreStore store;
    private final ScoringRoundRepository rounds;
    private final ScoringTables tables;
    private final SheetRights rights;
    private final ScoreEvidenceStore evidence;
    private final DocumentService documents;
    private final CurrentUser currentUser;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    ScoreService(
            ScoreStore store,
            ScoringRoundRepository rounds,
            ScoringTables tables,
            SheetRights rights,
            ScoreEvidenceStore evidence,
            DocumentService documents,
            CurrentUser currentUser,
            Clock clock,
            ApplicationEventPublisher events) {
        this.store = store;
        this.rounds = rounds;
        this.tables = tables;
        this.rights = rights;
        this.evidence = evidence;
        this.documents = documents;
        this.currentUser = currentUser;
        this.clock = clock;
        this.events = events;
    }

    /** Enters one cell. Breaks a {@code score.sheet.…} or {@code score.rule.…} rule, or {@link ScoreConflict}. */
    public Entered enter(EnterScore command) {
        var pass = pass(command.roundId(), 1);
        var entry = pass.enter(command);
        write(pass);
        events.publishEvent(new ScoresChanged(command.roundId()));
        return entered(entry, command);
    }

    /**
     * What became of one cell of several.
     *
     * @param entered {@code null} where it was refused
     * @param refused {@code null} where it was entered
     */
    public record CellOutcome(
            EnterScore command,
            @Nullable Entered entered,
            @Nullable RuleViolation refused) {}

    /** Enters cells of one round together, such as a pasted block: the right ones are kept, the others answered. */
    public List<CellOutcome> enterAll(long roundId, List<EnterScore> commands) {
        var pass = pass(roundId, commands.size());
        var refused = new RuleViolation[commands.size()];
        var entries = new ScoreEntry[commands.size()];
        for (int i = 0; i < commands.size(); i++) {
            try {
                entries[i] = pass.enter(commands.get(i));
            } catch (RuleViolation broken) {
                refused[i] = broken;
            }
        }
        write(pass);
        events.publishEvent(new ScoresChanged(roundId));
        var outcomes = new ArrayList<CellOutcome>();
        for (int i = 0; i < refused.length; i++) {
            var command = commands.get(i);
            outcomes.add(
                    new CellOutcome(command, refused[i] == null ? entered(entries[i], command) : null, refused[i]));
        }
        return outcomes;
    }

    /**
     * Adds a file that proves a score, by the unit and by those who verify. The file must be one that the person may read:
     * nobody gets at another's file by proving something with it.
     */
    public void addEvidence(long roundId, long unitId, long criterionId, long fileId) {
        var round = round(roundId);
        requireMayProve(round, unitId);
        var file = documents.describe(List.of(fileId)).stream()
                .findFirst()
                .orElseThrow(() -> new AccessDeniedException("No right to file " + fileId));
        evidence.add(round, unitId, criterionId, fileId, file.fileName(), who(), clock.instant());
        events.publishEvent(new ScoresChanged(roundId));
    }

    public void removeEvidence(long roundId, long unitId, long evidenceId) {
        var round = round(roundId);
        requireMayProve(round, unitId);
        evidence.remove(round, unitId, evidenceId, who());
        events.publishEvent(new ScoresChanged(roundId));
    }

    /** Keeps a note of the unit beside a score. */
    public void note(long roundId, long unitId, long criterionId, String words) {
        var round = round(roundId);
        requireMayProve(round, unitId);
        evidence.entry(round, unitId, criterionId).say(Names.clean(words));
        events.publishEvent(new ScoresChanged(roundId));
    }

    private void requireMayProve(ScoringRound round, long unitId) {
        if (currentUser.require().isOfficerOf(unitId)) {
            rights.requireMayGive(round, unitId, Stage.SELF, false);
        } else {
            rights.requireMayGive(round, unitId, Stage.HEAD, false);
        }
    }

    private ScorePass pass(long roundId, int cells) {
        var round = round(roundId);
        return new ScorePass(store, rights, round, tables.table(round.tableId()), who(), clock.instant(), cells > FEW);
    }

    private ScoringRound round(long roundId) {
        var round = rounds.findById(roundId).orElseThrow(() -> new RuleViolation("score.sheet.none"));
        round.requireCurrent();
        return round;
    }

    private String who() {
        return currentUser.require().displayName();
    }

    /** Two people created or changed the cell in the same moment: the second looks again. */
    private void write(ScorePass pass) {
        try {
            pass.write();
        } catch (ConcurrencyFailureException | DataIntegrityViolationException e) {
            throw new RuleViolation("score.sheet.again");
        }
    }

    private static Entered entered(ScoreEntry entry, EnterScore command) {
        return new Entered(entry.isNew() ? 0 : entry.id(), entry.points(command.stage()), entry.version());
    }
}
