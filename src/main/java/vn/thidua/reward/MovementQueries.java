package vn.thidua.reward;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.identity.Roles;

/** Reads emulation movements; for board and leadership. */
@Service
@Transactional(readOnly = true)
@RolesAllowed({Roles.BOARD, Roles.LEADERSHIP})
public class MovementQueries {

    private final JdbcClient sql;
    private final RewardScope scope;

    MovementQueries(JdbcClient sql, RewardScope scope) {
        this.sql = sql;
        this.scope = scope;
    }

    /** Movements launched in a year, newest first. */
    public List<MovementRow> movements(@Nullable Integer year, @Nullable Long provinceId) {
        return sql.sql("""
                        select m.id, m.province_id, m.name, m.launched_by, m.level, m.scope, m.thematic, m.duration,
                               m.launched_on, m.bloc_id, m.source
                          from movement m
                         where %s and (:year is null or year(m.launched_on) = :year)
                           and (:province is null or m.province_id = :province)
                         order by m.launched_on desc, m.id desc
                        """.formatted(scope.provincesOnly("m")))
                .params(scope.params())
                .param("year", year)
                .param("province", provinceId)
                .query(MovementRow.class)
                .list();
    }
}
