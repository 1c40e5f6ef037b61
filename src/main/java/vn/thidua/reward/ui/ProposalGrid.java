package vn.thidua.reward.ui;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thidua.reward.Finding;
import vn.thidua.reward.ProposalRow;
import vn.thidua.shared.ui.Chip;
import vn.thidua.shared.ui.DataGrid;

/** Proposals of a year, each with its votes, the rank by score beside the rank by votes, and whether it may go on. */
class ProposalGrid extends DataGrid<ProposalRow> {

    private final Map<Long, List<Finding>> findings;

    ProposalGrid(List<ProposalRow> proposals, Map<Long, List<Finding>> findings) {
        super("reward.proposal.empty");
        this.findings = findings;
        addClassName("rewards-grid");
        link("reward.column.recipient", ProposalRow::recipient, row -> ProposalView.path(row.id()));
        text("reward.column.award", ProposalRow::awardName);
        chip("reward.column.state", row -> RewardLabels.state(row.state()), row -> RewardLabels.word(row.state()));
        chip("reward.column.eligible", this::verdict, this::verdictWord);
        link(
                "reward.column.bloc",
                ProposalRow::blocName,
                row -> row.blocId() == null ? "" : "khoi/" + row.blocId() + "?nam=" + row.year());
        text("reward.column.votes", row -> row.votes() == null ? "" : row.votes() + "/" + row.voteBase());
        number("reward.column.votePercent", ProposalRow::votePercent);
        text("reward.column.voteRank", row -> text(row.voteRank()));
        text("reward.column.scoreRank", row -> text(row.scoreRank()));
        text("reward.column.origin", row -> RewardLabels.word(row.origin()));
        text("reward.column.province", ProposalRow::province);
        setItems(proposals);
    }

    private static String text(@Nullable Integer number) {
        return number == null ? "–" : number.toString();
    }

    private Chip verdict(ProposalRow row) {
        var of = findings.getOrDefault(row.id(), List.of());
        var tone = of.stream().anyMatch(Finding::stops)
                ? Chip.Tone.ERROR
                : of.stream().anyMatch(one -> one.weight() == Finding.Weight.ASK) ? Chip.Tone.WARN : Chip.Tone.SUCCESS;
        return new Chip(tone, verdictWord(row));
    }

    private String verdictWord(ProposalRow row) {
        var of = findings.getOrDefault(row.id(), List.of());
        var stops = of.stream().filter(Finding::stops).count();
        if (stops > 0) {
            return getTranslation("reward.verdict.stops", stops);
        }
        var asks = of.stream().filter(one -> one.weight() == Finding.Weight.ASK).count();
        return asks > 0 ? getTranslation("reward.verdict.asks", asks) : getTranslation("reward.verdict.good");
    }
}
