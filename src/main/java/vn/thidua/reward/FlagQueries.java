package vn.thidua.reward;

import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.identity.Roles;

/** Reads rotating flags; for readers of the province and for units that stood in the bloc. */
@Service
@Transactional(readOnly = true)
@RolesAllowed({Roles.BOARD, Roles.LEADERSHIP, Roles.UNIT})
public class FlagQueries {

    private static final String STOOD_IN_IT = """
            exists (select 1 from membership m join bloc_year x on x.id = m.bloc_year_id
                     where x.bloc_id = f.bloc_id and m.unit_id in (:units))""";

    private final JdbcClient sql;
    private final RewardScope scope;

    FlagQueries(JdbcClient sql, RewardScope scope) {
        this.sql = sql;
        this.scope = scope;
    }

    /** Flags of a bloc with their holders under the names of the day. */
    public List<FlagRow> flagsOf(long blocId) {
        var flags = new LinkedHashMap<Long, FlagRow>();
        sql.sql("""
                        select f.id, f.name, f.made_in, f.note, h.unit_id, h.received_on, h.occasion,
                               coalesce((select n.name from unit_name n where n.unit_id = h.unit_id
                                            and (n.valid_from is null or n.valid_from <= h.received_on)
                                            and (n.valid_to is null or n.valid_to > h.received_on) limit 1),
                                        u.name) as unit_name
                          from rotating_flag f
                          left join flag_handover h on h.flag_id = f.id
                          left join unit u on u.id = h.unit_id
                         where f.bloc_id = :bloc and (%s or %s)
                         order by f.name, f.id, h.received_on desc
                        """.formatted(scope.provincesOnly("f"), STOOD_IN_IT))
                .params(scope.params())
                .param("bloc", blocId)
                .query(row -> {
                    var flag = flags.get(row.getLong("id"));
                    if (flag == null) {
                        flag = new FlagRow(
                                row.getLong("id"),
                                row.getString("name"),
                                row.getObject("made_in", Integer.class),
                                row.getString("note"),
                                new ArrayList<>());
                        flags.put(flag.id(), flag);
                    }
                    if (row.getString("unit_name") != null) {
                        flag.handovers()
                                .add(new FlagRow.Handover(
                                        row.getLong("unit_id"),
                                        row.getString("unit_name"),
                                        row.getObject("received_on", LocalDate.class),
                                        row.getString("occasion")));
                    }
                });
        return List.copyOf(flags.values());
    }
}
