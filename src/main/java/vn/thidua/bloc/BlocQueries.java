package vn.thidua.bloc;

import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.identity.Roles;
import vn.thidua.shared.Names;
import vn.thidua.unit.UnitQueries;

/**
 * Reads of the blocs as they stood in the compositions in force. Board and leadership read the blocs of their provinces;
 * an officer of a unit reads a bloc of those years in which the unit, or one whose history it carries, stood in it.
 */
@Service
@RolesAllowed({Roles.BOARD, Roles.LEADERSHIP, Roles.UNIT})
@Transactional(readOnly = true)
public class BlocQueries {

    /** Name of unit u at the end of year s.year, or on the day it left as m. */
    static final String NAME_THEN = nameThen("name");

    static final String SHORT_NAME_THEN = nameThen("short_name");

    /** Whether bloc x of year s may be read. */
    private static final String READABLE = """
            (:everything or s.province_id in (:provinces)
             or exists (select 1 from membership o where o.bloc_year_id = x.id and o.unit_id in (:units)))
            """;

    private final JdbcClient jdbc;
    private final ReadingScope scope;
    private final UnitQueries units;
    private final BlocPageReader pages;

    BlocQueries(JdbcClient jdbc, ReadingScope scope, UnitQueries units, BlocPageReader pages) {
        this.jdbc = jdbc;
        this.scope = scope;
        this.units = units;
        this.pages = pages;
    }

    /** Blocs the person may read, by province, then in the order of the board. One statement. */
    public List<BlocRow> blocs(BlocFilter filter) {
        var words = words(filter.text());
        var sql = """
                with shown as (
                  select x.id, x.bloc_id, x.name, x.kind, x.family, x.position, s.province_id, s.year,
                         row_number() over (partition by x.bloc_id order by s.year desc) as newest
                    from composition c
                    join emulation_year s on s.id = c.year_id
                    join bloc_year x on x.composition_id = c.id
                   where c.in_force
                     and (:province is null or s.province_id = :province)
                     and (:year is null or s.year = :year)
                     and %s)
                select s.bloc_id, s.province_id, p.name as province, l.code, s.name, s.kind, s.family, s.year,
                       count(m.id) as size,
                       max(if(m.lead_slot = 1, m.unit_id, null)) as head_id,
                       coalesce(max(if(m.lead_slot = 1, %2$s, null)), '') as head,
                       coalesce(group_concat(if(m.lead_slot > 1, %2$s, null) order by m.lead_slot separator '; '), '')
                         as deputies,
                       coalesce(max(if(m.lead_slot = 1, m.acting_person, null)), '') as acting
                  from shown s
                  join bloc l on l.id = s.bloc_id
                  join province p on p.id = s.province_id
                  left join membership m on m.bloc_year_id = s.id and m.left_on is null
                  left join unit u on u.id = m.unit_id
                 where s.newest = 1
                   and (:family is null or s.family = :family)
                   and %3$s
                 group by s.id
                 order by p.name, p.id, s.position, s.name collate utf8mb4_uca1400_vietnamese_ai_ci, s.id
                """.formatted(READABLE, NAME_THEN, found(words.size()));
        var params = new HashMap<String, @Nullable Object>(scope.rights().params());
        params.put("province", filter.provinceId());
        params.put("year", filter.year());
        params.put("family", filter.family() == null ? null : filter.family().name());
        putWords(params, words);
        return jdbc.sql(sql).params(params).query(BlocRow.class).list();
    }

    /**
     * Blocs whose name or code in one of the years in force has the words, the newest name that has them first. Accents
     * do not matter.
     */
    public List<BlocHit> find(String text, @Nullable Long provinceId, int limit) {
        var words = words(text);
        if (words.isEmpty()) {
            return List.of();
        }
        var params = new HashMap<String, @Nullable Object>(scope.rights().params());
        params.put("province", provinceId);
        params.put("limit", limit);
        putWords(params, words);
        return jdbc.sql("""
                        select h.bloc_id, h.name, h.province, h.year
                          from (select x.bloc_id, x.name, x.position, p.name as province, s.year,
                                       row_number() over (partition by x.bloc_id order by s.year desc) as newest
                                  from composition c
                                  join emulation_year s on s.id = c.year_id
                                  join province p on p.id = s.province_id
                                  join bloc_year x on x.composition_id = c.id
                                  join bloc l on l.id = x.bloc_id
                                 where c.in_force
                                   and (:province is null or s.province_id = :province)
                                   and %s
                                   and %s) h
                         where h.newest = 1
                         order by h.year desc, h.province, h.position, h.name, h.bloc_id
                         limit :limit
                        """.formatted(
                        READABLE, all(words.size(), "concat_ws(' ', x.name, l.code collate utf8mb4_uca1400_ai_ci)")))
                .params(params)
                .query(BlocHit.class)
                .list();
    }

    /**
     * The bloc and its years; empty where there is no such bloc.
     *
     * @throws AccessDeniedException where the person may read none of its years
     */
    public Optional<BlocOutline> outline(long blocId) {
        return pages.outline(blocId, scope.rights());
    }

    /**
     * The bloc as it stood in a year, or last where no year is named; empty where it stood in no composition in force
     * then.
     *
     * @throws AccessDeniedException where the person may not read the bloc of that year
     */
    public Optional<BlocPage> bloc(long blocId, @Nullable Integer year) {
        return pages.page(blocId, year, scope.rights());
    }

    /**
     * All blocs and roles of these units in the compositions in force, newest year first.
     *
     * @throws AccessDeniedException unless each unit may be read or belongs to the line of one of them that may be
     */
    public List<UnitStanding> standingsOf(Set<Long> unitIds) {
        if (unitIds.isEmpty()) {
            return List.of();
        }
        requireReadable(unitIds);
        return jdbc.sql("""
                        select m.unit_id, %s as unit_name, s.year, p.name as province, x.bloc_id, x.name as bloc_name,
                               coalesce(g.name, '') as group_name, m.lead_slot, m.acting_person, m.joined_on, m.left_on
                          from membership m
                          join unit u on u.id = m.unit_id
                          join bloc_year x on x.id = m.bloc_year_id
                          join composition c on c.id = m.composition_id and c.in_force
                          join emulation_year s on s.id = c.year_id
                          join province p on p.id = s.province_id
                          left join bloc_group g on g.id = m.group_id
                         where m.unit_id in (:units)
                         order by s.year desc, m.left_on is not null, m.level,
                                  unit_name collate utf8mb4_uca1400_vietnamese_ai_ci, m.id
                        """.formatted(NAME_THEN))
                .param("units", unitIds)
                .query((row, n) -> new UnitStanding(
                        row.getLong("unit_id"),
                        row.getString("unit_name"),
                        row.getInt("year"),
                        row.getString("province"),
                        row.getLong("bloc_id"),
                        row.getString("bloc_name"),
                        row.getString("group_name"),
                        MemberRole.ofSlot(row.getObject("lead_slot", Integer.class)),
                        row.getString("acting_person"),
                        row.getObject("joined_on", LocalDate.class),
                        row.getObject("left_on", LocalDate.class)))
                .list();
    }

    private void requireReadable(Set<Long> unitIds) {
        var rights = scope.rights();
        var readable = new HashSet<>(jdbc.sql("""
                        select u.id from unit u
                        where u.id in (:asked)
                          and (:everything or u.province_id in (:provinces) or u.id in (:units))
                        """)
                .params(rights.params())
                .param("asked", unitIds)
                .query(Long.class)
                .list());
        if (!readable.containsAll(unitIds)) {
            List.copyOf(readable).forEach(unit -> readable.addAll(units.line(unit)));
        }
        if (!readable.containsAll(unitIds)) {
            throw new AccessDeniedException("No right to see the blocs of units " + unitIds);
        }
    }

    /** Every word begins a word of the bloc's name or code, or every word one of the same member's name. */
    private static String found(int words) {
        if (words == 0) {
            return "true";
        }
        return """
                (%s or exists (
                  select 1 from membership f
                    join unit w on w.id = f.unit_id
                    left join unit_name wn on wn.unit_id = w.id
                   where f.bloc_year_id = s.id and f.left_on is null and %s))
                """.formatted(
                        all(words, "concat_ws(' ', s.name, l.code collate utf8mb4_uca1400_ai_ci)"),
                        all(words, "concat_ws(' ', wn.name, wn.short_name, w.name, w.short_name)"));
    }

    private static String all(int words, String text) {
        var begins = new StringBuilder("true");
        for (int i = 0; i < words; i++) {
            begins.append(" and concat(' ', regexp_replace(")
                    .append(text)
                    .append(", '[^\\\\pL\\\\pN]+', ' ')) like :word")
                    .append(i);
        }
        return begins.toString();
    }

    private static void putWords(Map<String, @Nullable Object> params, List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            params.put("word" + i, "% " + words.get(i) + "%");
        }
    }

    private static List<String> words(String text) {
        return Arrays.stream(Names.clean(text).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .limit(8)
                .toList();
    }

    private static String nameThen(String column) {
        return """
                coalesce((select n.%1$s from unit_name n
                           where n.unit_id = u.id
                             and (n.valid_from is null
                                  or n.valid_from <= coalesce(m.left_on, concat(s.year, '-12-31')))
                             and (n.valid_to is null or n.valid_to > coalesce(m.left_on, concat(s.year, '-12-31')))
                           order by n.valid_from desc limit 1), u.%1$s)""".formatted(column);
    }
}
