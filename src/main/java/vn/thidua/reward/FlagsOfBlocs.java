package vn.thidua.reward;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.vote.RotatingFlags;

/** Shows a conference the rotating flag of its bloc, and takes down to whom it was handed over there. */
@Component
class FlagsOfBlocs implements RotatingFlags {

    private final FlagService flags;
    private final JdbcClient sql;

    FlagsOfBlocs(FlagService flags, JdbcClient sql) {
        this.flags = flags;
        this.sql = sql;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Flag> flagOf(long blocId) {
        return sql.sql("""
                        select f.id, f.name, h.unit_id as holder_id, coalesce(u.name, '') as holder
                          from rotating_flag f
                          left join flag_handover h on h.flag_id = f.id
                          left join unit u on u.id = h.unit_id
                         where f.bloc_id = ?
                         order by f.id, h.received_on desc
                         limit 1
                        """).param(blocId).query(Flag.class).optional();
    }

    @Override
    public void handOver(long flagId, long unitId, LocalDate receivedOn, String occasion) {
        flags.handOver(flagId, unitId, receivedOn, occasion);
    }
}
