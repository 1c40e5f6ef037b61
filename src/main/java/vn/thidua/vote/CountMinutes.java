package vn.thidua.vote;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.document.paper.Paper;
import vn.thidua.document.paper.Part;
import vn.thidua.document.paper.Signature;
import vn.thidua.meeting.AttendanceStatus;
import vn.thidua.meeting.Duty;
import vn.thidua.meeting.MeetingFacts;
import vn.thidua.meeting.MeetingRights;
import vn.thidua.meeting.RollCallQueries;
import vn.thidua.shared.RuleViolation;
import vn.thidua.vote.rule.Manner;

/**
 * The minutes of a count (biên bản kiểm phiếu) with the fields that are in use, in the layout of Decree 30/2020/NĐ-CP.
 * They come from what is stored, so they are the same whenever they are asked for.
 */
@Service
@Transactional(readOnly = true)
public class CountMinutes {

    private static final Locale VI = PaperParts.VI;
    private static final int DIGITS = 16;

    private final MeetingRights rights;
    private final VoteQueries votes;
    private final RoundStore rounds;
    private final VoteWords words;
    private final RollCallQueries rolls;
    private final PaperParts parts;

    CountMinutes(
            MeetingRights rights,
            VoteQueries votes,
            RoundStore rounds,
            VoteWords words,
            RollCallQueries rolls,
            PaperParts parts) {
        this.rights = rights;
        this.votes = votes;
        this.rounds = rounds;
        this.words = words;
        this.rolls = rolls;
        this.parts = parts;
    }

    /** The minutes of a confirmed round. Breaks {@code vote.announce.notConfirmed} before that. */
    public Paper paper(long roundId) {
        var round = rounds.find(roundId);
        var meeting = rights.read(round.meetingId());
        if (round.state() != RoundState.CONFIRMED) {
            throw new RuleViolation("vote.announce.notConfirmed");
        }
        var view = votes.round(roundId);
        var result = votes.result(roundId);
        var body = new ArrayList<Part>();
        opening(body, meeting, view);
        numbers(body, round, result);
        body.add(table(result));
        body.add(new Part.Text(parts.text("vote.minutes.rule", words.rule(round, VI), round.ruleSource())));
        result.lines().stream()
                .filter(RoundResult.Line::elected)
                .forEach(line -> body.add(new Part.Item(
                        parts.text("vote.minutes.elected", line.label(), words.standing(line.standing(), VI)))));
        if (result.outcome().elected().isEmpty()) {
            body.add(new Part.Item(parts.text("vote.minutes.nobody")));
        }
        body.add(new Part.Text(parts.text(
                "vote.minutes.passed",
                result.outcome().elected().size(),
                result.outcome().baseNumber())));
        body.add(new Part.Text(parts.text(
                "vote.minutes.trust",
                view.seal().substring(0, Math.min(DIGITS, view.seal().length())),
                view.cast(),
                votes.auditHead())));
        if (round.rule().manner() == Manner.SECRET) {
            body.add(new Part.Text(parts.text("vote.minutes.secrecy")));
        }
        body.add(parts.code(roundId + ":" + view.seal()));
        return Paper.of(
                        PaperParts.letterhead(meeting),
                        view.rehearsal() ? "BIÊN BẢN DIỄN TẬP KIỂM PHIẾU" : "BIÊN BẢN KIỂM PHIẾU",
                        view.motion() + (view.roundNo() > 1 ? " (vòng " + view.roundNo() + ")" : ""))
                .saying(body)
                .signedBy(
                        new Signature(List.of("NGƯỜI KIỂM PHIẾU"), PaperParts.officer(meeting, Duty.COUNTER, 1)),
                        new Signature(List.of("NGƯỜI KIỂM PHIẾU"), PaperParts.officer(meeting, Duty.COUNTER, 0)))
                .sentTo(List.of("Các đơn vị trong khối", "Lưu: VT, hồ sơ hội nghị"));
    }

    private void opening(List<Part> body, MeetingFacts meeting, RoundView view) {
        body.add(new Part.Text(parts.text("vote.minutes.meeting", meeting.title(), meeting.blocName())));
        parts.decision(meeting).ifPresent(words -> body.add(new Part.Text(words)));
        body.add(new Part.Text(
                parts.text("vote.minutes.time", parts.time(view.openedAt()), parts.time(view.closedAt()))));
        body.add(new Part.Text(parts.text("vote.minutes.place", meeting.place().isEmpty() ? "…" : meeting.place())));
        body.add(new Part.Text(parts.text(
                "vote.minutes.committee",
                PaperParts.officer(meeting, Duty.COUNTER, 0),
                PaperParts.officer(meeting, Duty.COUNTER, 1))));
        body.add(new Part.Text(
                parts.text("vote.minutes.method", parts.text("vote.method." + view.method()), view.seats())));
    }

    private void numbers(List<Part> body, RoundRecord round, RoundResult result) {
        var roll = round.frozenRoll();
        body.add(new Part.Text(parts.text(
                "vote.minutes.roll", roll.members(), roll.present(), roll.proxies(), roll.written(), roll.absent())));
        absent(body, round.meetingId());
        var numbers = result.numbers();
        if (round.rule().manner() != Manner.HANDS) {
            body.add(new Part.Text(parts.text(
                    "vote.minutes.numbers",
                    numbers.issued(),
                    numbers.returned(),
                    numbers.valid(),
                    numbers.invalid(),
                    numbers.blank(),
                    result.written())));
        }
        body.add(new Part.Text(parts.text(
                "vote.minutes.nominees",
                round.options().stream()
                        .filter(option -> option.kind() == OptionKind.NOMINEE)
                        .count())));
    }

    /** Who did not vote because nobody was there, and why. */
    private void absent(List<Part> body, long meetingId) {
        rolls.roll(meetingId).lines().stream()
                .filter(line -> !line.status().isAtTheTable() && line.status() != AttendanceStatus.WRITTEN)
                .forEach(line -> body.add(new Part.Item(parts.text(
                        "vote.minutes.absent",
                        line.unitName(),
                        parts.text("meeting.attendance." + line.status()),
                        line.reason().isEmpty() ? PaperParts.BLANK : line.reason()))));
    }

    private Part.Table table(RoundResult result) {
        var rows = new ArrayList<List<String>>();
        for (var line : result.lines()) {
            rows.add(List.of(
                    String.valueOf(rows.size() + 1),
                    line.label(),
                    String.valueOf(line.standing().votes()),
                    line.standing().percent().toPlainString().replace('.', ',') + " %",
                    words.passed(line.elected(), VI)));
        }
        return new Part.Table(
                List.of(
                        Part.Column.middle("STT", 1),
                        Part.Column.words("Đơn vị, nội dung", 7),
                        Part.Column.numbers("Số phiếu", 2),
                        Part.Column.numbers("Tỷ lệ", 2),
                        Part.Column.middle("Kết quả", 2)),
                rows,
                0);
    }
}
