package vn.thidua.unit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.identity.CurrentUser;
import vn.thidua.identity.Person;
import vn.thidua.shared.Names;

/**
 * Reads of the registry. Board and leadership see the units of their provinces, a unit's officer sees its own unit and
 * the units whose history it carries; anybody else is refused. Names alone are no secret.
 */
@Service
@Transactional(readOnly = true)
public class UnitQueries {

    /** Vietnamese order: Đ after D. */
    private static final String VIETNAMESE_ORDER = "collate utf8mb4_uca1400_vietnamese_ai_ci";

    private final JdbcClient jdbc;
    private final CurrentUser currentUser;
    private final Clock clock;
    private final LineageReader lineages;

    UnitQueries(JdbcClient jdbc, CurrentUser currentUser, Clock clock, LineageReader lineages) {
        this.jdbc = jdbc;
        this.currentUser = currentUser;
        this.clock = clock;
        this.lineages = lineages;
    }

    /** Provinces the person may read, in Vietnamese order. */
    public List<ProvinceRow> provinces() {
        var scope = Scope.of(currentUser.require());
        return jdbc.sql("""
                        select p.id, p.code, p.name, into_p.name as merged_into, p.merged_on
                        from province p left join province into_p on into_p.id = p.merged_into_id
                        where :all or p.id in (:provinces)
                           or p.id in (select u.province_id from unit u where u.id in (:units))
                        order by p.name
                        """)
                .params(scope.params())
                .query((row, number) -> new ProvinceRow(
                        row.getLong("id"),
                        row.getString("code"),
                        row.getString("name"),
                        row.getString("merged_into"),
                        date(row, "merged_on")))
                .list();
    }

    /** The province of that code or name, for whoever asks: that a province exists is no secret. */
    public Optional<Long> provinceId(String codeOrName) {
        return jdbc.sql("select id from province where code = :code")
                .param("code", Names.slug(codeOrName))
                .query(Long.class)
                .optional();
    }

    /** The list of units, by one statement. The page knows the number of all hits. */
    public Page<UnitRow> search(UnitFilter filter, Pageable page) {
        var words = new UnitSearchWords(filter.text());
        var sql = new StringBuilder("""
                select u.id, u.province_id, p.name as province, u.code, u.unit_class, u.valid_from, u.valid_to,
                       n.name, n.short_name, count(*) over () as hits
                from unit u
                join province p on p.id = u.province_id
                join unit_name n on n.unit_id = u.id
                    and (n.valid_from is null or n.valid_from <= :day) and (n.valid_to is null or n.valid_to > :day)
                where (:all or u.province_id in (:provinces) or u.id in (:units))
                  and (u.valid_from is null or u.valid_from <= :day)
                  and (:ended or u.valid_to is null or u.valid_to >= :day)
                """);
        if (filter.provinceId() != null) {
            sql.append(" and u.province_id = :province\n");
        }
        if (filter.unitClass() != null) {
            sql.append(" and u.unit_class = :class\n");
        }
        sql.append(words.condition("u"));
        sql.append(" order by ")
                .append(words.rank("n"))
                .append(" n.name ")
                .append(VIETNAMESE_ORDER)
                .append(", p.name, u.id");
        if (page.isPaged()) {
            sql.append(" limit :limit offset :offset");
        }
        var params = new HashMap<>(Scope.of(currentUser.require()).params());
        params.put("day", filter.onDate() == null ? LocalDate.now(clock) : filter.onDate());
        params.put("ended", filter.includeEnded());
        params.put("province", filter.provinceId());
        params.put(
                "class", filter.unitClass() == null ? null : filter.unitClass().name());
        params.putAll(words.params());
        if (page.isPaged()) {
            params.put("limit", page.getPageSize());
            params.put("offset", page.getOffset());
        }
        var hits = new long[1];
        var rows = jdbc.sql(sql.toString())
                .params(params)
                .query((row, number) -> {
                    hits[0] = row.getLong("hits");
                    return new UnitRow(
                            row.getLong("id"),
                            row.getLong("province_id"),
                            row.getString("province"),
                            row.getString("code"),
                            row.getString("name"),
                            row.getString("short_name"),
                            UnitClass.valueOf(row.getString("unit_class")),
                            date(row, "valid_from"),
                            date(row, "valid_to"));
                })
                .list();
        return new PageImpl<>(rows, page, hits[0]);
    }

    /** All about one unit; empty where there is none, refused where the person may not see it. */
    public Optional<UnitPage> unit(long unitId) {
        if (!exists(unitId)) {
            return Optional.empty();
        }
        requireReaderOf(unitId);
        return jdbc.sql("""
                        select u.*, p.name as province
                        from unit u join province p on p.id = u.province_id where u.id = :id
                        """)
                .param("id", unitId)
                .query((row, number) -> new UnitPage(
                        unitId,
                        row.getInt("version"),
                        row.getLong("province_id"),
                        row.getString("province"),
                        row.getString("code"),
                        row.getString("name"),
                        row.getString("short_name"),
                        UnitClass.valueOf(row.getString("unit_class")),
                        row.getString("contact"),
                        date(row, "valid_from"),
                        date(row, "valid_to"),
                        row.getString("source"),
                        namePeriods(unitId),
                        events(
                                "e.id in (select x.event_id from unit_event_part x where x.unit_id = :unit)",
                                "unit",
                                unitId),
                        currentUser.require().isBoardOf(row.getLong("province_id"))))
                .optional();
    }

    /** Refuses whoever may not see the unit: not its province's board or leadership, nor an officer of its line. */
    public void requireReaderOf(long unitId) {
        var person = currentUser.require();
        var provinceId = jdbc.sql("select province_id from unit where id = :id")
                .param("id", unitId)
                .query(Long.class)
                .optional()
                .orElseThrow(() -> new NoSuchElementException("unit " + unitId));
        if (!person.readsProvince(provinceId)
                && person.unitIds().stream().noneMatch(own -> lineages.line(own).contains(unitId))) {
            throw new AccessDeniedException("No right to see unit " + unitId);
        }
    }

    /** Names as they were on a day, by unit id. Unknown ids are missing. */
    public Map<Long, String> namesAt(Collection<Long> unitIds, LocalDate day) {
        return names(unitIds, day, "name");
    }

    /** Short names as they were on a day, by unit id. */
    public Map<Long, String> shortNamesAt(Collection<Long> unitIds, LocalDate day) {
        return names(unitIds, day, "short_name");
    }

    private Map<Long, String> names(Collection<Long> unitIds, LocalDate day, String column) {
        if (unitIds.isEmpty()) {
            return Map.of();
        }
        var names = new HashMap<Long, String>();
        jdbc.sql("""
                        select unit_id, %s as name from unit_name
                        where unit_id in (:ids)
                          and (valid_from is null or valid_from <= :day) and (valid_to is null or valid_to > :day)
                        """.formatted(column)).param("ids", unitIds).param("day", day).query(row -> {
            names.put(row.getLong("unit_id"), row.getString("name"));
        });
        return names;
    }

    /** Where the unit comes from and what became of it. */
    public Lineage lineage(long unitId) {
        requireReaderOf(unitId);
        return lineages.lineage(unitId);
    }

    /**
     * The unit and all whose history it carries: what it was renamed from, what was merged into it, what it was split
     * from. Tasks transferred carry no history.
     */
    public Set<Long> line(long unitId) {
        return lineages.line(unitId);
    }

    /**
     * For each of the units those of the same line, older and younger: whose history it carries, and who carries on its
     * own. Units without any are missing.
     */
    public Map<Long, Set<Long>> kin(Collection<Long> unitIds) {
        return lineages.kin(unitIds);
    }

    /** Events of a province by date, with the names of their day; for board and leadership. */
    public List<UnitEventRow> eventsOf(long provinceId) {
        currentUser.requireReaderOf(provinceId);
        return events("e.province_id = :province", "province", provinceId);
    }

    /** All names ever borne in a province, for imports; for board and leadership. */
    public UnitDirectory directory(long provinceId) {
        currentUser.requireReaderOf(provinceId);
        return new UnitDirectory(jdbc.sql("""
                        select u.id, u.code, n.name, n.short_name,
                               coalesce(n.valid_from, u.valid_from) as first_day,
                               coalesce(date_sub(n.valid_to, interval 1 day), u.valid_to) as last_day
                        from unit u join unit_name n on n.unit_id = u.id
                        where u.province_id = :province
                        """)
                .param("province", provinceId)
                .query((row, number) -> new UnitDirectory.Entry(
                        row.getLong("id"),
                        row.getString("code"),
                        row.getString("name"),
                        row.getString("short_name"),
                        date(row, "first_day"),
                        date(row, "last_day")))
                .list());
    }

    /** All fields of the units of a province, for tables that go in and out. */
    List<UnitRecord> records(long provinceId) {
        currentUser.requireReaderOf(provinceId);
        return jdbc.sql("""
                        select u.*, p.name as province from unit u join province p on p.id = u.province_id
                        where p.id = :province order by u.name %s, u.id
                        """.formatted(VIETNAMESE_ORDER))
                .param("province", provinceId)
                .query((row, number) -> new UnitRecord(
                        row.getLong("id"),
                        row.getInt("version"),
                        row.getString("province"),
                        new UnitDraft(
                                provinceId,
                                row.getString("code"),
                                row.getString("name"),
                                row.getString("short_name"),
                                UnitClass.valueOf(row.getString("unit_class")),
                                row.getString("contact"),
                                date(row, "valid_from"),
                                date(row, "valid_to"),
                                row.getString("source"))))
                .list();
    }

    /** Day of the last event of each unit of a province. */
    Map<Long, LocalDate> lastEvents(long provinceId) {
        var days = new HashMap<Long, LocalDate>();
        jdbc.sql("""
                        select x.unit_id, max(e.effective_on) as day
                        from unit_event_part x join unit_event e on e.id = x.event_id
                        join unit u on u.id = x.unit_id
                        where u.province_id = :province group by x.unit_id
                        """).param("province", provinceId).query(row -> {
            days.put(row.getLong("unit_id"), row.getObject("day", LocalDate.class));
        });
        return days;
    }

    private boolean exists(long unitId) {
        return jdbc.sql("select count(*) from unit where id = :id")
                        .param("id", unitId)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private List<UnitPage.NamePeriod> namePeriods(long unitId) {
        return jdbc.sql("select * from unit_name where unit_id = :id order by valid_from")
                .param("id", unitId)
                .query((row, number) -> new UnitPage.NamePeriod(
                        row.getString("name"),
                        row.getString("short_name"),
                        date(row, "valid_from"),
                        date(row, "valid_to")))
                .list();
    }

    private List<UnitEventRow> events(String condition, String param, Object value) {
        var found = new LinkedHashMap<Long, UnitEventRow>();
        jdbc.sql("""
                        select e.*, x.unit_id, x.side, x.name
                        from unit_event e join unit_event_part x on x.event_id = e.id
                        where %s
                        order by e.effective_on desc, e.id desc, x.side, x.id
                        """.formatted(condition)).param(param, value).query(row -> {
            var event = found.computeIfAbsent(row.getLong("id"), id -> eventWithoutParts(row));
            var part = new UnitEventRow.Part(row.getLong("unit_id"), row.getString("name"));
            ("FROM".equals(row.getString("side")) ? event.from() : event.to()).add(part);
        });
        return List.copyOf(found.values());
    }

    private static UnitEventRow eventWithoutParts(ResultSet row) {
        try {
            return new UnitEventRow(
                    row.getLong("id"),
                    UnitEventKind.valueOf(row.getString("kind")),
                    row.getObject("effective_on", LocalDate.class),
                    row.getString("decision_no"),
                    date(row, "decision_on"),
                    row.getObject("scan_id", Long.class),
                    row.getString("note"),
                    row.getString("source"),
                    row.getString("certainty"),
                    row.getString("recorded_by"),
                    row.getTimestamp("recorded_at").toInstant(),
                    new ArrayList<>(),
                    new ArrayList<>());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static @Nullable LocalDate date(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    /** What a person may read, as parameters of a statement. An empty list becomes an id that does not exist. */
    private record Scope(boolean all, Set<Long> provinces, Set<Long> units) {

        static Scope of(Person person) {
            var scope = new Scope(person.readsAllProvinces(), person.readableProvinces(), person.unitIds());
            if (!scope.all && scope.provinces.isEmpty() && scope.units.isEmpty()) {
                throw new AccessDeniedException("No right to read units");
            }
            return scope;
        }

        Map<String, Object> params() {
            return Map.of("all", all, "provinces", orNobody(provinces), "units", orNobody(units));
        }

        private static Set<Long> orNobody(Set<Long> ids) {
            return ids.isEmpty() ? Set.of(-1L) : new HashSet<>(ids);
        }
    }
}
