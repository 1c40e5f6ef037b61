package vn.thidua.dashboard;

import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.shared.RecordRows;

/** Reads results and rewards along the line of one unit. One statement each. */
@Component
class UnitReader {

    private final JdbcClient sql;

    UnitReader(JdbcClient sql) {
        this.sql = sql;
    }

    long provinceOf(long unitId) {
        return sql.sql("select province_id from unit where id = ?")
                .param(unitId)
                .query(Long.class)
                .single();
    }

    /** Blocs the unit stands in that year. */
    List<Long> blocsOf(long unitId, int year) {
        return sql.sql("""
                        select x.bloc_id
                          from membership m
                          join bloc_year x on x.id = m.bloc_year_id
                          join composition c on c.id = x.composition_id and c.in_force = true
                          join emulation_year e on e.id = c.year_id and e.year = ?
                         where m.unit_id = ? and m.left_on is null
                         order by x.bloc_id
                        """).params(year, unitId).query(Long.class).list();
    }

    /** Published results of the line up to the year, newest first. */
    List<UnitSheet.Result> results(Set<Long> line, int year) {
        return sql.sql("""
                        select e.year, v.bloc_id,
                               coalesce((select x.name from bloc_year x join composition c on c.id = x.composition_id
                                          where x.bloc_id = v.bloc_id and c.year_id = v.year_id and c.in_force = true), '')
                                 as bloc,
                               l.unit_name, l.percent, l.rank_all as place,
                               (select count(*) from ranking_line o where o.version_id = v.id) as units, v.generated
                          from ranking_line l
                          join ranking_version v on v.id = l.version_id
                          join emulation_year e on e.id = v.year_id
                         where l.unit_id in (:line) and e.year <= :year
                           and v.number = (select max(n.number) from ranking_version n
                                            where n.bloc_id = v.bloc_id and n.year_id = v.year_id)
                         order by e.year desc, bloc, l.unit_name collate utf8mb4_uca1400_vietnamese_ai_ci
                        """)
                .param("line", line)
                .param("year", year)
                .query(RecordRows.of(UnitSheet.Result.class))
                .list();
    }

    /** Decided rewards of the line as collectives up to the year, newest first. */
    List<UnitSheet.Award> awards(Set<Long> line, int year) {
        return sql.sql("""
                        select r.year,
                               coalesce((select a.name_vi from award a where a.code = r.award_code
                                          order by a.valid_from desc limit 1), r.award_code) as award,
                               r.decision_no, r.decided_on, u.name as unit_name
                          from reward r
                          join unit u on u.id = r.unit_id
                         where r.unit_id in (:line) and r.state = 'DECIDED' and r.recipient_kind = 'COLLECTIVE'
                           and r.small_collective = false and r.year <= :year
                         order by r.year desc, r.decided_on desc, award
                        """)
                .param("line", line)
                .param("year", year)
                .query(RecordRows.of(UnitSheet.Award.class))
                .list();
    }
}
