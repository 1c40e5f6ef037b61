package vn.thidua.vote;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.shared.Fraction;
import vn.thidua.vote.rule.Base;
import vn.thidua.vote.rule.Decider;
import vn.thidua.vote.rule.RunOff;
import vn.thidua.vote.rule.Threshold;

/** Reads the dated rules of ballots. They are public to everybody who is signed in. */
@Service("voteRuleQueries")
@Transactional(readOnly = true)
public class RuleQueries {

    private final JdbcClient sql;
    private final Clock clock;

    RuleQueries(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** All rules that hold or held in a province, the newest of each subject first; without one only the common rules. */
    public List<RuleLine> rules(@Nullable Long provinceId) {
        var today = LocalDate.now(clock);
        var lines = sql.sql("select r.*, coalesce(p.name, '') as province from vote_rule r"
                        + " left join province p on p.id = r.province_id"
                        + " where r.province_id is null or r.province_id = ?"
                        + " order by field(r.subject, 'CO_CP', 'CO_TINH', 'BK_TINH', 'BAU_TRUONG', 'BAU_PHO',"
                        + " 'THONG_QUA'), r.province_id is null, r.valid_from desc, r.id desc")
                .param(provinceId == null ? 0L : provinceId)
                .query((row, n) -> line(row))
                .list();
        return lines.stream()
                .map(line -> line.inForce(lines.stream()
                        .filter(other -> other.rule().subject() == line.rule().subject())
                        .filter(other -> !other.rule().validFrom().isAfter(today))
                        .findFirst()
                        .filter(line::equals)
                        .isPresent()))
                .toList();
    }

    private static RuleLine line(ResultSet row) throws SQLException {
        var num = row.getObject("threshold_num", Long.class);
        return new RuleLine(
                new VoteRuleDraft(
                        row.getObject("province_id", Long.class),
                        Subject.valueOf(row.getString("subject")),
                        Method.valueOf(row.getString("method")),
                        Base.valueOf(row.getString("base")),
                        num == null
                                ? null
                                : new Threshold(
                                        new Fraction(num, row.getLong("threshold_den")), row.getBoolean("strict")),
                        SelfVote.valueOf(row.getString("self_vote")),
                        row.getBoolean("written_votes"),
                        row.getBoolean("blank_valid"),
                        new RunOff(
                                row.getInt("max_rounds"),
                                row.getInt("places_per_seat"),
                                Decider.valueOf(row.getString("decider"))),
                        row.getString("source"),
                        row.getObject("valid_from", LocalDate.class)),
                row.getString("province"),
                row.getString("recorded_by"),
                false);
    }
}
