package vn.thidua.bloc;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.identity.CurrentUser;

/**
 * Which provinces and years there are to choose from. Everybody may ask: the answer holds only what the person may read,
 * and nothing for somebody who may read nothing.
 */
@Service
@Transactional(readOnly = true)
public class YearQueries {

    /** A province of which the person may read something. */
    public record ProvinceName(long id, String name) {}

    /** Board and leadership see years with drafts too, officers of units only those in force. */
    private static final String YEARS = """
            from emulation_year y
            join composition c on c.year_id = y.id and c.state <> 'DROPPED'
            where (:province is null or y.province_id = :province)
              and (:everything or y.province_id in (:provinces)
                   or (c.in_force and y.province_id in (select u.province_id from unit u where u.id in (:units))))
            """;

    private final JdbcClient jdbc;
    private final CurrentUser currentUser;
    private final Clock clock;

    YearQueries(JdbcClient jdbc, CurrentUser currentUser, Clock clock) {
        this.jdbc = jdbc;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** Provinces the person may read, and those of the own units, in Vietnamese order. */
    public List<ProvinceName> provinces() {
        return jdbc.sql("""
                        select p.id, p.name from province p
                        where :everything or p.id in (:provinces)
                           or p.id in (select u.province_id from unit u where u.id in (:units))
                        order by p.name, p.id
                        """).params(rights()).query(ProvinceName.class).list();
    }

    /** Years with a composition, newest first, of one province or of all. */
    public List<Integer> years(@Nullable Long provinceId) {
        return jdbc.sql("select distinct y.year " + YEARS + " order by y.year desc")
                .params(rights())
                .param("province", provinceId)
                .query(Integer.class)
                .list();
    }

    /** What is planned for the year of a bloc that the person was let in to. */
    public YearPlan plan(BlocOfYear bloc) {
        return jdbc.sql("""
                        select theme, registration_due_on, pledge_due_on, midyear_due_on, yearend_due_on,
                               several_blocs_allowed
                          from emulation_year where id = ?
                        """).param(bloc.yearId()).query(YearPlan.class).single();
    }

    /**
     * The year to begin with: the newest up to this year that has a composition in force, otherwise the first one to come,
     * otherwise the first with a draft; {@code null} where there is none.
     */
    public @Nullable Integer defaultYear(@Nullable Long provinceId) {
        return jdbc.sql("select y.year " + YEARS + """
                         order by coalesce(c.in_force, false) desc, y.year > :thisYear,
                                  if(y.year > :thisYear, y.year, -y.year)
                         limit 1
                        """)
                .params(rights())
                .param("province", provinceId)
                .param("thisYear", LocalDate.now(clock).getYear())
                .query(Integer.class)
                .optional()
                .orElse(null);
    }

    private Map<String, Object> rights() {
        return currentUser
                .find()
                .map(person -> new ReadingScope.Rights(
                        person.readsAllProvinces(), person.readableProvinces(), person.unitIds()))
                .orElseGet(() -> new ReadingScope.Rights(false, Set.of(), Set.of()))
                .params();
    }
}
