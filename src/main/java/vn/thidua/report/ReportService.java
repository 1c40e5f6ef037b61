package vn.thidua.report;

import jakarta.annotation.security.RolesAllowed;
import java.text.Normalizer;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.bloc.BlocOfYear;
import vn.thidua.document.DocumentService;
import vn.thidua.identity.CurrentUser;
import vn.thidua.identity.Roles;
import vn.thidua.shared.RuleViolation;

/** Writing, handing in and receiving reports, those of units and those of the bloc alike. */
@Service
@RolesAllowed({Roles.UNIT, Roles.BOARD})
public class ReportService {

    /** Longest text under one heading, in characters. */
    public static final int WORDS_MAX_LENGTH = 50_000;

    private final ReportRights rights;
    private final Submissions submissions;
    private final RuleReader rules;
    private final Collection<HandedInElsewhere> elsewhere;
    private final DocumentService documents;
    private final CurrentUser currentUser;
    private final Clock clock;

    ReportService(
            ReportRights rights,
            Submissions submissions,
            RuleReader rules,
            List<HandedInElsewhere> elsewhere,
            DocumentService documents,
            CurrentUser currentUser,
            Clock clock) {
        this.rights = rights;
        this.submissions = submissions;
        this.rules = rules;
        this.elsewhere = elsewhere;
        this.documents = documents;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * Keeps what stands under one heading and returns its new version; called while the person types. Breaks
     * {@code report.entry.changed} where somebody else wrote the heading meanwhile: nothing is overwritten then.
     *
     * @param versionSeen version of the heading the person began with, 0 where nothing stood there
     */
    @Transactional
    public int write(ReportKey key, ReportField field, String words, int versionSeen) {
        due(rights.toWrite(key), key);
        var cleaned = Normalizer.normalize(words, Normalizer.Form.NFC).strip();
        if (cleaned.length() > WORDS_MAX_LENGTH) {
            throw new RuleViolation("report.entry.tooLong", cleaned.length(), WORDS_MAX_LENGTH);
        }
        var submission = submissions.begun(key);
        submission.requireWritable();
        return submissions.write(submission, field, cleaned, versionSeen, who(), clock.instant());
    }

    /** Puts a stored file the person may read beside the report, or takes it away. */
    @Transactional
    public void attach(ReportKey key, @Nullable Long fileId) {
        due(rights.toWrite(key), key);
        if (fileId != null && documents.describe(List.of(fileId)).isEmpty()) {
            throw new RuleViolation("report.attachment.unknown");
        }
        submissions.begun(key).attach(fileId);
    }

    /** Hands the report in; breaks {@code report.submission.incomplete} where a required heading is empty. */
    @Transactional
    public void submit(ReportKey key) {
        var due = due(rights.toWrite(key), key);
        var submission = submissions.begun(key);
        submission.requireWritable();
        var filled = submissions.filled(submission);
        long missing =
                due.required().stream().filter(field -> !filled.contains(field)).count();
        if (missing > 0) {
            throw new RuleViolation("report.submission.incomplete", missing);
        }
        submission.submit(who(), clock.instant());
    }

    /** Sends the report back to be completed, with a reason. */
    @Transactional
    public void giveBack(ReportKey key, int versionSeen, String reason) {
        rights.toReceive(key);
        var submission = submissions.found(key);
        submission.requireVersion(versionSeen);
        submission.giveBack(reason, who(), clock.instant());
    }

    @Transactional
    public void accept(ReportKey key, int versionSeen) {
        rights.toReceive(key);
        var submission = submissions.found(key);
        submission.requireVersion(versionSeen);
        submission.accept(who(), clock.instant());
    }

    /** Only what a rule asks for is written, and only where no other module takes it in. */
    private Due due(BlocOfYear bloc, ReportKey key) {
        if (elsewhere.stream().anyMatch(other -> other.kind() == key.kind())) {
            throw new RuleViolation("report.elsewhere");
        }
        var from = key.isOfBloc() ? Party.HEAD : Party.UNIT;
        return rules.due(bloc).stream()
                .filter(due -> due.kind() == key.kind() && due.from() == from)
                .findFirst()
                .orElseThrow(() -> new RuleViolation("report.notDue"));
    }

    private String who() {
        return currentUser.require().displayName();
    }
}
