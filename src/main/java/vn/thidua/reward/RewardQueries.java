package vn.thidua.reward;

import jakarta.annotation.security.RolesAllowed;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.identity.CurrentUser;
import vn.thidua.identity.Roles;
import vn.thidua.unit.UnitQueries;

/** Reads rewards and the catalogue. Board and leadership see their provinces, an officer of a unit sees its own. */
@Service
@Transactional(readOnly = true)
@RolesAllowed({Roles.BOARD, Roles.LEADERSHIP, Roles.UNIT})
public class RewardQueries {

    private static final String ROWS = """
            select r.id, r.province_id, p.name as province, r.bloc_id, r.year, r.unit_id, r.award_code, r.state, r.source,
                   %s as bloc_name, %s as unit_name, %s as award_name
              from reward r
              join province p on p.id = r.province_id
              join unit u on u.id = r.unit_id
              left join bloc b on b.id = r.bloc_id
            """.formatted(
                    RewardSql.of(RewardSql.BLOC_NAME, "r"),
                    RewardSql.of(RewardSql.UNIT_NAME, "r"),
                    RewardSql.of(RewardSql.AWARD_NAME, "r"));

    private static final String ORDER =
            " order by r.year desc, p.name, unit_name collate utf8mb4_uca1400_vietnamese_ai_ci, r.award_code";

    private final JdbcClient sql;
    private final UnitQueries units;
    private final CurrentUser currentUser;

    RewardQueries(JdbcClient sql, UnitQueries units, CurrentUser currentUser) {
        this.sql = sql;
        this.units = units;
        this.currentUser = currentUser;
    }

    /** Rewards of whole units that the person may see and the filter admits, newest year first. */
    public List<RewardRow> rewards(RewardFilter filter) {
        var person = currentUser.require();
        return sql.sql(ROWS + """
                         where r.recipient_kind = 'COLLECTIVE' and r.recipient_name = ''
                           and (:everything or r.province_id in (:provinces) or r.unit_id in (:units))
                           and (:year is null or r.year = :year)
                           and (:upTo is null or r.year <= :upTo)
                           and (:province is null or r.province_id = :province)
                           and (:award is null or r.award_code = :award)
                           and (:state is null or r.state = :state)
                        """ + ORDER)
                .param("everything", person.readsAllProvinces())
                .param("provinces", orNone(person.readableProvinces()))
                .param("units", orNone(person.unitIds()))
                .param("year", filter.year())
                .param("upTo", filter.upToYear())
                .param("province", filter.provinceId())
                .param("award", filter.awardCode())
                .param("state", filter.state() == null ? null : filter.state().name())
                .query(RewardRow.class)
                .list();
    }

    /** Rewards of a unit and of all whose history it carries; refused where the person may not see the unit. */
    public List<RewardRow> rewardsOfLine(long unitId) {
        units.requireReaderOf(unitId);
        return sql.sql(ROWS + " where r.unit_id in (:units)" + ORDER)
                .param("units", orNone(units.line(unitId)))
                .query(RewardRow.class)
                .list();
    }

    /** Every edition of every award, the highest level first. */
    public List<AwardRow> catalogue() {
        return sql.sql("select code, name_vi, name_en, family, level, recipients, decided_by, multiple_collective,"
                        + " multiple_individual, council_min_percent, legal_source, certainty, valid_from, valid_to"
                        + " from award order by field(level, 'NHA_NUOC', 'TINH', 'SO_NGANH', 'HUYEN', 'XA', 'CO_SO'),"
                        + " field(family, 'VINH_DU_NN', 'HUAN_CHUONG', 'HUY_CHUONG', 'DANH_HIEU', 'BANG_KHEN',"
                        + " 'KY_NIEM_CHUONG', 'GIAI_THUONG', 'GIAY_KHEN'),"
                        + " name_vi collate utf8mb4_uca1400_vietnamese_ai_ci, valid_from desc")
                .query(AwardRow.class)
                .list();
    }

    private static Collection<Long> orNone(Collection<Long> ids) {
        return ids.isEmpty() ? Set.of(-1L) : ids;
    }
}
