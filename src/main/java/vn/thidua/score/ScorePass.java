package vn.thidua.score;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thidua.score.ScoringTable.Item;
import vn.thidua.score.rule.CriterionKind;
import vn.thidua.shared.Names;
import vn.thidua.shared.RuleViolation;

/**
 * One transaction's way through a number of cells of one scoring round: what was read for one cell serves the next. A
 * cell that breaks a rule changes nothing.
 */
class ScorePass {

    private static final Set<CriterionKind> BY_GRADE = EnumSet.of(CriterionKind.GRADE_ABCD, CriterionKind.PASS_FAIL);

    private final ScoreStore store;
    private final SheetRights rights;
    private final ScoringRound round;
    private final ScoringTable table;
    private final String who;
    private final Instant now;
    private final Map<Long, ScoreSheet> sheets = new HashMap<>();
    private final Map<Long, Map<Long, ScoreEntry>> entries = new HashMap<>();
    private final Map<String, Boolean> allowed = new HashMap<>();
    private final List<ScoreChange> changes = new ArrayList<>();
    private final boolean many;

    /** @param many whether so many cells come that the entries of a whole sheet are read at once */
    ScorePass(
            ScoreStore store,
            SheetRights rights,
            ScoringRound round,
            ScoringTable table,
            String who,
            Instant now,
            boolean many) {
        this.store = store;
        this.rights = rights;
        this.round = round;
        this.table = table;
        this.who = who;
        this.now = now;
        this.many = many;
    }

    /**
     * Writes the entries, then what changed in them. In this order: the first of two people in the same cell locks it, the
     * other one waits and is told. A line of the history before it would let both in and end in a deadlock.
     */
    void write() {
        store.entries().flush();
        changes.forEach(store.changes()::save);
        changes.clear();
    }

    /** Enters one cell and returns its entry, not yet flushed. */
    ScoreEntry enter(EnterScore wish) {
        var item = item(wish);
        var command = verified(wish, item);
        requireMayGive(command, item);
        var sheet = sheet(command.unitId());
        sheet.requireTakes(command.stage());
        var entry = entry(sheet, item);
        if (command.requestId() != null && store.changes().existsByRequestId(command.requestId())) {
            return entry;
        }
        requireSeen(command, entry);
        var worth = worth(command, item, entry);
        change(command, item, sheet, entry, worth);
        return entry;
    }

    private Item item(EnterScore command) {
        var item = table.item(command.criterionId())
                .filter(Item::isEntered)
                .orElseThrow(() -> new RuleViolation("score.sheet.group"));
        if (table.isExempt(item.id(), command.unitId())) {
            throw new RuleViolation("score.sheet.exempt", item.name());
        }
        var fits = switch (command.stage()) {
            case SELF -> item.isSelfScored();
            case HEAD -> item.stage() == Stage.HEAD;
            case BOARD -> item.stage() == Stage.BOARD;
            case FINAL -> true;
        };
        if (!fits) {
            throw new RuleViolation("score.sheet.otherScores." + item.scorer().name(), item.name());
        }
        return item;
    }

    private void requireMayGive(EnterScore command, Item item) {
        var boardPart = item.stage() == Stage.BOARD;
        allowed.computeIfAbsent(command.unitId() + ":" + command.stage() + ":" + boardPart, key -> {
            rights.requireMayGive(round, command.unitId(), command.stage(), boardPart);
            return true;
        });
    }

    private ScoreSheet sheet(long unitId) {
        return sheets.computeIfAbsent(
                unitId,
                id -> store.sheets()
                        .findForScoring(round.id(), id)
                        .orElseThrow(() -> new RuleViolation("score.sheet.none")));
    }

    private ScoreEntry entry(ScoreSheet sheet, Item item) {
        var ofSheet = entries.computeIfAbsent(sheet.id(), id -> {
            var found = new HashMap<Long, ScoreEntry>();
            if (!many) {
                return found;
            }
            store.entries().findBySheetId(id).forEach(entry -> found.put(entry.criterionId(), entry));
            return found;
        });
        return ofSheet.computeIfAbsent(
                item.id(),
                id -> (many
                                ? Optional.<ScoreEntry>empty()
                                : store.entries().findBySheetIdAndCriterionId(sheet.id(), id))
                        .orElseGet(() -> new ScoreEntry(sheet.id(), id)));
    }

    private static void requireSeen(EnterScore command, ScoreEntry entry) {
        var version = entry.isNew() ? null : (Integer) entry.version();
        if (!command.overwrite() && !Objects.equals(version, command.versionSeen())) {
            throw new ScoreConflict(entry.points(command.stage()), version == null ? 0 : version, entry.changedBy());
        }
    }

    /** A grade that somebody gives who verifies another's: its points are given, the unit's own grade stays. */
    private static EnterScore verified(EnterScore wish, Item item) {
        var measure = wish.measure();
        if (measure == null
                || measure.grade() == null
                || wish.stage() == measuredAt(item)
                || !BY_GRADE.contains(item.kind())) {
            return wish;
        }
        return wish.withPoints(Worth.of(item, measure, wish.unitId(), List.of()).points());
    }

    private Worth worth(EnterScore command, Item item, ScoreEntry entry) {
        var measure = command.measure();
        if (measure == null) {
            var given = command.points();
            return new Worth(
                    given == null ? null : Worth.given(item, given),
                    BigDecimal.ZERO,
                    given != null || entry.applies(),
                    false);
        }
        if (!item.isComputed() || (command.stage() != measuredAt(item) && item.kind() != CriterionKind.GATE)) {
            throw new RuleViolation("score.sheet.pointsOnly", item.name());
        }
        return Worth.of(item, measure, command.unitId(), item.isRelative() ? peers(item, command) : List.of());
    }

    /** Results of all units for the criterion, with this one's as it is being entered. */
    private List<Worth.Peer> peers(Item item, EnterScore command) {
        var own = Objects.requireNonNull(command.measure());
        var peers = new ArrayList<>(store.peers(round.id(), item.id()).stream()
                .filter(peer -> peer.unitId() != command.unitId())
                .toList());
        peers.add(new Worth.Peer(command.unitId(), own.plan(), own.actual()));
        return peers;
    }

    /** At which stage the results of the criterion are entered. */
    static Stage measuredAt(Item item) {
        return item.isSelfScored() ? Stage.SELF : item.stage();
    }

    private void change(EnterScore command, Item item, ScoreSheet sheet, ScoreEntry entry, Worth worth) {
        var reason = Names.clean(command.reason());
        var before = entry.standingBefore(command.stage());
        var old = entry.points(command.stage());
        var oldMeasure = entry.measured();
        var points = worth.points();
        var measure = command.measure();
        if (measure == null ? same(old, points) && points != null : oldMeasure.equals(measure) && !entry.isNew()) {
            return;
        }
        var turned = item.kind() == CriterionKind.GATE
                && measure != null
                && !Objects.equals(oldMeasure.grade(), measure.grade());
        var different = before != null && (turned || !same(before, points));
        if (different && reason.isEmpty() && (command.stage() != Stage.SELF || sheet.wasSubmitted())) {
            throw new RuleViolation("score.sheet.reason.needed", item.name());
        }
        if (reason.length() > ScoreChange.LONGEST_REASON) {
            throw new RuleViolation("score.sheet.tooLong", ScoreChange.LONGEST_REASON);
        }
        if (measure == null) {
            entry.give(command.stage(), points);
        } else {
            entry.measure(measure, worth, command.stage());
        }
        entry.touchedBy(who, now);
        entry.markReal();
        store.entries().save(entry);
        changes.add(new ScoreChange(
                entry.id(),
                command.stage(),
                before,
                points,
                measure == null ? "" : words(oldMeasure),
                measure == null ? "" : words(measure),
                reason,
                who,
                now,
                command.requestId()));
        if (item.isRelative() && measure != null) {
            store.entries().flush();
            store.refreshRelative(round.id(), item, command.unitId());
        }
    }

    private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null ? other == null : other != null && one.compareTo(other) == 0;
    }

    /** A measure in short, for the history: "80/100", "A", "VANG_LANH_DAO=2". */
    private static String words(Measure measure) {
        if (measure.grade() != null) {
            return measure.grade();
        }
        if (!measure.events().isEmpty()) {
            var words = measure.events().toString();
            return words.substring(0, Math.min(words.length(), 200));
        }
        var actual = measure.actual() == null ? "" : measure.actual().toPlainString();
        return measure.plan() == null ? actual : actual + "/" + measure.plan().toPlainString();
    }
}
