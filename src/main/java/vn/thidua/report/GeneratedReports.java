package vn.thidua.report;

import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.bloc.BlocRights;
import vn.thidua.identity.Roles;

/** Takes in reports made up for demonstration, with a day of our choosing; they are marked as such wherever they are shown. */
@Service
public class GeneratedReports {

    private static final String AUTHOR = "—";

    private final BlocRights rights;
    private final Submissions submissions;

    GeneratedReports(BlocRights rights, Submissions submissions) {
        this.rights = rights;
        this.submissions = submissions;
    }

    /**
     * Writes a report that does not exist yet; does nothing where somebody began it already.
     *
     * @param handedInAt {@code null} for a draft
     * @param accepted whether the receiver has accepted it
     */
    @RolesAllowed(Roles.BOARD)
    @Transactional
    public void create(ReportKey key, Map<ReportField, String> words, @Nullable Instant handedInAt, boolean accepted) {
        rights.board(key.blocId(), key.year());
        var submission = submissions.begun(key);
        if (submission.state() != SubmissionState.DRAFT
                || !submissions.filled(submission).isEmpty()) {
            return;
        }
        submission.markGenerated();
        var at = handedInAt == null ? Instant.EPOCH : handedInAt;
        words.forEach((field, text) -> submissions.write(submission, field, text, 0, AUTHOR, at));
        if (handedInAt != null) {
            submission.submit(AUTHOR, handedInAt);
            if (accepted) {
                submission.accept(AUTHOR, handedInAt);
            }
        }
    }
}
