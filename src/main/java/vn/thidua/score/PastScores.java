package vn.thidua.score;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.identity.CurrentUser;
import vn.thidua.identity.Person;
import vn.thidua.score.rule.Given;

/**
 * What stands on the score sheets of an earlier year. Each entry is said under all names that rules ask for, because the
 * criterion of the same code may be of another kind now. While that year's ranking is not published, members that do not
 * lead see their own results alone.
 */
@Component
class PastScores implements PastEntries {

    private static final String ENTRIES = """
            select s.unit_id, c.code, e.plan, e.actual, e.grade, e.events,
                   coalesce(e.final_points, e.board_points, e.head_points, e.self_points) as points
              from scoring_round r
              join criteria_table t on t.id = r.table_id and t.state <> 'REPLACED'
              join score_sheet s on s.round_id = r.id
              join score_entry e on e.sheet_id = s.id and e.applies
              join criterion c on c.id = e.criterion_id
             where r.bloc_id = :bloc and r.year = :year and (:all or s.unit_id in (:units))
            """;

    private static final String MAY_SEE_ALL = """
            select exists(select 1 from ranking_version v join emulation_year y on y.id = v.year_id
                           where v.bloc_id = :bloc and y.year = :year)
                or exists(select 1 from membership m
                            join bloc_year x on x.id = m.bloc_year_id
                            join composition c on c.id = x.composition_id and c.in_force
                            join emulation_year y on y.id = c.year_id
                           where x.bloc_id = :bloc and y.year = :year and m.lead_slot is not null
                             and m.left_on is null and m.unit_id in (:units))
            """;

    private static final Set<Long> NOBODY = Set.of(-1L);

    private final CurrentUser currentUser;
    private final JdbcClient jdbc;

    PastScores(CurrentUser currentUser, JdbcClient jdbc) {
        this.currentUser = currentUser;
        this.jdbc = jdbc;
    }

    @Override
    public Map<Long, Map<String, Given>> of(long blocId, int year) {
        var person = currentUser.require();
        var units = person.unitIds().isEmpty() ? NOBODY : person.unitIds();
        var entries = new HashMap<Long, Map<String, Given>>();
        jdbc.sql(ENTRIES)
                .param("bloc", blocId)
                .param("year", year)
                .param("all", readsProvince(person, blocId, year) || seesAll(blocId, year, units))
                .param("units", units)
                .query(row -> {
                    entries.computeIfAbsent(row.getLong("unit_id"), unit -> new HashMap<>())
                            .put(row.getString("code"), given(row));
                });
        return entries;
    }

    private boolean seesAll(long blocId, int year, Set<Long> units) {
        return jdbc.sql(MAY_SEE_ALL)
                .param("bloc", blocId)
                .param("year", year)
                .param("units", units)
                .query(Boolean.class)
                .single();
    }

    private boolean readsProvince(Person person, long blocId, int year) {
        return jdbc.sql("select y.province_id from scoring_round r join emulation_year y on y.id = r.year_id"
                        + " where r.bloc_id = ? and r.year = ? limit 1")
                .params(blocId, year)
                .query(Long.class)
                .optional()
                .map(person::readsProvince)
                .orElse(false);
    }

    private static Given given(ResultSet row) throws SQLException {
        var inputs = new HashMap<String, Object>();
        put(inputs, "plan", row.getBigDecimal("plan"));
        var actual = row.getBigDecimal("actual");
        for (var name : new String[] {"actual", "count", "value"}) {
            put(inputs, name, actual == null ? null : plain(actual));
        }
        var grade = row.getString("grade");
        if (Measure.PASSED.equals(grade) || Measure.FAILED.equals(grade)) {
            inputs.put("passed", Measure.PASSED.equals(grade));
        } else {
            put(inputs, "grade", grade);
        }
        put(inputs, "verified", row.getBigDecimal("points"));
        inputs.put("events", ScoreEntry.counts(row.getString("events")));
        return Given.of(inputs);
    }

    /** Whole numbers without the zeros of their column: a count of 3.0000 is 3. */
    private static BigDecimal plain(BigDecimal number) {
        return number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
    }

    private static void put(Map<String, Object> inputs, String name, @Nullable Object value) {
        if (value != null) {
            inputs.put(name, value);
        }
    }
}
