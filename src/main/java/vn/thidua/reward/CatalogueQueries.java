package vn.thidua.reward;

import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.identity.Roles;

/** Reads the dated data behind rewards: base salaries, and what an award is worth on a day. No secrets: the law says it. */
@Service
@Transactional(readOnly = true)
@RolesAllowed({Roles.BOARD, Roles.LEADERSHIP, Roles.UNIT})
public class CatalogueQueries {

    private final RewardCatalogue catalogue;
    private final JdbcClient sql;

    CatalogueQueries(RewardCatalogue catalogue, JdbcClient sql) {
        this.catalogue = catalogue;
        this.sql = sql;
    }

    /** Newest first. */
    public List<BaseSalaryRow> baseSalaries() {
        return catalogue.salaries();
    }

    public Optional<BaseSalaryRow> baseSalaryOn(LocalDate day) {
        return catalogue.salaryOn(day);
    }

    /** The award as it holds on the day. */
    public Optional<AwardRow> awardOn(String code, LocalDate day) {
        return catalogue.editionOn(code, day);
    }

    /** Bonus in đồng on the day; empty where catalogue or base salary do not say it. */
    public Optional<BigDecimal> moneyOn(String code, Recipient kind, LocalDate day) {
        return awardOn(code, day)
                .flatMap(award -> AwardMoney.of(kind, award, baseSalaryOn(day).orElse(null)));
    }

    /** A group of a bloc in the composition in force. */
    public record BlocGroupName(long blocId, String name) {}

    /** Groups of the blocs of a province in a year, for quotas. */
    public List<BlocGroupName> groups(long provinceId, int year) {
        return sql.sql("""
                        select x.bloc_id, g.name from bloc_group g
                          join bloc_year x on x.id = g.bloc_year_id
                          join composition c on c.id = x.composition_id and c.in_force = true
                          join emulation_year y on y.id = c.year_id
                         where y.province_id = ? and y.year = ? order by x.bloc_id, g.position, g.id
                        """).params(provinceId, year).query(BlocGroupName.class).list();
    }
}
