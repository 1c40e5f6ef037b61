package vn.thidua.identity;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes what happened to an account, in the transaction in which it happens. Passwords never come here. */
@Component
class AccountLog {

    /** Actor where the program itself acts. */
    static final String SYSTEM = "system";

    private static final int LONGEST_DETAIL = 500;

    private final JdbcClient sql;
    private final Clock clock;

    AccountLog(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    void write(Account account, String actor, AccountEvent what) {
        write(account, actor, what, "");
    }

    void write(Account account, String actor, AccountEvent what, String detail) {
        sql.sql("insert into account_log (account_id, at, actor, login, what, detail)"
                        + " values (:account, :at, :actor, :login, :what, :detail)")
                .param("account", account.id())
                .param("at", LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param("actor", actor)
                .param("login", account.login())
                .param("what", what.name())
                .param("detail", detail.length() <= LONGEST_DETAIL ? detail : detail.substring(0, LONGEST_DETAIL))
                .update();
    }

    /** Grants in one line: {@code BOARD:3 UNIT::17}, role, province and unit. */
    static String written(Collection<Grant> grants) {
        return grants.stream()
                .sorted(Comparator.comparing(Grant::toString))
                .map(grant -> grant.role()
                        + (grant.provinceId() == null && grant.unitId() == null
                                ? ""
                                : ":" + orEmpty(grant.provinceId()))
                        + (grant.unitId() == null ? "" : ":" + grant.unitId()))
                .collect(Collectors.joining(" "));
    }

    /** The grants of a line that {@link #written} made. */
    static List<Grant> read(String line) {
        return Stream.of(line.split(" "))
                .filter(part -> !part.isEmpty())
                .map(part -> part.split(":"))
                .map(part -> new Grant(
                        part[0], part.length > 1 ? number(part[1]) : null, part.length > 2 ? number(part[2]) : null))
                .toList();
    }

    private static String orEmpty(@Nullable Long number) {
        return number == null ? "" : number.toString();
    }

    private static @Nullable Long number(String text) {
        return text.isEmpty() ? null : Long.valueOf(text);
    }
}
