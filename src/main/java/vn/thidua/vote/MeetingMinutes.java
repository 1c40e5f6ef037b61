package vn.thidua.vote;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.document.paper.Paper;
import vn.thidua.document.paper.Part;
import vn.thidua.document.paper.Signature;
import vn.thidua.meeting.AgendaItem;
import vn.thidua.meeting.AgendaKind;
import vn.thidua.meeting.AttendanceStatus;
import vn.thidua.meeting.Duty;
import vn.thidua.meeting.MeetingFacts;
import vn.thidua.meeting.MeetingQueries;
import vn.thidua.meeting.MeetingState;
import vn.thidua.meeting.Roll;
import vn.thidua.meeting.RollCallQueries;
import vn.thidua.meeting.RollLine;
import vn.thidua.shared.RuleViolation;

/**
 * The minutes of a conference (biên bản họp, Decree 30/2020/NĐ-CP, form 1.9): when and where, who was there, who was absent
 * and why, what was dealt with and how it was voted, conclusion and end. They come from what is stored, so they are the
 * same whenever they are asked for, but for the head of the chain.
 */
@Service
@Transactional(readOnly = true)
public class MeetingMinutes {

    private final MeetingQueries meetings;
    private final RollCallQueries rolls;
    private final VoteQueries votes;
    private final VoteWords words;
    private final PaperParts parts;

    MeetingMinutes(
            MeetingQueries meetings, RollCallQueries rolls, VoteQueries votes, VoteWords words, PaperParts parts) {
        this.meetings = meetings;
        this.rolls = rolls;
        this.votes = votes;
        this.words = words;
        this.parts = parts;
    }

    /** The minutes, with room for the end while the conference goes on. Breaks {@code vote.papers.notHeld} before it opened. */
    public Paper paper(long meetingId) {
        var page = meetings.page(meetingId);
        var meeting = page.facts();
        if (meeting.state() == MeetingState.PLANNED || meeting.state() == MeetingState.CANCELLED) {
            throw new RuleViolation("vote.papers.notHeld");
        }
        var rounds = votes.rounds(meetingId).stream()
                .filter(round -> round.state() == RoundState.CONFIRMED && !round.rehearsal())
                .toList();
        var body = new ArrayList<Part>();
        opening(body, meeting);
        attendance(body, rolls.roll(meetingId));
        course(body, page.agenda(), rounds);
        conclusion(body, rounds);
        body.add(parts.code(""));
        body.add(new Part.Text(parts.text("vote.meeting.end", parts.time(meeting.endedAt()))));
        return Paper.of(PaperParts.letterhead(meeting), "BIÊN BẢN", meeting.title())
                .saying(body)
                .signedBy(
                        new Signature(List.of("THƯ KÝ"), PaperParts.officer(meeting, Duty.SECRETARY, 0)),
                        new Signature(List.of("CHỦ TỌA"), PaperParts.officer(meeting, Duty.CHAIR, 0)))
                .sentTo(List.of("Các đơn vị trong khối", "Lưu: VT, hồ sơ hội nghị"));
    }

    private void opening(List<Part> body, MeetingFacts meeting) {
        body.add(new Part.Text(parts.text("vote.meeting.start", parts.time(meeting.begin()))));
        body.add(new Part.Text(
                parts.text("vote.minutes.place", meeting.place().isEmpty() ? PaperParts.BLANK : meeting.place())));
        body.add(new Part.Text(
                parts.text("vote.meeting.chair", PaperParts.officer(meeting, Duty.CHAIR, 0), meeting.blocName())));
        body.add(new Part.Text(parts.text("vote.meeting.secretary", PaperParts.officer(meeting, Duty.SECRETARY, 0))));
        body.add(new Part.Text(parts.text(
                "vote.minutes.committee",
                PaperParts.officer(meeting, Duty.COUNTER, 0),
                PaperParts.officer(meeting, Duty.COUNTER, 1))));
    }

    private void attendance(List<Part> body, Roll roll) {
        var numbers = roll.attendance();
        body.add(new Part.Heading(1, parts.text("vote.meeting.attendance")));
        body.add(new Part.Text(parts.text(
                "vote.minutes.roll",
                numbers.members(),
                numbers.present(),
                numbers.proxies(),
                numbers.written(),
                numbers.absent())));
        var rows = new ArrayList<List<String>>();
        for (var line : roll.lines()) {
            rows.add(List.of(
                    String.valueOf(rows.size() + 1),
                    line.unitName(),
                    parts.text("meeting.attendance." + line.status()),
                    note(line),
                    parts.hour(line.arrivedAt()),
                    parts.hour(line.leftAt())));
        }
        body.add(new Part.Table(
                List.of(
                        Part.Column.middle("STT", 1),
                        Part.Column.words("Đơn vị", 6),
                        Part.Column.words("Tham dự", 4),
                        Part.Column.words("Đại biểu, lý do", 5),
                        Part.Column.middle("Đến", 2),
                        Part.Column.middle("Về", 2)),
                rows,
                0));
    }

    private static String note(RollLine line) {
        return line.status() == AttendanceStatus.SUBSTITUTE
                ? line.delegateName() + " (" + line.paper() + ")"
                : line.reason().isEmpty() ? line.delegateName() : line.reason();
    }

    private void course(List<Part> body, List<AgendaItem> agenda, List<RoundView> rounds) {
        body.add(new Part.Heading(1, parts.text("vote.meeting.course")));
        for (var item : agenda) {
            body.add(new Part.Heading(2, item.title()));
            if (item.kind() == AgendaKind.BALLOT) {
                rounds.stream()
                        .filter(round -> Objects.equals(round.motionId(), item.subjectId()))
                        .forEach(round -> ballot(body, round));
            } else {
                body.add(new Part.Text(parts.text(item.done() ? "vote.meeting.item.done" : "vote.meeting.item.open")));
            }
        }
    }

    private void ballot(List<Part> body, RoundView round) {
        var result = votes.result(round.id());
        body.add(new Part.Text(parts.text(
                "vote.meeting.round",
                round.roundNo(),
                parts.text("vote.method." + round.method()),
                result.numbers().returned() + result.written())));
        result.lines()
                .forEach(line -> body.add(new Part.Item(parts.text(
                        "vote.meeting.line",
                        line.label(),
                        words.standing(line.standing(), PaperParts.VI),
                        line.standing().percent().toPlainString().replace('.', ','),
                        words.passed(line.elected(), PaperParts.VI)))));
        result.decisions().stream()
                .filter(RoundResult.Decision::confirmed)
                .forEach(decision -> body.add(new Part.Item(parts.text(
                        "vote.meeting.decision",
                        decision.label(),
                        parts.text("vote.decider." + decision.decider()),
                        decision.reason()))));
    }

    /** The table that the proposal to the province is made of: unit, form of award, votes. */
    private void conclusion(List<Part> body, List<RoundView> rounds) {
        body.add(new Part.Heading(1, parts.text("vote.meeting.conclusion")));
        var rows = new ArrayList<List<String>>();
        for (var round : rounds) {
            var result = votes.result(round.id());
            result.lines().stream()
                    .filter(line -> line.elected()
                            || result.decisions().stream()
                                    .anyMatch(decision -> decision.confirmed() && decision.pos() == line.pos()))
                    .forEach(line -> rows.add(List.of(
                            String.valueOf(rows.size() + 1),
                            line.label(),
                            parts.text("vote.subject." + round.subject()),
                            String.valueOf(line.standing().votes()),
                            line.standing().percent().toPlainString().replace('.', ',') + " %")));
        }
        if (rows.isEmpty()) {
            body.add(new Part.Text(parts.text("vote.meeting.nothingVoted")));
            return;
        }
        body.add(new Part.Table(
                List.of(
                        Part.Column.middle("STT", 1),
                        Part.Column.words("Đơn vị, nội dung", 7),
                        Part.Column.words("Hình thức", 5),
                        Part.Column.numbers("Số phiếu", 2),
                        Part.Column.numbers("Tỷ lệ", 2)),
                rows,
                0));
        body.add(new Part.Text(parts.text("vote.meeting.enclosed", rounds.size())));
    }
}
