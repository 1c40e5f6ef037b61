package vn.thidua.vote;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.document.paper.DocxPaper;
import vn.thidua.document.paper.Paper;
import vn.thidua.document.paper.PdfPaper;
import vn.thidua.meeting.MeetingQueries;
import vn.thidua.meeting.MeetingRights;
import vn.thidua.meeting.MeetingState;

/** All papers of a conference that was held, one by one or in one file. Each asks itself who may read it. */
@Service
@Transactional(readOnly = true)
public class MeetingPapers {

    private final MeetingRights rights;
    private final MeetingQueries meetings;
    private final VoteQueries votes;
    private final MeetingMinutes minutes;
    private final CountMinutes counts;
    private final ResultPapers results;
    private final FallbackSheets fallback;

    MeetingPapers(
            MeetingRights rights,
            MeetingQueries meetings,
            VoteQueries votes,
            MeetingMinutes minutes,
            CountMinutes counts,
            ResultPapers results,
            FallbackSheets fallback) {
        this.rights = rights;
        this.meetings = meetings;
        this.votes = votes;
        this.minutes = minutes;
        this.counts = counts;
        this.results = results;
        this.fallback = fallback;
    }

    /** What a paper is. */
    public enum Kind {
        /** Biên bản họp. */
        MINUTES,
        /** Biên bản kiểm phiếu of one round. */
        COUNT,
        /** Result sheets of all rounds. */
        RESULTS,
        /** The list of receipts. */
        RECEIPTS,
        /** Roll and slips for the day when no screen works; only while the conference goes on. */
        FALLBACK
    }

    /**
     * A paper that can be had.
     *
     * @param subject number of the round of {@link Kind#COUNT}, otherwise of the conference
     * @param about the question of the round, otherwise ""
     */
    public record Entry(Kind kind, long subject, String about, int roundNo, String fileName) {}

    /** The papers there are now; none before the conference opened, and of one that only a source tells of. */
    public List<Entry> of(long meetingId) {
        var meeting = rights.read(meetingId);
        if (meeting.state() == MeetingState.PLANNED
                || meeting.state() == MeetingState.CANCELLED
                || meetings.record(meetingId).isPresent()) {
            return List.of();
        }
        var entries = new ArrayList<Entry>();
        entries.add(new Entry(Kind.MINUTES, meetingId, "", 0, "bien-ban-hop-" + meetingId));
        var confirmed = votes.rounds(meetingId).stream()
                .filter(round -> round.state() == RoundState.CONFIRMED && !round.rehearsal())
                .toList();
        confirmed.forEach(round -> entries.add(new Entry(
                Kind.COUNT, round.id(), round.motion(), round.roundNo(), "bien-ban-kiem-phieu-" + round.id())));
        if (!confirmed.isEmpty()) {
            entries.add(new Entry(Kind.RESULTS, meetingId, "", 0, "ket-qua-" + meetingId));
            entries.add(new Entry(Kind.RECEIPTS, meetingId, "", 0, "ma-bien-nhan-" + meetingId));
        }
        if (meeting.isOpen() && rights.mayRun(meeting)) {
            entries.add(new Entry(Kind.FALLBACK, meetingId, "", 0, "du-phong-" + meetingId));
        }
        return entries;
    }

    /** One of them, made from what is stored now. */
    public Paper paper(Entry entry) {
        return switch (entry.kind()) {
            case MINUTES -> minutes.paper(entry.subject());
            case COUNT -> counts.paper(entry.subject());
            case RESULTS -> results.results(entry.subject());
            case RECEIPTS -> results.receipts(entry.subject());
            case FALLBACK -> fallback.paper(entry.subject());
        };
    }

    /** All of them as DOCX and PDF in one ZIP; the stream stays open. */
    public void zip(long meetingId, OutputStream out) throws IOException {
        var zip = new ZipOutputStream(out);
        for (var entry : of(meetingId)) {
            var paper = paper(entry);
            zip.putNextEntry(new ZipEntry(entry.fileName() + ".docx"));
            DocxPaper.write(paper, uncloseable(zip));
            zip.putNextEntry(new ZipEntry(entry.fileName() + ".pdf"));
            PdfPaper.write(paper, uncloseable(zip));
        }
        zip.finish();
    }

    /** Writers of papers may close what they write to; the ZIP goes on. */
    private static OutputStream uncloseable(OutputStream out) {
        return new FilterOutputStream(out) {
            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                out.write(bytes, from, length);
            }

            @Override
            public void close() {
                // the ZIP is not finished yet
            }
        };
    }
}
