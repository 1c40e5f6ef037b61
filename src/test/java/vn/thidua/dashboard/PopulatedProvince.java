package vn.thidua.dashboard;

import java.util.ArrayList;
import java.util.List;

/**
 * A province of some blocs with pledges, numbers, scores, reports and rewards of 2024 and 2025, written by a few
 * statements with fixed seeds, so that figures can be counted again in another way.
 */
final class PopulatedProvince {

    final long id;
    final List<Long> blocs = new ArrayList<>();
    /** Units by bloc; the first one heads it. */
    final List<long[]> units = new ArrayList<>();

    private final SmallWorld world;

    PopulatedProvince(SmallWorld world, int blocCount, int unitsEach) {
        this.world = world;
        id = world.province("Đồng Nai");
        for (int b = 0; b < blocCount; b++) {
            var members = new long[unitsEach];
            for (int u = 0; u < unitsEach; u++) {
                members[u] = world.unit(id, "Đơn vị " + (b * unitsEach + u + 1), "ADMINISTRATIVE");
            }
            units.add(members);
            blocs.add(world.bloc(id, "k" + b));
        }
        for (int year : new int[] {2024, 2025}) {
            var composition = world.published(id, year);
            for (int b = 0; b < blocCount; b++) {
                world.blocYear(
                        composition,
                        blocs.get(b),
                        "Khối " + (b + 1),
                        b % 2 == 0 ? "DANG" : "VHXH",
                        false,
                        units.get(b));
            }
        }
    }

    /** A province that was made otherwise, to be filled. */
    PopulatedProvince(SmallWorld world, long id) {
        this.world = world;
        this.id = id;
    }

    /** Four contents of every direction for every bloc and year; numbers for most units, in several months. */
    void pledge() {
        run(
                "insert into pledge (bloc_id, year_id, state) select b.id, e.id, 'SIGNED' from bloc b join emulation_year e");
        run(
                "insert into pledge_item (pledge_id, position, content, unit_of_measure, direction, target)"
                        + " select g.id, s.seq, concat('Nội dung ', s.seq), elt(s.seq, '%', 'hồ sơ', 'vụ', ''),"
                        + " elt(s.seq, 'UP', 'UP', 'DOWN', 'PASS_FAIL'), elt(s.seq, 95, 120, 3, null) from pledge g join seq_1_to_4 s");
        run("insert into pledge_actual (item_id, unit_id, month, reached, account_id, entered_by, entered_at)"
                + " select i.id, u.id, s.seq * 3, case i.position when 1 then round(90 + rand(u.id * 7 + s.seq) * 10, 2)"
                + " when 2 then round(s.seq * 30 * (0.8 + rand(u.id * 5) * 0.4)) when 3 then floor(rand(u.id + s.seq) * 6)"
                + " else rand(u.id * 3 + s.seq) > 0.4 end, 1, 'thử', now(6)"
                + " from pledge_item i join pledge g on g.id = i.pledge_id join emulation_year e on e.id = g.year_id"
                + " join bloc_year x on x.bloc_id = g.bloc_id join composition c on c.id = x.composition_id and c.year_id = e.id"
                + " join membership m on m.bloc_year_id = x.id join unit u on u.id = m.unit_id join seq_1_to_3 s"
                + " where (u.id + i.position) % 5 > 0 and (u.id + s.seq) % 4 > 0");
    }

    /** Scores of 2025: three criteria, the last of which one unit is not asked for; published results of both years. */
    void score() {
        run(
                "insert into criteria_table (year_id, bloc_id, title, state, tie_breaks, created_at, created_by, updated_at,"
                        + " updated_by) select e.id, b.id, 'Bảng', 'IN_FORCE', '[]', now(6), 'thử', now(6), 'thử' from bloc b"
                        + " join emulation_year e on e.year = 2025");
        run("insert into criterion (table_id, position, code, name, max_points, kind, params, scored_by)"
                + " select t.id, s.seq, s.seq, concat('Tiêu chí ', s.seq), s.seq * 10, 'MANUAL', '{}', 'HEAD'"
                + " from criteria_table t join seq_1_to_3 s");
        run("insert into scoring_round (table_id, bloc_id, year_id, year, self_due, review_due, explain_due, opened_by,"
                + " opened_at) select id, bloc_id, year_id, 2025, '2025-11-01', '2025-11-15', '2025-11-20', 'thử', now(6)"
                + " from criteria_table");
        run("insert into score_sheet (round_id, table_id, unit_id, state) select r.id, r.table_id, m.unit_id,"
                + " elt(1 + m.unit_id % 3, 'FINAL', 'HEAD_REVIEWED', 'SELF_SCORING') from scoring_round r"
                + " join bloc_year x on x.bloc_id = r.bloc_id join composition c on c.id = x.composition_id"
                + " and c.year_id = r.year_id join membership m on m.bloc_year_id = x.id");
        run("insert into score_entry (sheet_id, criterion_id, self_points, head_points, final_points, applies)"
                + " select h.id, k.id, k.max_points, if(h.state = 'SELF_SCORING', null, k.max_points - 2),"
                + " if(h.state = 'FINAL', k.max_points - 3, null), not (k.position = 3 and h.unit_id % 5 = 0)"
                + " from score_sheet h join criterion k on k.table_id = h.table_id");
        publish();
    }

    /** A result of every unit in every year, published. */
    void publish() {
        run("insert into ranking_version (bloc_id, year_id, number, rank_by, appeal_until, published_by, published_at)"
                + " select b.id, e.id, 1, 'RAW', '2026-01-10', 'thử', concat(e.year, '-12-20') from bloc b"
                + " join emulation_year e");
        run("insert into ranking_line (version_id, unit_id, unit_name, self_points, self_verified, self_compared,"
                + " base_points, bonus_points, penalty_points, raw_points, own_max, percent)"
                + " select v.id, m.unit_id, u.name, 0, 0, 0, 0, 0, 0, 0, 100, round(80 + rand(m.unit_id * e.year) * 20, 2)"
                + " from ranking_version v join emulation_year e on e.id = v.year_id join bloc_year x on x.bloc_id = v.bloc_id"
                + " join composition c on c.id = x.composition_id and c.year_id = e.id"
                + " join membership m on m.bloc_year_id = x.id join unit u on u.id = m.unit_id");
    }

    /** Mid-year reports of 2025, due on 30 June: most on time, some late, some never. */
    void report() {
        run("insert into report_rule (kind, from_party, to_party, due_month, due_day, valid_from)"
                + " values ('MIDYEAR', 'UNIT', 'HEAD', 6, 30, '2000-01-01')");
        run("insert into report_submission (bloc_id, year, unit_id, kind, state, first_submitted_at)"
                + " select x.bloc_id, 2025, m.unit_id, 'MIDYEAR', 'ACCEPTED', if(m.unit_id % 4 = 0, '2025-07-05 03:00:00',"
                + " '2025-06-20 03:00:00') from membership m join bloc_year x on x.id = m.bloc_year_id"
                + " join composition c on c.id = x.composition_id join emulation_year e on e.id = c.year_id and e.year = 2025"
                + " where m.unit_id % 5 > 0");
    }

    /** Two hundred rewards over 2023 to 2025 of all sorts, and some proposals of 2025. */
    void reward() {
        world.award("BK_TINH", "Bằng khen");
        run("insert into reward (province_id, bloc_id, year, unit_id, award_code, recipient_kind, recipient_name,"
                + " person_class, small_collective, reward_type, state, decision_no)"
                + " select b.province_id, b.id, 2023 + s.seq % 3, u.id, 'BK_TINH', elt(1 + s.seq % 2, 'COLLECTIVE',"
                + " 'INDIVIDUAL'), concat('Người nhận ', s.seq), if(s.seq % 2, elt(1 + s.seq % 5, 'TRUC_TIEP', 'SO_NGANH',"
                + " 'TRUC_TIEP', null, 'LANH_DAO_KHAC'), null), s.seq % 4 = 0, 'CONG_TRANG',"
                + " elt(1 + s.seq % 7, 'PROPOSED', 'DECIDED', 'DECIDED', 'REVOKED', 'DECIDED', 'DECIDED', 'DECIDED'),"
                + " if(s.seq % 6, 'QĐ', '')"
                + " from seq_1_to_200 s join (select id, province_id, row_number() over (order by id) as n from bloc) b"
                + " on b.n = 1 + s.seq % (select count(*) from bloc)"
                + " join (select id, row_number() over (order by id) as n from unit) u"
                + " on u.n = 1 + (s.seq * 7) % (select count(*) from unit)");
        run("insert into proposal (province_id, bloc_id, unit_id, year, award_code, recipient_kind, recipient_name,"
                + " reward_type, origin, state, reason) select b.province_id, b.id, null, 2025, 'BK_TINH', 'COLLECTIVE',"
                + " concat('Phòng ', s.seq), 'CONG_TRANG', 'HAND', elt(1 + s.seq % 6, 'PROPOSED', 'CHECKED', 'SUBMITTED',"
                + " 'DECIDED', 'RETURNED', 'WITHDRAWN'), 'vì' from seq_1_to_20 s join (select min(id) as id, min(province_id) as"
                + " province_id from bloc) b");
    }

    /** One unit was merged into another in the middle of 2025. */
    void merged(long from, long into) {
        var event = world.insert(
                "insert into unit_event (province_id, kind, effective_on, recorded_by, recorded_at)"
                        + " values (?, 'MERGE', '2025-07-01', 'thử', now(6))",
                id);
        world.insert(
                "insert into unit_event_part (event_id, unit_id, side, name, effect) values (?, ?, 'FROM', '', 'ENDED')",
                event,
                from);
        world.insert(
                "insert into unit_event_part (event_id, unit_id, side, name, effect) values (?, ?, 'TO', '', 'NONE')",
                event,
                into);
    }

    private void run(String statement) {
        world.run(statement);
    }
}
