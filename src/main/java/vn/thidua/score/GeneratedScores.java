package vn.thidua.score;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.bloc.BlocRights;
import vn.thidua.score.ScoringTable.Item;
import vn.thidua.score.rule.CriterionKind;

/**
 * Invents plausible scores for the demonstration: the same seed gives the same scores, all of them marked as generated,
 * which screens show. Points are computed by the rules like real ones. For officers of the board.
 */
@Component
public class GeneratedScores {

    private static final String WHO = "Bộ sinh dữ liệu minh họa";
    private static final BigDecimal PLAN = BigDecimal.valueOf(100);

    private final BlocRights rights;
    private final ScoringService scoring;
    private final ScoringRoundRepository rounds;
    private final ScoringTables tables;
    private final ScoreStore store;
    private final Clock clock;

    GeneratedScores(
            BlocRights rights,
            ScoringService scoring,
            ScoringRoundRepository rounds,
            ScoringTables tables,
            ScoreStore store,
            Clock clock) {
        this.rights = rights;
        this.scoring = scoring;
        this.rounds = rounds;
        this.tables = tables;
        this.store = store;
        this.clock = clock;
    }

    /**
     * Opens the scoring of a bloc by its tables in force and fills all sheets up to a state. Sheets that hold entries
     * already are left alone. Returns how many entries were made.
     *
     * @param upTo where the sheets stand afterwards; {@link SheetState#FINAL} is ready to be published
     */
    @Transactional
    public int fill(long blocId, int year, long seed, SheetState upTo) {
        var bloc = rights.board(blocId, year);
        scoring.begin(
                bloc,
                new ScoringDates(LocalDate.of(year, 12, 10), LocalDate.of(year, 12, 20), LocalDate.of(year, 12, 31)));
        int made = 0;
        for (var round : rounds.findByBlocIdAndYearIdOrderById(blocId, bloc.yearId())) {
            made += fill(round, new SplittableRandom(seed), upTo);
        }
        return made;
    }

    private int fill(ScoringRound round, SplittableRandom random, SheetState upTo) {
        var table = tables.table(round.tableId());
        var sheets = store.sheets().findByRoundId(round.id()).stream()
                .filter(sheet -> store.entries().findBySheetId(sheet.id()).isEmpty())
                .toList();
        var levels = new HashMap<Long, Double>();
        sheets.forEach(sheet -> levels.put(sheet.unitId(), 0.78 + random.nextDouble() * 0.2));
        var now = clock.instant();
        int made = 0;
        for (var item : table.entered()) {
            var measures = new HashMap<Long, Measure>();
            for (var sheet : sheets) {
                if (!table.isExempt(item.id(), sheet.unitId())) {
                    measures.put(sheet.unitId(), measure(item, levels.getOrDefault(sheet.unitId(), 0.9), random));
                }
            }
            var peers = peers(measures);
            for (var sheet : sheets) {
                var measure = measures.get(sheet.unitId());
                if (measure != null && isDue(item, upTo)) {
                    make(sheet, item, measure, peers, levels.getOrDefault(sheet.unitId(), 0.9), random, upTo, now);
                    made++;
                }
            }
        }
        var due = round.selfDue().atTime(LocalTime.NOON).atZone(clock.getZone()).toInstant();
        var handedIn = due.isBefore(now) ? due : now;
        sheets.forEach(sheet -> sheet.place(upTo, handedIn, now));
        if (upTo.isSubmitted()) {
            round.closeEntry(now);
        }
        return made;
    }

    private static boolean isDue(Item item, SheetState upTo) {
        return item.isSelfScored() || upTo.ordinal() >= SheetState.BOARD_REVIEWED.ordinal();
    }

    private static List<Worth.Peer> peers(Map<Long, Measure> measures) {
        var peers = new ArrayList<Worth.Peer>();
        measures.forEach((unit, measure) -> peers.add(new Worth.Peer(unit, measure.plan(), measure.actual())));
        return peers;
    }

    private void make(
            ScoreSheet sheet,
            Item item,
            Measure measure,
            List<Worth.Peer> peers,
            double level,
            SplittableRandom random,
            SheetState upTo,
            Instant now) {
        var entry = new ScoreEntry(sheet.id(), item.id());
        var first = item.isSelfScored() ? Stage.SELF : item.stage();
        if (item.isComputed()) {
            entry.measure(measure, Worth.of(item, measure, sheet.unitId(), peers), first);
        } else {
            entry.give(first, byHand(item, Math.min(1, level + random.nextDouble() * 0.1)));
        }
        entry.touchedBy(WHO, now);
        entry.markGenerated();
        store.entries().save(entry);
        if (first == Stage.SELF && upTo.ordinal() >= SheetState.HEAD_REVIEWED.ordinal()) {
            verify(entry, item, random, now);
        }
        if (upTo == SheetState.FINAL) {
            entry.settle();
        }
    }

    /** Head takes most own scores over and lowers some. */
    private void verify(ScoreEntry entry, Item item, SplittableRandom random, Instant now) {
        var own = entry.points(Stage.SELF);
        if (own == null) {
            return;
        }
        if (random.nextInt(6) > 0 || own.signum() <= 0) {
            entry.acceptSelf();
            return;
        }
        var lowered = stepped(
                item, own.multiply(BigDecimal.valueOf(85 + random.nextInt(12))).movePointLeft(2));
        entry.give(Stage.HEAD, lowered);
        store.changes()
                .save(new ScoreChange(
                        entry.id(), Stage.HEAD, own, lowered, "", "", "Dữ liệu minh họa", WHO, now, null));
    }

    private static Measure measure(Item item, double level, SplittableRandom random) {
        var around = level + (random.nextDouble() - 0.35) * 0.2;
        return switch (item.kind()) {
            case RATIO, RELATIVE_TO_LEADER -> Measure.ofResult(PLAN, BigDecimal.valueOf(Math.round(around * 105)));
            case RATIO_REVERSE -> Measure.ofResult(BigDecimal.valueOf(5), BigDecimal.valueOf(Math.round(5 / around)));
            case COUNT_X_POINTS -> Measure.ofResult(null, BigDecimal.valueOf(Math.round(around * 5)));
            case STEP_TABLE -> Measure.ofResult(null, BigDecimal.valueOf(Math.round(Math.min(1, around) * 100)));
            case PASS_FAIL ->
                item.params().containsKey("pass_at_least")
                        ? Measure.ofResult(null, PLAN)
                        : Measure.ofGrade(random.nextInt(12) > 0 ? Measure.PASSED : Measure.FAILED);
            case GRADE_ABCD -> Measure.ofGrade(around > 0.88 ? "A" : around > 0.8 ? "B" : "C");
            case GATE -> Measure.ofGrade(Measure.PASSED);
            case null, default -> Measure.NONE;
        };
    }

    private static BigDecimal byHand(Item item, double share) {
        return stepped(item, item.max().multiply(BigDecimal.valueOf(share)));
    }

    /** Down to the criterion's step, a quarter of a point where it says none. */
    private static BigDecimal stepped(Item item, BigDecimal points) {
        if (item.kind() != CriterionKind.MANUAL) {
            return points.setScale(2, RoundingMode.HALF_UP);
        }
        var told = item.params().get("step");
        var step = told == null ? new BigDecimal("0.25") : new BigDecimal(told.toString());
        return points.divide(step, 0, RoundingMode.DOWN).multiply(step).setScale(2, RoundingMode.HALF_UP);
    }
}
