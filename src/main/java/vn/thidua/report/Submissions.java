package vn.thidua.report;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.shared.RuleViolation;

/** Finds the row of a report, and keeps what is written under its headings. */
@Component
class Submissions {

    private final SubmissionRepository repository;
    private final JdbcClient jdbc;

    Submissions(SubmissionRepository repository, JdbcClient jdbc) {
        this.repository = repository;
        this.jdbc = jdbc;
    }

    /** The report, begun where nobody did yet; locked until the end of the transaction. */
    Submission begun(ReportKey key) {
        jdbc.sql("insert ignore into report_submission (bloc_id, year, kind, unit_id) values (?, ?, ?, ?)")
                .params(key.blocId(), key.year(), key.kind().name(), key.unitId())
                .update();
        return found(key);
    }

    /** The report; breaks {@code report.submission.notHandedIn} where nobody began it. */
    Submission found(ReportKey key) {
        return repository
                .findByBlocIdAndYearNumberAndKindAndUnitId(key.blocId(), (short) key.year(), key.kind(), key.unitId())
                .orElseThrow(() -> new RuleViolation("report.submission.notHandedIn"));
    }

    /**
     * Writes one heading and returns its new version. Breaks {@code report.entry.changed} where somebody else wrote it
     * after the version that was seen (0: nothing yet).
     */
    int write(Submission submission, ReportField field, String words, int versionSeen, String who, Instant now) {
        if (versionSeen == 0) {
            jdbc.sql("insert ignore into report_entry (submission_id, field, words, saved_at) values (?, ?, '', ?)")
                    .params(submission.id(), field.name(), SubmissionReader.utc(now))
                    .update();
        }
        int written = jdbc.sql("""
                        update report_entry set words = ?, version = version + 1, saved_by = ?, saved_at = ?
                         where submission_id = ? and field = ? and version = ?
                        """)
                .params(words, who, SubmissionReader.utc(now), submission.id(), field.name(), versionSeen)
                .update();
        if (written == 0) {
            throw new RuleViolation("report.entry.changed", lastWriter(submission, field));
        }
        return versionSeen + 1;
    }

    /** Headings with anything written under them. */
    Set<ReportField> filled(Submission submission) {
        var filled = EnumSet.noneOf(ReportField.class);
        jdbc.sql("select field from report_entry where submission_id = ? and words <> ''")
                .param(submission.id())
                .query(String.class)
                .list()
                .forEach(name -> filled.add(ReportField.valueOf(name)));
        return filled;
    }

    private String lastWriter(Submission submission, ReportField field) {
        return jdbc.sql("select saved_by from report_entry where submission_id = ? and field = ?")
                .params(submission.id(), field.name())
                .query(String.class)
                .single();
    }
}
