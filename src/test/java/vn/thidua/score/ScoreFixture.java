package vn.thidua.score;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.boot.test.context.TestComponent;
import vn.thidua.bloc.BlocYears;
import vn.thidua.identity.SignedIn;
import vn.thidua.score.rule.CriterionKind;
import vn.thidua.score.rule.RankBy;
import vn.thidua.score.rule.TieBreak;
import vn.thidua.support.Database;

/** A bloc of four units whose scoring by a table of 100 points is open; of every kind that behaves in its own way. */
@TestComponent
public class ScoreFixture {

    public static final ScoringDates DATES =
            new ScoringDates(LocalDate.of(2098, 12, 1), LocalDate.of(2098, 12, 15), LocalDate.of(2098, 12, 31));

    final BlocYears years;
    final CriteriaService tables;
    final CriterionService lines;
    final ScoringService scoring;
    final ScoreService scores;
    final SheetService sheets;
    final ScoreQueries queries;
    final Database database;
    final ScoringTables read;

    public long round;
    private final Map<String, Long> criteria = new HashMap<>();

    ScoreFixture(
            BlocYears years,
            CriteriaService tables,
            CriterionService lines,
            ScoringService scoring,
            ScoreService scores,
            SheetService sheets,
            ScoreQueries queries,
            Database database,
            ScoringTables read) {
        this.years = years;
        this.tables = tables;
        this.lines = lines;
        this.scoring = scoring;
        this.scores = scores;
        this.sheets = sheets;
        this.queries = queries;
        this.database = database;
        this.read = read;
    }

    /** Arranges the bloc and opens its scoring of 2026, as an officer of the board who stays signed in. */
    public void open() {
        years.arrange();
        read.forget();
        var table = table();
        tables.putIntoForce(table);
        scoring.open(years.bloc1, 2026, DATES);
        round = queries.rounds(years.bloc1, 2026).getFirst().roundId();
    }

    long table() {
        var table = tables.begin(years.bloc1, 2026, null, "Bảng điểm 2026");
        tables.describe(
                table,
                new CriteriaSettings(
                        "Bảng điểm 2026",
                        RankBy.PERCENT_OF_OWN_MAX,
                        new BigDecimal("100"),
                        List.of(new TieStep("Điểm phối hợp", TieBreak.Direction.DESC, "I.3")),
                        ""));
        var one = keep("I", lines.add(table, null, CriteriaFixture.group("I", "70")));
        add(table, one, "I.1", "30", CriterionKind.RATIO, Map.of());
        add(table, one, "I.2", "20", CriterionKind.RELATIVE_TO_LEADER, Map.of());
        add(table, one, "I.3", "20", CriterionKind.MANUAL, Map.of("step", new BigDecimal("0.25")));
        var two = keep("II", lines.add(table, null, CriteriaFixture.group("II", "20")));
        add(
                table,
                two,
                "II.1",
                "10",
                CriterionKind.GRADE_ABCD,
                Map.of("points", Map.of("A", 10, "B", 8, "C", 5, "D", 0)));
        add(table, two, "II.2", "10", CriterionKind.PASS_FAIL, Map.of());
        var three = keep("III", lines.add(table, null, CriteriaFixture.group("III", "10")));
        keep(
                "III.1",
                lines.add(
                        table,
                        three,
                        new CriterionDraft(
                                "III.1",
                                "Điển hình tiên tiến",
                                BigDecimal.TEN,
                                CriterionKind.COUNT_X_POINTS,
                                Map.of("points_each", 1, "cap", 10),
                                ScoredBy.STANDING_BODY,
                                CriterionPart.BASE,
                                "")));
        return table;
    }

    private void add(long table, long group, String code, String max, CriterionKind kind, Map<String, Object> params) {
        keep(code, lines.add(table, group, CriteriaFixture.criterion(code, max, kind, params)));
    }

    private long keep(String code, long id) {
        criteria.put(code, id);
        return id;
    }

    public long criterion(String code) {
        return Objects.requireNonNull(criteria.get(code), code);
    }

    public long sheet(long unit) {
        return database.sql()
                .sql("select id from score_sheet where round_id = ? and unit_id = ?")
                .params(round, unit)
                .query(Long.class)
                .single();
    }

    public Integer version(long unit, String code) {
        return database.sql()
                .sql("select e.version from score_entry e join score_sheet s on s.id = e.sheet_id"
                        + " where s.round_id = ? and s.unit_id = ? and e.criterion_id = ?")
                .params(round, unit, criterion(code))
                .query(Integer.class)
                .optional()
                .orElse(null);
    }

    /** A result as the unit's own officer enters it; who is signed in stays to be said by the caller. */
    public Entered result(long unit, String code, String plan, String actual) {
        return scores.enter(EnterScore.measure(
                round,
                unit,
                criterion(code),
                Stage.SELF,
                Measure.ofResult(new BigDecimal(plan), new BigDecimal(actual)),
                version(unit, code)));
    }

    public Entered grade(long unit, String code, String grade) {
        return scores.enter(EnterScore.measure(
                round, unit, criterion(code), Stage.SELF, Measure.ofGrade(grade), version(unit, code)));
    }

    public Entered points(long unit, String code, Stage stage, String points, String reason) {
        return scores.enter(EnterScore.points(
                round, unit, criterion(code), stage, new BigDecimal(points), version(unit, code), reason));
    }

    /** The unit scores itself completely and hands in: 30 × actual/100, 20 × …, manual, B, passed. */
    public void scoreItself(long unit, String actual, String manual) {
        SignedIn.asOfficerOf(unit);
        result(unit, "I.1", "100", actual);
        result(unit, "I.2", "10", "10");
        points(unit, "I.3", Stage.SELF, manual, "");
        grade(unit, "II.1", "A");
        grade(unit, "II.2", Measure.PASSED);
        sheets.submit(sheet(unit));
    }

    /** Takes a unit's sheet to its end without changing anything; the board stays signed in. */
    public void bringToFinal(long unit, int models) {
        SignedIn.asBoard();
        sheets.acceptSelf(sheet(unit));
        sheets.headDone(sheet(unit));
        scores.enter(EnterScore.measure(
                round,
                unit,
                criterion("III.1"),
                Stage.BOARD,
                Measure.ofResult(null, BigDecimal.valueOf(models)),
                version(unit, "III.1")));
        sheets.boardDone(sheet(unit));
        sheets.finish(sheet(unit));
    }

    public List<Long> units() {
        return List.of(years.justice, years.television, years.court, years.finance);
    }
}
