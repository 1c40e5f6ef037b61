package vn.thidua.vote;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.bloc.BlocMember;
import vn.thidua.bloc.MemberRole;
import vn.thidua.document.paper.Letterhead;
import vn.thidua.document.paper.Paper;
import vn.thidua.document.paper.Part;
import vn.thidua.document.paper.Signature;
import vn.thidua.meeting.Duty;
import vn.thidua.meeting.MeetingFacts;
import vn.thidua.meeting.MeetingRights;
import vn.thidua.shared.Messages;
import vn.thidua.shared.RuleViolation;
import vn.thidua.vote.rule.Manner;

/**
 * The minutes of a count (biên bản kiểm phiếu) with the fields that are in use, in the layout of Decree 30/2020/NĐ-CP.
 * They come from what is stored, so they are the same whenever they are asked for.
 */
@Service
@Transactional(readOnly = true)
public class CountMinutes {

    private static final Locale VI = Messages.VIETNAMESE;
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("HH 'giờ' mm 'phút, ngày' dd/MM/yyyy");
    private static final int DIGITS = 16;

    private final MeetingRights rights;
    private final VoteQueries votes;
    private final RoundStore rounds;
    private final VoteWords words;
    private final Messages messages;
    private final Clock clock;

    CountMinutes(
            MeetingRights rights,
            VoteQueries votes,
            RoundStore rounds,
            VoteWords words,
            Messages messages,
            Clock clock) {
        this.rights = rights;
        this.votes = votes;
        this.rounds = rounds;
        this.words = words;
        this.messages = messages;
        this.clock = clock;
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
        body.add(new Part.Text(text("vote.minutes.rule", words.rule(round, VI), round.ruleSource())));
        result.lines().stream()
                .filter(RoundResult.Line::elected)
                .forEach(line -> body.add(new Part.Item(
                        text("vote.minutes.elected", line.label(), words.standing(line.standing(), VI)))));
        if (result.outcome().elected().isEmpty()) {
            body.add(new Part.Item(text("vote.minutes.nobody")));
        }
        body.add(new Part.Text(text(
                "vote.minutes.trust",
                view.seal().substring(0, Math.min(DIGITS, view.seal().length())),
                view.cast(),
                votes.auditHead())));
        var agency = meeting.members().stream()
                .filter(member -> member.role() == MemberRole.HEAD)
                .map(BlocMember::name)
                .findFirst()
                .orElse(meeting.blocName());
        return Paper.of(
                        new Letterhead("", agency, Letterhead.number(null, "BB", "KTĐ"), ""),
                        view.rehearsal() ? "BIÊN BẢN DIỄN TẬP KIỂM PHIẾU" : "BIÊN BẢN KIỂM PHIẾU",
                        view.motion() + (view.roundNo() > 1 ? " (vòng " + view.roundNo() + ")" : ""))
                .saying(body)
                .signedBy(
                        new Signature(List.of("NGƯỜI KIỂM PHIẾU"), counter(meeting, 1)),
                        new Signature(List.of("NGƯỜI KIỂM PHIẾU"), counter(meeting, 0)))
                .sentTo(List.of("Các đơn vị trong khối", "Lưu: VT, hồ sơ hội nghị"));
    }

    private void opening(List<Part> body, MeetingFacts meeting, RoundView view) {
        body.add(new Part.Text(text("vote.minutes.meeting", meeting.title(), meeting.blocName())));
        body.add(new Part.Text(text("vote.minutes.time", time(view.openedAt()), time(view.closedAt()))));
        body.add(new Part.Text(text("vote.minutes.place", meeting.place().isEmpty() ? "…" : meeting.place())));
        body.add(new Part.Text(text("vote.minutes.committee", counter(meeting, 0), counter(meeting, 1))));
        body.add(new Part.Text(
                text("vote.minutes.method", messages.text(VI, "vote.method." + view.method()), view.seats())));
    }

    private void numbers(List<Part> body, RoundRecord round, RoundResult result) {
        var roll = round.frozenRoll();
        body.add(new Part.Text(text(
                "vote.minutes.roll", roll.members(), roll.present(), roll.proxies(), roll.written(), roll.absent())));
        var numbers = result.numbers();
        if (round.rule().manner() != Manner.HANDS) {
            body.add(new Part.Text(text(
                    "vote.minutes.numbers",
                    numbers.issued(),
                    numbers.returned(),
                    numbers.valid(),
                    numbers.invalid(),
                    numbers.blank(),
                    result.written())));
        }
        body.add(new Part.Text(text(
                "vote.minutes.nominees",
                round.options().stream()
                        .filter(option -> option.kind() == OptionKind.NOMINEE)
                        .count())));
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

    private String time(@Nullable Instant instant) {
        return instant == null ? "…" : WHEN.format(instant.atZone(clock.getZone()));
    }

    private static String counter(MeetingFacts meeting, int index) {
        return meeting.officers().stream()
                .filter(officer -> officer.duty() == Duty.COUNTER)
                .skip(index)
                .map(MeetingFacts.Officer::name)
                .findFirst()
                .orElse("");
    }

    private String text(String key, Object... args) {
        return messages.text(VI, key, args);
    }
}
