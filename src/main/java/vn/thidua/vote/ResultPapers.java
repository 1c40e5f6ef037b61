package vn.thidua.vote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.document.paper.Paper;
import vn.thidua.document.paper.Part;
import vn.thidua.document.paper.Signature;
import vn.thidua.meeting.Duty;
import vn.thidua.meeting.MeetingRights;
import vn.thidua.shared.RuleViolation;

/** Result sheets of a conference, rank by votes beside rank by score, and the list of all receipts. */
@Service
@Transactional(readOnly = true)
public class ResultPapers {

    private static final int RECEIPTS_IN_A_ROW = 4;

    private final MeetingRights rights;
    private final VoteQueries votes;
    private final ConsoleQueries console;
    private final VoteWords words;
    private final PaperParts parts;

    ResultPapers(MeetingRights rights, VoteQueries votes, ConsoleQueries console, VoteWords words, PaperParts parts) {
        this.rights = rights;
        this.votes = votes;
        this.console = console;
        this.words = words;
        this.parts = parts;
    }

    /** Every confirmed round with its table. Breaks {@code vote.papers.none} where nothing is confirmed yet. */
    public Paper results(long meetingId) {
        var body = new ArrayList<Part>();
        for (var round : confirmed(meetingId)) {
            body.add(heading(round));
            body.add(table(round));
            body.add(new Part.Text(parts.text("vote.results.source", round.ruleSource())));
        }
        return sheet(meetingId, "KẾT QUẢ BỎ PHIẾU", body);
    }

    /** All receipts, sorted, round by round: a voter finds the own one, and there are as many as ballots. */
    public Paper receipts(long meetingId) {
        var body = new ArrayList<Part>();
        for (var round : confirmed(meetingId)) {
            var receipts = votes.receipts(round.id());
            if (!receipts.isEmpty()) {
                body.add(heading(round));
                body.add(new Part.Text(parts.text("vote.receipts.count", receipts.size())));
                body.add(receipts(receipts));
            }
        }
        if (body.isEmpty()) {
            body.add(new Part.Text(parts.text("vote.receipts.none")));
        }
        return sheet(meetingId, "DANH SÁCH MÃ BIÊN NHẬN", body);
    }

    private List<RoundView> confirmed(long meetingId) {
        var rounds = votes.rounds(meetingId).stream()
                .filter(round -> round.state() == RoundState.CONFIRMED && !round.rehearsal())
                .toList();
        if (rounds.isEmpty()) {
            throw new RuleViolation("vote.papers.none");
        }
        return rounds;
    }

    private Paper sheet(long meetingId, String kind, List<Part> body) {
        var meeting = rights.read(meetingId);
        var seals = confirmed(meetingId).stream()
                .map(round -> round.id() + ":" + round.seal())
                .collect(Collectors.joining(" "));
        body.add(parts.code(seals));
        return Paper.of(PaperParts.letterhead(meeting), kind, meeting.title())
                .saying(body)
                .signedBy(
                        new Signature(List.of("NGƯỜI KIỂM PHIẾU"), PaperParts.officer(meeting, Duty.COUNTER, 1)),
                        new Signature(List.of("NGƯỜI KIỂM PHIẾU"), PaperParts.officer(meeting, Duty.COUNTER, 0)))
                .sentTo(List.of("Các đơn vị trong khối", "Lưu: VT, hồ sơ hội nghị"));
    }

    private Part.Heading heading(RoundView round) {
        return new Part.Heading(1, parts.text("vote.results.round", round.motion(), round.roundNo()));
    }

    private Part.Table table(RoundView round) {
        var scored = console.nominees(round.motionId()).stream()
                .collect(Collectors.toMap(NomineeLine::label, nominee -> nominee, (first, second) -> first));
        var rows = new ArrayList<List<String>>();
        var lines = votes.result(round.id()).lines().stream()
                .sorted(Comparator.comparing((RoundResult.Line line) -> line.kind() != OptionKind.NOMINEE))
                .toList();
        for (var line : lines) {
            var nominee = scored.get(line.label());
            rows.add(List.of(
                    String.valueOf(rows.size() + 1),
                    line.label(),
                    nominee == null ? "" : score(nominee),
                    nominee == null ? "" : number(nominee.scoreRank()),
                    String.valueOf(line.standing().votes()),
                    line.standing().percent().toPlainString().replace('.', ','),
                    line.kind() == OptionKind.NOMINEE ? number(rank(line, lines)) : "",
                    words.passed(line.elected(), PaperParts.VI)));
        }
        return new Part.Table(
                List.of(
                        Part.Column.middle("STT", 1),
                        Part.Column.words("Đơn vị, nội dung", 6),
                        Part.Column.numbers("Điểm", 2),
                        Part.Column.middle("Hạng điểm", 2),
                        Part.Column.numbers("Số phiếu", 2),
                        Part.Column.numbers("Tỷ lệ %", 2),
                        Part.Column.middle("Hạng phiếu", 2),
                        Part.Column.middle("Kết quả", 3)),
                rows,
                0);
    }

    /** Equal votes share a rank, and the next one is left out. */
    private static int rank(RoundResult.Line line, List<RoundResult.Line> lines) {
        return 1
                + (int) lines.stream()
                        .filter(other -> other.kind() == OptionKind.NOMINEE)
                        .filter(other ->
                                other.standing().votes() > line.standing().votes())
                        .count();
    }

    private static String score(NomineeLine nominee) {
        var score = nominee.score();
        return score == null ? "" : score.stripTrailingZeros().toPlainString().replace('.', ',');
    }

    private static String number(@Nullable Integer value) {
        return value == null ? "" : String.valueOf(value);
    }

    private static Part.Table receipts(List<String> receipts) {
        var rows = new ArrayList<List<String>>();
        for (int i = 0; i < receipts.size(); i += RECEIPTS_IN_A_ROW) {
            rows.add(receipts.subList(i, Math.min(i + RECEIPTS_IN_A_ROW, receipts.size())));
        }
        var column = Part.Column.middle("Mã biên nhận", 1);
        return new Part.Table(List.of(column, column, column, column), rows, 0);
    }
}
