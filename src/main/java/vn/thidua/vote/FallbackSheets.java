package vn.thidua.vote;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.document.paper.Annex;
import vn.thidua.document.paper.Paper;
import vn.thidua.document.paper.Part;
import vn.thidua.meeting.MeetingRights;
import vn.thidua.meeting.RollCallQueries;

/**
 * What a conference goes on with when no screen works any more: the roll to sign, and a slip for each question that is not
 * decided, to be copied for every unit. Handed out by whoever runs the conference, counted by two people, entered later.
 */
@Service
@Transactional(readOnly = true)
public class FallbackSheets {

    private final MeetingRights rights;
    private final RollCallQueries rolls;
    private final VoteQueries votes;
    private final PaperParts parts;

    FallbackSheets(MeetingRights rights, RollCallQueries rolls, VoteQueries votes, PaperParts parts) {
        this.rights = rights;
        this.rolls = rolls;
        this.votes = votes;
        this.parts = parts;
    }

    /** Roll and slips as things stand now, for whoever runs the conference. */
    public Paper paper(long meetingId) {
        var meeting = rights.run(meetingId);
        var rows = new ArrayList<List<String>>();
        for (var line : rolls.roll(meetingId).lines()) {
            rows.add(List.of(
                    String.valueOf(rows.size() + 1),
                    line.unitName(),
                    parts.text("meeting.attendance." + line.status()),
                    line.delegateName(),
                    ""));
        }
        var paper = Paper.of(PaperParts.letterhead(meeting), "DANH SÁCH ĐIỂM DANH VÀ PHIẾU DỰ PHÒNG", meeting.title())
                .saying(List.of(
                        new Part.Text(parts.text("vote.fallback.sentence")),
                        new Part.Table(
                                List.of(
                                        Part.Column.middle("STT", 1),
                                        Part.Column.words("Đơn vị", 6),
                                        Part.Column.words("Điểm danh lúc in", 4),
                                        Part.Column.words("Đại biểu", 4),
                                        Part.Column.words("Ký nhận phiếu", 3)),
                                rows,
                                0)));
        for (var round : votes.undecided(meetingId)) {
            paper = paper.with(slip(round));
        }
        return paper;
    }

    private Annex slip(RoundView round) {
        var rows = new ArrayList<List<String>>();
        for (var line : round.ballot()) {
            rows.add(List.of(String.valueOf(rows.size() + 1), line.label(), ""));
        }
        return new Annex(
                "PHIẾU: " + round.motion().toUpperCase(PaperParts.VI),
                parts.text("vote.fallback.slip", round.maxChoices()),
                false,
                List.of(new Part.Table(
                        List.of(
                                Part.Column.middle("STT", 1),
                                Part.Column.words("Đơn vị, nội dung", 9),
                                Part.Column.middle("Đánh dấu X", 2)),
                        rows,
                        0)));
    }
}
