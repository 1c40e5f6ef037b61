package vn.thidua.reward;

import jakarta.annotation.security.RolesAllowed;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.document.paper.Annex;
import vn.thidua.document.paper.DocxPaper;
import vn.thidua.document.paper.Letterhead;
import vn.thidua.document.paper.Paper;
import vn.thidua.document.paper.Part;
import vn.thidua.document.paper.Signature;
import vn.thidua.identity.Roles;
import vn.thidua.shared.Messages;
import vn.thidua.shared.RuleViolation;
import vn.thidua.shared.table.XlsxTableWriter;

/** The list of proposals as XLSX and the submission (tờ trình) with the list as its annex, by Decree 30/2020/NĐ-CP. */
@Component
public class ProposalPapers {

    private static final List<String> COLUMNS = List.of(
            "reward.column.award",
            "reward.list.title",
            "reward.column.recipient",
            "reward.column.position",
            "reward.column.workplace",
            "reward.column.bloc",
            "reward.column.votes",
            "reward.column.votePercent",
            "reward.column.voteRank",
            "reward.column.scoreRank",
            "reward.column.achievement",
            "reward.column.state");

    private final ProposalQueries proposals;
    private final Messages messages;
    private final Clock clock;

    ProposalPapers(ProposalQueries proposals, Messages messages, Clock clock) {
        this.proposals = proposals;
        this.messages = messages;
        this.clock = clock;
    }

    /** The proposals of a year that are still on their way or decided, as XLSX. */
    @RolesAllowed({Roles.BOARD, Roles.LEADERSHIP, Roles.UNIT})
    public void list(int year, @Nullable Long provinceId, @Nullable Long blocId, Locale language, OutputStream out) {
        var header = new ArrayList<String>();
        header.add(messages.text(language, "reward.list.number"));
        COLUMNS.forEach(key -> header.add(messages.text(language, key)));
        try (var writer = XlsxTableWriter.of(out, messages.text(language, "reward.proposal.list"), header)) {
            var number = new int[1];
            chosen(year, provinceId, blocId).forEach(proposal -> writer.row(cells(proposal, ++number[0], language)));
        }
    }

    private List<@Nullable Object> cells(ProposalRow proposal, int number, Locale language) {
        var cells = new ArrayList<@Nullable Object>();
        cells.add(number);
        cells.add(proposal.awardName());
        cells.add(proposal.recipientTitle());
        cells.add(proposal.recipient());
        cells.add(proposal.position());
        cells.add(proposal.recipientName().isEmpty() ? "" : place(proposal));
        cells.add(proposal.blocName());
        cells.add(votes(proposal));
        cells.add(proposal.votePercent());
        cells.add(proposal.voteRank());
        cells.add(proposal.scoreRank());
        cells.add(proposal.achievement());
        cells.add(messages.text(language, proposal.state().key()));
        return cells;
    }

    /** The submission to whoever decides, as DOCX. Breaks {@code reward.proposal.nothing} where there is no proposal. */
    @RolesAllowed({Roles.BOARD, Roles.LEADERSHIP, Roles.UNIT})
    public void submission(int year, @Nullable Long provinceId, @Nullable Long blocId, OutputStream out) {
        var chosen = chosen(year, provinceId, blocId);
        if (chosen.isEmpty()) {
            throw new RuleViolation("reward.proposal.nothing", String.valueOf(year));
        }
        DocxPaper.write(paper(year, chosen), out);
    }

    Paper paper(int year, List<ProposalRow> chosen) {
        var today = LocalDate.now(clock);
        var province = chosen.getFirst().province();
        var head = new Letterhead(
                say("reward.submission.parent", province.toUpperCase(Messages.VIETNAMESE)),
                say("reward.submission.agency"),
                Letterhead.number(null, "TTr", say("reward.submission.symbol")),
                Letterhead.placeAndYear(province, today.getYear()));
        Map<String, Long> numbers = chosen.stream()
                .collect(Collectors.groupingBy(ProposalRow::awardName, LinkedHashMap::new, Collectors.counting()));
        List<Part> body = new ArrayList<>();
        body.add(new Part.Text(say("reward.submission.opening", String.valueOf(year), chosen.size())));
        numbers.forEach((award, number) -> body.add(new Part.Item(say("reward.submission.line", award, number))));
        body.add(new Part.Text(say("reward.submission.closing")));
        return Paper.of(head, say("reward.submission.kind"), say("reward.submission.subject", String.valueOf(year)))
                .to(List.of(say("reward.submission.to", province)))
                .on(List.of(say("reward.submission.ground1"), say("reward.submission.ground2")))
                .saying(body)
                .signedBy(new Signature(List.of(say("reward.submission.post")), ""))
                .sentTo(List.of(say("reward.submission.as"), say("reward.submission.filed")))
                .with(annex(year, chosen));
    }

    private Annex annex(int year, List<ProposalRow> chosen) {
        var columns = List.of(
                Part.Column.middle(say("reward.list.number"), 2),
                Part.Column.words(say("reward.column.recipient"), 9),
                Part.Column.words(say("reward.column.position"), 6),
                Part.Column.words(say("reward.column.award"), 8),
                Part.Column.words(say("reward.column.bloc"), 6),
                Part.Column.middle(say("reward.column.votes"), 4),
                Part.Column.numbers(say("reward.column.votePercent"), 3),
                Part.Column.middle(say("reward.column.voteRank"), 3),
                Part.Column.middle(say("reward.column.scoreRank"), 3));
        var rows = new ArrayList<List<String>>();
        for (var proposal : chosen) {
            rows.add(List.of(
                    String.valueOf(rows.size() + 1),
                    proposal.recipient(),
                    proposal.recipientName().isEmpty() ? "" : join(proposal.position(), place(proposal)),
                    proposal.awardName(),
                    proposal.blocName(),
                    votes(proposal),
                    proposal.votePercent() == null
                            ? ""
                            : proposal.votePercent().toPlainString().replace('.', ','),
                    text(proposal.voteRank()),
                    text(proposal.scoreRank())));
        }
        return new Annex(
                say("reward.submission.annex"),
                say("reward.submission.annexNote", String.valueOf(year)),
                true,
                List.of(new Part.Table(columns, rows, 0)));
    }

    private List<ProposalRow> chosen(int year, @Nullable Long provinceId, @Nullable Long blocId) {
        return proposals.proposals(year, provinceId, blocId, null).stream()
                .filter(proposal -> proposal.state().takesQuota())
                .toList();
    }

    private static String place(ProposalRow proposal) {
        return proposal.unitName().isEmpty() ? proposal.workplace() : proposal.unitName();
    }

    private static String votes(ProposalRow proposal) {
        return proposal.votes() == null ? "" : proposal.votes() + "/" + proposal.voteBase();
    }

    private static String join(String one, String other) {
        return one.isEmpty() || other.isEmpty() ? one + other : one + ", " + other;
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    /** Papers are Vietnamese whatever language the screen speaks. */
    private String say(String key, Object... args) {
        return messages.text(Messages.VIETNAMESE, key, args);
    }
}
