package vn.thidua.reward;

import jakarta.annotation.security.RolesAllowed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.identity.Roles;

/** Reads the dated rules about dossiers, earlier awards and ratings. No secrets: the law says them. */
@Service
@Transactional(readOnly = true)
@RolesAllowed({Roles.BOARD, Roles.LEADERSHIP, Roles.UNIT})
public class AwardRuleQueries {

    private final JdbcClient sql;

    AwardRuleQueries(JdbcClient sql) {
        this.sql = sql;
    }

    /** All rules of a kind, those for every award first, then by award; the newest of a rule first. */
    public List<AwardRuleRow> rules(AwardRuleKind kind) {
        return sql.sql("select r.*, coalesce((select a.name_vi from award a where a.code = r.award_code"
                        + " order by a.valid_from desc limit 1), '') as award_name from " + kind.table()
                        + " r order by r.award_code <> '*', r.award_code, r.valid_from desc, r.id")
                .query((row, n) -> row(kind, row))
                .list();
    }

    private static AwardRuleRow row(AwardRuleKind kind, ResultSet row) throws SQLException {
        return new AwardRuleRow(
                row.getLong("id"),
                row.getString("award_code"),
                row.getString("award_name"),
                kind == AwardRuleKind.DOSSIER ? PaperKind.valueOf(row.getString("paper")) : null,
                kind == AwardRuleKind.RATING ? Rating.valueOf(row.getString("lowest")) : null,
                kind == AwardRuleKind.EARLIER ? earlier(row) : null,
                row.getObject("valid_from", LocalDate.class),
                lastDay(row),
                row.getString("legal_source"));
    }

    private static @Nullable LocalDate lastDay(ResultSet row) throws SQLException {
        return row.getObject("valid_to", LocalDate.class);
    }

    private static EarlierRule earlier(ResultSet row) throws SQLException {
        return new EarlierRule(
                row.getString("award_code"),
                Recipient.valueOf(row.getString("recipient_kind")),
                row.getInt("alternative"),
                row.getString("needs_award"),
                row.getInt("needs_count"),
                row.getInt("within_years"),
                row.getBoolean("consecutive"),
                row.getString("ground"),
                row.getObject("valid_from", LocalDate.class),
                lastDay(row),
                row.getString("legal_source"));
    }
}
