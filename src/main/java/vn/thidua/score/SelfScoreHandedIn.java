package vn.thidua.score;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.report.HandedInElsewhere;
import vn.thidua.report.ReportKind;

/** A unit hands its self-score in with its score sheet. Asked by the module of reports, which has looked at the rights. */
@Component
class SelfScoreHandedIn implements HandedInElsewhere {

    private final JdbcClient jdbc;

    SelfScoreHandedIn(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public ReportKind kind() {
        return ReportKind.SELF_SCORE;
    }

    @Override
    public Map<Long, HandIn> handedIn(long blocId, int year) {
        var handedIn = new HashMap<Long, HandIn>();
        jdbc.sql("""
                        select s.unit_id, s.submitted_at,
                               exists(select 1 from score_entry e where e.sheet_id = s.id and e.generated) as made_up
                          from scoring_round r
                          join criteria_table t on t.id = r.table_id and t.state <> 'REPLACED'
                          join score_sheet s on s.round_id = r.id and s.submitted_at is not null
                         where r.bloc_id = ? and r.year = ?
                         order by s.submitted_at
                        """).params(blocId, year).query(row -> {
            handedIn.putIfAbsent(
                    row.getLong("unit_id"),
                    new HandIn(instant(row.getObject("submitted_at", LocalDateTime.class)), row.getBoolean("made_up")));
        });
        return handedIn;
    }

    private static Instant instant(LocalDateTime utc) {
        return utc.toInstant(ZoneOffset.UTC);
    }

    @Override
    public String segment() {
        return "cham-diem";
    }
}
