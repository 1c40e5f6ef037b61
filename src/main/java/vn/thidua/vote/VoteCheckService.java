package vn.thidua.vote;

import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.identity.CurrentUser;
import vn.thidua.identity.Roles;

/** The check of all ballots' data, for whoever audits: asked for by a button, and what the nights found. */
@Service
@RolesAllowed({Roles.ADMIN, Roles.BOARD, Roles.LEADERSHIP})
public class VoteCheckService {

    private final VoteCheckRun run;
    private final CurrentUser currentUser;
    private final JdbcClient sql;

    VoteCheckService(VoteCheckRun run, CurrentUser currentUser, JdbcClient sql) {
        this.run = run;
        this.currentUser = currentUser;
        this.sql = sql;
    }

    /** Checks now. It reads, and changes nothing but the list of checks; leadership sees the list. */
    @Transactional
    @RolesAllowed({Roles.ADMIN, Roles.BOARD})
    public VoteCheck check() {
        return run.run(currentUser.require().displayName());
    }

    /** Whether the person who asks may check: what the screen asks before it shows the button. */
    @Transactional(readOnly = true)
    public boolean mayCheck() {
        var person = currentUser.require();
        return person.has(Roles.ADMIN) || person.has(Roles.BOARD);
    }

    /** The latest runs, the newest first. */
    @Transactional(readOnly = true)
    public List<VoteCheck> latest(int most) {
        return sql.sql("select at, asked_by, rounds, millis, report from vote_check order by id desc limit ?")
                .param(most)
                .query((row, n) -> new VoteCheck(
                        row.getObject("at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                        row.getString("asked_by"),
                        row.getInt("rounds"),
                        row.getInt("millis"),
                        row.getString("report").lines().toList()))
                .list();
    }
}
