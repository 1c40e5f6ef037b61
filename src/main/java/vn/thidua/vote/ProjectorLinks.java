package vn.thidua.vote;

import jakarta.annotation.security.RolesAllowed;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.identity.CurrentUser;
import vn.thidua.identity.Roles;
import vn.thidua.meeting.MeetingRights;

/**
 * The link that shows the wall of a conference on a computer where nobody signs in. Its token has 128 random bits and can
 * be read once, when the link is made; the database keeps a hash. It shows what the hall sees, and can be revoked.
 */
@Service
@RolesAllowed({Roles.BOARD, Roles.UNIT})
public class ProjectorLinks {

    private static final int TOKEN = 16;

    private final MeetingRights rights;
    private final AuditChain audit;
    private final CurrentUser currentUser;
    private final JdbcClient sql;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    ProjectorLinks(MeetingRights rights, AuditChain audit, CurrentUser currentUser, JdbcClient sql, Clock clock) {
        this.rights = rights;
        this.audit = audit;
        this.currentUser = currentUser;
        this.sql = sql;
        this.clock = clock;
    }

    /** The link that holds now, without its token. */
    public record Live(String createdBy, Instant createdAt) {}

    /** Makes a link and gives its token; the one before is worth nothing from then on. */
    @Transactional
    public String make(long meetingId) {
        rights.run(meetingId);
        end(meetingId);
        var token = new byte[TOKEN];
        random.nextBytes(token);
        var word = Base64.getUrlEncoder().withoutPadding().encodeToString(token);
        sql.sql("insert into projector_link (meeting_id, token_hash, created_by, created_at) values (?, ?, ?, ?)")
                .params(meetingId, hash(word), currentUser.require().displayName(), now())
                .update();
        audit.append("PROJECTOR_LINK", "meeting " + meetingId, "");
        return word;
    }

    /** Revokes the link; the wall behind it goes dark at once. */
    @Transactional
    public void revoke(long meetingId) {
        rights.run(meetingId);
        if (end(meetingId) > 0) {
            audit.append("PROJECTOR_LINK_REVOKED", "meeting " + meetingId, "");
        }
    }

    /** For whoever runs the conference. */
    @Transactional(readOnly = true)
    public Optional<Live> live(long meetingId) {
        rights.run(meetingId);
        return sql.sql("select created_by, created_at from projector_link where meeting_id = ? and live = 1")
                .param(meetingId)
                .query((row, n) -> new Live(
                        row.getString("created_by"),
                        row.getObject("created_at", LocalDateTime.class).toInstant(ZoneOffset.UTC)))
                .optional();
    }

    private int end(long meetingId) {
        return sql.sql("update projector_link set revoked_at = ? where meeting_id = ? and live = 1")
                .params(now(), meetingId)
                .update();
    }

    static byte[] hash(String token) {
        return AuditChain.sha256(token.getBytes(StandardCharsets.US_ASCII));
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
