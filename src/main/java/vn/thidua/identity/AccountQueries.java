package vn.thidua.identity;

import jakarta.annotation.security.RolesAllowed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.shared.Names;

/** What an administrator reads about accounts. */
@Service
@RolesAllowed(Roles.ADMIN)
@Transactional(readOnly = true)
public class AccountQueries {

    private static final String ACCOUNTS = """
            select a.id, a.login, a.display_name, a.locked, a.locked_until, a.last_login_at, a.version,
                   g.role, g.province_id, g.unit_id
              from account a left join account_grant g on g.account_id = a.id
            """;

    private final JdbcClient sql;
    private final Clock clock;

    AccountQueries(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Accounts whose login or name has the text, with or without accents, in the order of the names. */
    public List<AccountRow> list(String text) {
        var rows = new LinkedHashMap<Long, AccountRow>();
        sql.sql(ACCOUNTS + """
                 where a.display_name like concat('%', :text, '%')
                    or a.login collate utf8mb4_uca1400_ai_ci like concat('%', :text, '%')
                 order by a.display_name collate utf8mb4_uca1400_vietnamese_ai_ci, a.login, g.role, g.id""").param("text", escaped(Names.clean(text))).query(row -> {
            collect(row, rows);
        });
        return List.copyOf(rows.values());
    }

    /** The account as it is now. */
    public Optional<AccountRow> find(long accountId) {
        var rows = new LinkedHashMap<Long, AccountRow>();
        sql.sql(ACCOUNTS + " where a.id = :id order by g.role, g.id")
                .param("id", accountId)
                .query(row -> {
                    collect(row, rows);
                });
        return Optional.ofNullable(rows.get(accountId));
    }

    /** The last things that happened to the account, newest first. */
    public List<AccountLogLine> log(long accountId, int atMost) {
        return sql.sql("select at, actor, what, detail from account_log where account_id = :id order by id desc"
                        + " limit :atMost")
                .param("id", accountId)
                .param("atMost", atMost)
                .query((row, number) -> logLine(row))
                .list();
    }

    private static AccountLogLine logLine(ResultSet row) throws SQLException {
        var what = AccountEvent.valueOf(row.getString("what"));
        var detail = row.getString("detail");
        boolean tellsGrants = what == AccountEvent.CREATED || what == AccountEvent.ROLES_CHANGED;
        return new AccountLogLine(
                row.getObject("at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getString("actor"),
                what,
                tellsGrants ? AccountLog.read(detail) : List.of(),
                tellsGrants ? "" : detail);
    }

    private void collect(ResultSet row, Map<Long, AccountRow> rows) throws SQLException {
        long id = row.getLong("id");
        var known = rows.get(id);
        var grants = new HashSet<Grant>(known == null ? Set.of() : known.grants());
        var role = row.getString("role");
        if (role != null) {
            grants.add(new Grant(role, number(row, "province_id"), number(row, "unit_id")));
        }
        rows.put(id, account(row, grants));
    }

    private AccountRow account(ResultSet row, Set<Grant> grants) throws SQLException {
        var lockedUntil = instant(row, "locked_until");
        boolean lockedOut = lockedUntil != null && clock.instant().isBefore(lockedUntil);
        var state = row.getBoolean("locked")
                ? AccountRow.State.LOCKED
                : lockedOut ? AccountRow.State.LOCKED_OUT : AccountRow.State.OPEN;
        return new AccountRow(
                row.getLong("id"),
                row.getString("login"),
                row.getString("display_name"),
                Set.copyOf(grants),
                state,
                lockedOut ? lockedUntil : null,
                instant(row, "last_login_at"),
                row.getInt("version"));
    }

    /** Moments are stored in UTC, whatever the zone of the machine. */
    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, LocalDateTime.class);
        return time == null ? null : time.toInstant(ZoneOffset.UTC);
    }

    private static @Nullable Long number(ResultSet row, String column) throws SQLException {
        long value = row.getLong(column);
        return row.wasNull() ? null : value;
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
