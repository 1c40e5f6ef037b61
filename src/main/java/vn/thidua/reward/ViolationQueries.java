package vn.thidua.reward;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.identity.Roles;

/** Reads the lists of violations; for board and leadership. */
@Service
@Transactional(readOnly = true)
@RolesAllowed({Roles.BOARD, Roles.LEADERSHIP})
public class ViolationQueries {

    private final JdbcClient sql;
    private final RewardScope scope;

    ViolationQueries(JdbcClient sql, RewardScope scope) {
        this.sql = sql;
        this.scope = scope;
    }

    /** Violations, those that hold back first, newest list first. */
    public List<ViolationRow> violations(@Nullable Long provinceId) {
        return sql.sql("""
                        select v.id, if(v.person_name = '', coalesce(u.name, v.subject_text),
                                        concat_ws(' – ', v.person_name, u.name)) as subject,
                               v.unit_id, v.person_name, v.kind, v.detail, v.source_agency, v.listed_on, v.released_on,
                               v.release_reason, v.released_by
                          from violation v left join unit u on u.id = v.unit_id
                         where %s and (:province is null or v.province_id = :province)
                         order by v.released_on is not null, v.listed_on desc, v.id desc
                        """.formatted(scope.provincesOnly("v")))
                .params(scope.params())
                .param("province", provinceId)
                .query(ViolationRow.class)
                .list();
    }
}
