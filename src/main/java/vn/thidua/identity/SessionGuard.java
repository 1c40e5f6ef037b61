package vn.thidua.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Keeps open sessions true to the accounts. At a request, but not more often than once a second, the version of the
 * session's account is compared with the stored one. A locked account or another password ends the session; another
 * name or other roles go on with what holds now. The database is the only witness, so several servers need no message
 * between them.
 *
 * <p>Runs behind Spring Security's own chain and before the screens.
 */
@Component
class SessionGuard extends OncePerRequestFilter {

    private static final String CHECKED_AT = SessionGuard.class.getName() + ".checkedAt";

    private final AccountRepository accounts;
    private final AccountDetailsService details;
    private final JdbcClient sql;
    private final Clock clock;
    private final Duration interval;

    SessionGuard(
            AccountRepository accounts,
            AccountDetailsService details,
            JdbcClient sql,
            Clock clock,
            @Value("${thidua.session.recheck:1s}") Duration interval) {
        this.accounts = accounts;
        this.details = details;
        this.sql = sql;
        this.clock = clock;
        this.interval = interval;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var session = request.getSession(false);
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (session != null
                && authentication != null
                && authentication.getPrincipal() instanceof SignedInAccount known
                && isDue(session)
                && hasChanged(known)) {
            follow(known, session);
        }
        chain.doFilter(request, response);
    }

    private boolean isDue(HttpSession session) {
        long now = clock.millis();
        var checkedAt = session.getAttribute(CHECKED_AT);
        if (checkedAt instanceof Long last && now - last < interval.toMillis()) {
            return false;
        }
        session.setAttribute(CHECKED_AT, now);
        return true;
    }

    private boolean hasChanged(SignedInAccount known) {
        return sql.sql("select version from account where id = :id")
                .param("id", known.person().accountId())
                .query(Integer.class)
                .optional()
                .map(version -> version != known.version())
                .orElse(true);
    }

    private void follow(SignedInAccount known, HttpSession session) {
        var now = accounts.findById(known.person().accountId()).map(details::principal);
        if (now.isEmpty() || now.get().barred() || !now.get().passwordHash().equals(known.passwordHash())) {
            session.invalidate();
            SecurityContextHolder.clearContext();
            return;
        }
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(now.get().asAuthentication());
        SecurityContextHolder.setContext(context);
        session.setAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY, context);
    }
}
