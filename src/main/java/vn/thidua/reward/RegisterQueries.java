package vn.thidua.reward;

import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.identity.Roles;
import vn.thidua.shared.RecordRows;
import vn.thidua.unit.UnitQueries;

/** Reads the register, page by page or all lines one by one. Everybody reads what is theirs; see {@link RewardScope}. */
@Service
@Transactional(readOnly = true)
@RolesAllowed({Roles.BOARD, Roles.LEADERSHIP, Roles.UNIT})
public class RegisterQueries {

    /** Lines that are fetched from the database together while all are read. */
    private static final int FETCH = 2_000;

    /**
     * What was done to a reward after it was decided.
     *
     * @param decisionNo decision it rests on, "" where none was named
     */
    public record CorrectionLine(
            CorrectionKind kind,
            List<CorrectedField> changes,
            String reason,
            String decisionNo,
            @Nullable LocalDate decisionOn,
            String recordedBy,
            Instant recordedAt) {}

    private final JdbcClient sql;
    private final RewardScope scope;
    private final UnitQueries units;

    RegisterQueries(JdbcClient sql, RewardScope scope, UnitQueries units) {
        this.sql = sql;
        this.scope = scope;
        this.units = units;
    }

    /** A page of lines. */
    public List<RegisterRow> page(RegisterFilter filter, RegisterSort sort, boolean descending, int offset, int limit) {
        var statement = statement(filter);
        return sql.sql(statement.page(sort, descending))
                .params(statement.params())
                .param("limit", limit)
                .param("offset", offset)
                .query(RecordRows.of(RegisterRow.class))
                .list();
    }

    public long count(RegisterFilter filter) {
        var statement = statement(filter);
        return sql.sql(statement.count())
                .params(statement.params())
                .query(Long.class)
                .single();
    }

    /** Hands over all lines, newest first, while they come from the database. */
    public void forEach(RegisterFilter filter, Consumer<RegisterRow> sink) {
        var statement = statement(filter);
        var names = new RegisterNames(sql);
        sql.sql(statement.all()).params(statement.params()).withFetchSize(FETCH).query(row -> {
            sink.accept(row(row, names));
        });
    }

    /** One line; empty where there is none or the person may not see it. */
    public Optional<RegisterRow> line(long rewardId) {
        return sql.sql(RegisterSql.COLUMNS + " from reward r" + RegisterSql.JOINS + " where r.id = :id and "
                        + scope.condition("r"))
                .params(scope.params())
                .param("id", rewardId)
                .query(RecordRows.of(RegisterRow.class))
                .optional();
    }

    /** Corrections of a line that the person may see, latest first. */
    public List<CorrectionLine> corrections(long rewardId) {
        if (line(rewardId).isEmpty()) {
            return List.of();
        }
        return sql.sql("select * from reward_correction where reward_id = ? order by id desc")
                .param(rewardId)
                .query((row, n) -> new CorrectionLine(
                        CorrectionKind.valueOf(row.getString("kind")),
                        CorrectedField.read(row.getString("changes")),
                        row.getString("reason"),
                        row.getString("decision_no"),
                        row.getObject("decision_on", LocalDate.class),
                        row.getString("recorded_by"),
                        row.getTimestamp("recorded_at").toInstant()))
                .list();
    }

    /** Lines of a unit, of its people and parts, and of all whose history it carries; refused to strangers. */
    public List<RegisterRow> ofLine(long unitId) {
        units.requireReaderOf(unitId);
        return sql.sql(RegisterSql.COLUMNS + " from reward r" + RegisterSql.JOINS
                        + " where r.unit_id in (:line) order by r.year desc, r.id desc")
                .param("line", RewardScope.orNone(units.line(unitId)))
                .query(RecordRows.of(RegisterRow.class))
                .list();
    }

    RegisterSql statement(RegisterFilter filter) {
        var codes = filter.level() == null && filter.column() == null ? null : codes(filter);
        return new RegisterSql(filter, scope.condition("r"), scope.params(), codes);
    }

    private List<String> codes(RegisterFilter filter) {
        record Edition(String code, AwardFamily family, AwardLevel level) {}
        return sql
                .sql("select code, family, level from " + RewardSql.NEWEST_AWARDS + " a")
                .query(Edition.class)
                .list()
                .stream()
                .filter(award -> filter.level() == null || award.level() == filter.level())
                .filter(award ->
                        filter.column() == null || FormColumn.of(award.family(), award.code()) == filter.column())
                .map(Edition::code)
                .toList();
    }

    private static RegisterRow row(ResultSet row, RegisterNames names) throws SQLException {
        var year = row.getInt("year");
        var unit = row.getObject("unit_id", Long.class);
        var bloc = row.getObject("bloc_id", Long.class);
        var personClass = row.getString("person_class");
        var type = row.getString("reward_type");
        return new RegisterRow(
                row.getLong("id"),
                row.getLong("province_id"),
                row.getString("province"),
                year,
                row.getString("award_code"),
                names.award(row.getString("award_code")),
                Recipient.valueOf(row.getString("recipient_kind")),
                row.getString("recipient_title"),
                row.getString("recipient_name"),
                row.getString("position"),
                unit,
                names.unit(unit, year, row.getString("unit_name")),
                row.getString("workplace"),
                personClass == null ? null : PersonClass.valueOf(personClass),
                row.getBoolean("small_collective"),
                type == null ? null : RewardType.valueOf(type),
                row.getString("field"),
                row.getString("achievement"),
                RewardState.valueOf(row.getString("state")),
                row.getString("decision_no"),
                row.getObject("decided_on", LocalDate.class),
                row.getString("decided_by"),
                row.getObject("money", BigDecimal.class),
                bloc,
                names.bloc(bloc, year, row.getString("bloc_name")),
                row.getString("source"));
    }
}
