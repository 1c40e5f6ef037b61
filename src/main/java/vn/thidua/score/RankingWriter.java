package vn.thidua.score;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;
import tools.jackson.databind.ObjectMapper;
import vn.thidua.score.rule.RankLine;
import vn.thidua.shared.Messages;

/** Copies a ranking with every figure into rows that are never changed. */
@Component
class RankingWriter {

    private final JdbcClient jdbc;
    private final ObjectMapper json;
    private final Messages messages;

    RankingWriter(JdbcClient jdbc, ObjectMapper json, Messages messages) {
        this.jdbc = jdbc;
        this.json = json;
        this.messages = messages;
    }

    void write(LiveRanking ranking, int number, LocalDate appealUntil, String because, String who, Instant when) {
        var key = new GeneratedKeyHolder();
        jdbc.sql("insert into ranking_version (bloc_id, year_id, number, rank_by, appeal_until, because, published_by,"
                        + " published_at, generated) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        ranking.bloc().blocId(),
                        ranking.bloc().yearId(),
                        number,
                        ranking.rankBy().name(),
                        appealUntil,
                        because,
                        who,
                        Timestamp.from(when),
                        ranking.generated())
                .update(key);
        var version = java.util.Objects.requireNonNull(key.getKey()).longValue();
        ranking.units().forEach(unit -> line(version, unit));
    }

    private void line(long version, RankedUnit unit) {
        var score = unit.score();
        var line = unit.line();
        var values = new java.util.LinkedHashMap<String, @Nullable Object>();
        values.put("version_id", version);
        values.put("unit_id", unit.unitId());
        values.put("unit_name", unit.name());
        values.put("group_id", unit.groupId());
        values.put("group_name", unit.group());
        values.put("self_points", score.self());
        values.put("self_verified", score.selfVerified());
        values.put("self_compared", score.selfCompared());
        values.put("base_points", score.base());
        values.put("bonus_points", score.bonus());
        values.put("penalty_points", score.penalty());
        values.put("raw_points", score.raw());
        values.put("own_max", score.ownMax());
        values.put("percent", line.percent());
        values.put("rank_all", line.rankAll());
        values.put("rank_eligible", line.rankEligible());
        values.put(
                "group_rank_all", unit.inGroup() == null ? null : unit.inGroup().rankAll());
        values.put(
                "group_rank_eligible",
                unit.inGroup() == null ? null : unit.inGroup().rankEligible());
        values.put("needs_vote", line.needsVote());
        values.put("disqualified", !unit.disqualified().isEmpty());
        values.put("disqualified_for", shortened(String.join("; ", unit.disqualified()), 1500));
        values.put("tie_words", shortened(words(line), 1000));
        values.put("parts", json.writeValueAsString(score.parts()));
        insert(values);
    }

    private void insert(Map<String, @Nullable Object> values) {
        jdbc.sql("insert into ranking_line (" + String.join(", ", values.keySet()) + ") values (:"
                        + String.join(", :", values.keySet()) + ")")
                .params(values)
                .update();
    }

    /** Why this place, in the language of the province's papers. */
    private String words(RankLine line) {
        return String.join(
                " ",
                line.reasons().stream()
                        .map(reason -> messages.text(
                                Messages.VIETNAMESE, reason.key(), reason.args().toArray()))
                        .toList());
    }

    private static String shortened(String text, int most) {
        return text.substring(0, Math.min(text.length(), most));
    }
}
