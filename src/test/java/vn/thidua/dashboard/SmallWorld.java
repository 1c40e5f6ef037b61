package vn.thidua.dashboard;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import vn.thidua.shared.Names;

/** Writes a handful of provinces, blocs and units straight into the tables, so that every figure can be counted by hand. */
public final class SmallWorld {

    private final JdbcClient sql;

    public SmallWorld(JdbcClient sql) {
        this.sql = sql;
    }

    public long province(String name) {
        return insert("insert into province (code, name) values (?, ?)", Names.slug(name), name);
    }

    public void merge(long province, long into, String on) {
        sql.sql("update province set merged_into_id = ?, merged_on = ? where id = ?")
                .params(into, on, province)
                .update();
    }

    public long unit(long province, String name, String unitClass) {
        return insert(
                "insert into unit (province_id, code, name, short_name, unit_class) values (?, ?, ?, ?, ?)",
                province,
                name,
                name,
                name,
                unitClass);
    }

    public void formerName(long unit, String name, String until) {
        insert(
                "insert into unit_name (unit_id, name, short_name, valid_to) values (?, ?, ?, ?)",
                unit,
                name,
                name,
                until);
    }

    public long bloc(long province, String code) {
        return insert("insert into bloc (province_id, code) values (?, ?)", province, code);
    }

    /** The published composition of a year. */
    public long published(long province, int year) {
        return insert(
                "insert into composition (year_id, name, state, in_force, published_at, created_at, created_by)"
                        + " values (?, 'Chính thức', 'PUBLISHED', true, now(6), now(6), 'thử')",
                yearOf(province, year));
    }

    public long draft(long province, int year, String name) {
        return insert(
                "insert into composition (year_id, name, created_at, created_by) values (?, ?, now(6), 'thử')",
                yearOf(province, year),
                name);
    }

    /** A bloc in a composition. The first unit is its head, the second its deputy, unless {@code headless}. */
    public long blocYear(long composition, long bloc, String name, String family, boolean headless, long... units) {
        var blocYear = insert(
                "insert into bloc_year (composition_id, bloc_id, name, kind, family) values (?, ?, ?, 'KHOI', ?)",
                composition,
                bloc,
                name,
                family);
        for (int i = 0; i < units.length; i++) {
            member(composition, units[i], blocYear, headless || i > 1 ? null : i + 1);
        }
        return blocYear;
    }

    public void member(long composition, long unit, Long blocYear, Integer slot) {
        insert(
                "insert into membership (composition_id, unit_id, bloc_year_id, lead_slot) values (?, ?, ?, ?)",
                composition,
                unit,
                blocYear,
                slot);
    }

    /** A unit that stood in the bloc and left during the year. */
    public void leaver(long composition, long unit, long blocYear) {
        insert(
                "insert into membership (composition_id, unit_id, bloc_year_id, seat, left_on) values (?, ?, ?, 1, '2025-06-01')",
                composition,
                unit,
                blocYear);
    }

    public void award(String code, String name) {
        insert(
                "insert into award (code, name_vi, family, level, recipients, valid_from)"
                        + " values (?, ?, 'DANH_HIEU', 'TINH', 'COLLECTIVE', '2025-07-01')",
                code,
                name);
    }

    public void reward(long province, Long bloc, int year, long unit, String award, String state) {
        insert(
                "insert into reward (province_id, bloc_id, year, unit_id, award_code, state, source)"
                        + " values (?, ?, ?, ?, ?, ?, 'nguồn thử')",
                province,
                bloc,
                year,
                unit,
                award,
                state);
    }

    /** Many blocs of equally many units, none with a role but the head. */
    public void fill(long composition, long province, int blocs, int unitsEach) {
        sql.sql("insert into bloc (province_id, code) select ?, concat('k', seq) from seq_1_to_" + blocs)
                .params(province)
                .update();
        sql.sql("insert into bloc_year (composition_id, bloc_id, name, kind, family)"
                        + " select ?, id, concat('Khối ', id), 'KHOI', 'XA_PHUONG' from bloc where province_id = ?")
                .params(composition, province)
                .update();
        sql.sql("insert into unit (province_id, code, name, short_name, unit_class)"
                        + " select ?, concat('u', seq), concat('Đơn vị ', seq), concat('Đv ', seq), 'COMMUNE'"
                        + " from seq_1_to_" + blocs * unitsEach)
                .params(province)
                .update();
        sql.sql("insert into membership (composition_id, unit_id, bloc_year_id, lead_slot)"
                        + " select ?, u.id, b.id, if((u.n - 1) % ? = 0, 1, null)"
                        + " from (select id, row_number() over (order by id) as n from unit where province_id = ?) u"
                        + " join (select id, row_number() over (order by id) as n from bloc_year where composition_id = ?) b"
                        + " on b.n = (u.n - 1) div ? + 1")
                .params(composition, unitsEach, province, composition, unitsEach)
                .update();
    }

    private long yearOf(long province, int year) {
        List<Long> known = sql.sql("select id from emulation_year where province_id = ? and year = ?")
                .params(province, year)
                .query(Long.class)
                .list();
        return known.isEmpty()
                ? insert("insert into emulation_year (province_id, year) values (?, ?)", province, year)
                : known.getFirst();
    }

    void run(String statement) {
        sql.sql(statement).update();
    }

    long insert(String statement, Object... params) {
        var key = new GeneratedKeyHolder();
        sql.sql(statement).params(java.util.Arrays.asList(params)).update(key, "id");
        return key.getKeyAs(Number.class).longValue();
    }
}
