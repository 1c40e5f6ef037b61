package vn.thidua.score;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.BatchPreparedStatementSetter;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.thidua.score.rule.CriterionKind;

/**
 * A province of any size with scores of several years, made by bulk statements from a seed: blocs of equal size, one
 * table for each bloc and year with criteria of all computed kinds.
 */
@TestComponent
public class ScoreProvince {

    private static final int BATCH = 5_000;
    private static final CriterionKind[] KINDS = {
        CriterionKind.RATIO,
        CriterionKind.MANUAL,
        CriterionKind.PASS_FAIL,
        CriterionKind.GRADE_ABCD,
        CriterionKind.RELATIVE_TO_LEADER,
        CriterionKind.COUNT_X_POINTS,
        CriterionKind.RATIO_REVERSE,
        CriterionKind.MANUAL
    };

    private final JdbcTemplate jdbc;

    ScoreProvince(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** What was made: blocs in order, and the rounds of the last year. */
    public record Made(List<Long> blocs, List<Long> rounds, int lastYear, int units) {}

    /** Blocs of {@code size} units with {@code criteria} criteria each, over {@code years} years up to 2025. */
    public Made make(int blocs, int size, int criteria, int years) {
        jdbc.update("insert into province (id, code, name) values (1, 'SINH', 'Tỉnh sinh tự động')");
        batch(
                "insert into unit (id, province_id, code, name, short_name, unit_class) values (?, 1, ?, ?, ?, 'ADMINISTRATIVE')",
                blocs * size,
                (i) -> new Object[] {(long) i + 1, "U" + i, "Đơn vị " + i, "ĐV " + i});
        batch("insert into bloc (id, province_id, code) values (?, 1, ?)", blocs, i ->
                new Object[] {(long) i + 1, "K" + i});
        for (int y = 0; y < years; y++) {
            year(y, 2025 - years + 1 + y, blocs, size, criteria);
        }
        jdbc.execute("analyze table score_entry, score_sheet, scoring_round, criterion, membership");
        var last = years - 1;
        return new Made(
                LongStream.rangeClosed(1, blocs).boxed().toList(),
                LongStream.rangeClosed((long) last * blocs + 1, (long) last * blocs + blocs)
                        .boxed()
                        .toList(),
                2025,
                blocs * size);
    }

    private void year(int index, int year, int blocs, int size, int criteria) {
        long yearId = index + 1L;
        jdbc.update(
                "insert into emulation_year (id, province_id, year, state) values (?, 1, ?, 'PUBLISHED')",
                yearId,
                year);
        jdbc.update(
                "insert into composition (id, year_id, name, state, in_force, published_at, created_at, created_by)"
                        + " values (?, ?, 'Sinh', 'PUBLISHED', true, '2025-01-01', '2025-01-01', 'sinh')",
                yearId,
                yearId);
        long firstBloc = (long) index * blocs;
        batch(
                "insert into bloc_year (id, composition_id, bloc_id, name, kind, family, position, level)"
                        + " values (?, ?, ?, ?, 'KHOI', 'THAM_MUU_TONG_HOP', ?, 'TINH')",
                blocs,
                i -> new Object[] {firstBloc + i + 1, yearId, (long) i + 1, "Khối " + i, i});
        batch(
                "insert into membership (composition_id, unit_id, bloc_year_id, lead_slot) values (?, ?, ?, ?)",
                blocs * size,
                i -> new Object[] {yearId, (long) i + 1, firstBloc + i / size + 1, i % size == 0 ? 1 : null});
        batch(
                "insert into criteria_table (id, year_id, bloc_id, title, state, tie_breaks, created_at, created_by,"
                        + " updated_at, updated_by) values (?, ?, ?, 'Bảng sinh', 'IN_FORCE', '[]', '2025-01-01', 'sinh', '2025-01-01', 'sinh')",
                blocs,
                i -> new Object[] {firstBloc + i + 1, yearId, (long) i + 1});
        criteria(firstBloc, blocs, criteria);
        batch(
                "insert into scoring_round (id, table_id, bloc_id, year_id, year, self_due, review_due, explain_due,"
                        + " opened_by, opened_at) values (?, ?, ?, ?, ?, '2098-01-01', '2098-01-02', '2098-01-03', 'sinh', '2025-01-01')",
                blocs,
                i -> new Object[] {firstBloc + i + 1, firstBloc + i + 1, (long) i + 1, yearId, year});
        long firstSheet = (long) index * blocs * size;
        batch(
                "insert into score_sheet (id, round_id, table_id, unit_id, state) values (?, ?, ?, ?, 'FINAL')",
                blocs * size,
                i -> new Object[] {firstSheet + i + 1, firstBloc + i / size + 1, firstBloc + i / size + 1, (long) i + 1
                });
        entries(firstBloc, firstSheet, blocs, size, criteria);
    }

    private long criterionId(long firstBloc, int bloc, int number, int criteria) {
        return (firstBloc + bloc) * (criteria + 10L) + number + 1;
    }

    /** Five groups, the criteria below them in turn. */
    private void criteria(long firstBloc, int blocs, int criteria) {
        var rows = new ArrayList<Object[]>();
        for (int bloc = 0; bloc < blocs; bloc++) {
            long table = firstBloc + bloc + 1;
            for (int group = 0; group < 5; group++) {
                rows.add(new Object[] {
                    criterionId(firstBloc, bloc, group, criteria),
                    table,
                    null,
                    group,
                    "N" + group,
                    "Nhóm " + group,
                    BigDecimal.valueOf(10L * criteria / 5),
                    null,
                    "{}",
                    null
                });
            }
            for (int i = 0; i < criteria; i++) {
                var kind = KINDS[i % KINDS.length];
                rows.add(new Object[] {
                    criterionId(firstBloc, bloc, 5 + i, criteria),
                    table,
                    criterionId(firstBloc, bloc, i % 5, criteria),
                    i,
                    "C" + i,
                    "Tiêu chí " + i,
                    BigDecimal.TEN,
                    kind.name(),
                    params(kind),
                    "SELF_THEN_HEAD"
                });
            }
        }
        batch(
                "insert into criterion (id, table_id, parent_id, position, code, name, max_points, kind, params, scored_by)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                rows.size(),
                rows::get);
    }

    private static String params(CriterionKind kind) {
        return switch (kind) {
            case GRADE_ABCD -> "{\"points\":{\"A\":10,\"B\":8,\"C\":5,\"D\":0}}";
            case COUNT_X_POINTS -> "{\"points_each\":1,\"cap\":10}";
            default -> "{}";
        };
    }

    private void entries(long firstBloc, long firstSheet, int blocs, int size, int criteria) {
        var random = new SplittableRandom(firstSheet + 7);
        var grades = new String[] {"A", "B", "C", "D"};
        int all = blocs * size * criteria;
        batch(
                "insert into score_entry (sheet_id, criterion_id, plan, actual, grade, self_points, head_points, generated)"
                        + " values (?, ?, ?, ?, ?, ?, ?, true)",
                all,
                n -> {
                    int unit = n / criteria;
                    int i = n % criteria;
                    var points = BigDecimal.valueOf(random.nextInt(0, 1001), 2);
                    var values = new HashMap<String, Object>();
                    switch (KINDS[i % KINDS.length]) {
                        case RATIO, RELATIVE_TO_LEADER, RATIO_REVERSE -> {
                            values.put("plan", 100);
                            values.put("actual", random.nextInt(60, 140));
                        }
                        case COUNT_X_POINTS -> values.put("actual", random.nextInt(0, 12));
                        case PASS_FAIL -> values.put("grade", random.nextInt(9) > 0 ? "PASS" : "FAIL");
                        case GRADE_ABCD -> values.put("grade", grades[random.nextInt(4)]);
                        default -> {}
                    }
                    return new Object[] {
                        firstSheet + unit + 1,
                        criterionId(firstBloc, unit / size, 5 + i, criteria),
                        values.get("plan"),
                        values.get("actual"),
                        values.get("grade"),
                        points,
                        points
                    };
                });
    }

    /** A row by its number, counted from 0 upwards. */
    private interface Rows {
        Object[] row(int number);
    }

    private void batch(String sql, int count, Rows rows) {
        for (int from = 0; from < count; from += BATCH) {
            int start = from;
            jdbc.batchUpdate(sql, new BatchPreparedStatementSetter() {
                @Override
                public void setValues(java.sql.PreparedStatement statement, int i) throws java.sql.SQLException {
                    var row = rows.row(start + i);
                    for (int column = 0; column < row.length; column++) {
                        statement.setObject(column + 1, row[column]);
                    }
                }

                @Override
                public int getBatchSize() {
                    return Math.min(BATCH, count - start);
                }
            });
        }
    }
}
