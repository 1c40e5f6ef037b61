package vn.thidua.vote;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets a computer in that shows the wall, by the token of its link; nobody is signed in there. */
@Component
@Transactional(readOnly = true)
public class ProjectorGate {

    private final JdbcClient sql;

    ProjectorGate(JdbcClient sql) {
        this.sql = sql;
    }

    /** The conference of a link; empty where it is unknown or revoked. */
    public Optional<Long> meetingOf(String token) {
        return sql.sql("select meeting_id from projector_link where token_hash = ? and live = 1")
                .param(ProjectorLinks.hash(token))
                .query(Long.class)
                .optional();
    }
}
