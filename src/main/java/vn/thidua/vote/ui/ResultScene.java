package vn.thidua.vote.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import vn.thidua.vote.BallotWords;
import vn.thidua.vote.Hall;
import vn.thidua.vote.HallRound;
import vn.thidua.vote.OptionKind;
import vn.thidua.vote.RoundResult;
import vn.thidua.vote.ScoreComparison;

/**
 * An announced result: bars that come from the last to the first, then the sentence of those elected, the rule with its
 * article, and what follows.
 */
class ResultScene extends Div implements SceneBody {

    /** Lines that fit on the wall in letters of 40 px; the minutes hold all. */
    private static final int MOST = 7;

    /** Time between two bars when the result is revealed, in milliseconds. */
    private static final int STEP = 700;

    private final Paragraph head = SceneParts.line("hall-foot", "");

    private final ScoreComparison comparison;

    ResultScene(HallRound round, RoundResult result, ScoreComparison comparison, BallotWords ballot, boolean reveal) {
        this.comparison = comparison;
        addClassName("hall-result");
        getElement().setAttribute("data-reveal", reveal);
        var lines = result.lines().stream()
                .filter(line ->
                        line.kind() != OptionKind.NONE || line.standing().votes() > 0)
                .toList();
        var shown = lines.subList(0, Math.min(MOST, lines.size()));
        var list = new OrderedList();
        list.addClassName("hall-bars");
        for (int i = 0; i < shown.size(); i++) {
            list.add(bar(shown.get(i), shown, (shown.size() - 1 - i) * STEP));
        }
        add(SceneParts.title(round.title()), list);
        if (shown.size() < lines.size()) {
            add(SceneParts.line("hall-sub", SceneParts.word("vote.hall.more", lines.size() - shown.size())));
        }
        var end = new Div();
        end.addClassName("hall-end");
        end.getStyle().set("animation-delay", shown.size() * STEP + "ms");
        ResultSentences.of(result).forEach(sentence -> end.add(SceneParts.line("hall-sentence", sentence)));
        if (!comparison.reason().isEmpty()) {
            end.add(SceneParts.line("hall-sentence", SceneParts.word("vote.hall.scoreReason", comparison.reason())));
        }
        end.add(SceneParts.line("hall-rule", ballot.rule() + " " + ballot.source()));
        end.add(head);
        add(end);
    }

    private ListItem bar(RoundResult.Line line, List<RoundResult.Line> all, int delay) {
        var most = Math.max(1, all.getFirst().standing().votes());
        var fill = new Span();
        fill.addClassName("hall-bar-fill");
        fill.getStyle().set("width", 100.0 * line.standing().votes() / most + "%");
        var bar = new ListItem(
                SceneParts.box("hall-bar-label", SceneParts.span("hall-bar-name", line.label()), score(line)),
                SceneParts.box("hall-bar", fill),
                SceneParts.span("hall-bar-votes", String.valueOf(line.standing().votes())),
                SceneParts.span("hall-bar-share", ResultSentences.percent(line.standing())));
        bar.getElement().setAttribute("data-elected", line.elected());
        bar.getStyle().set("animation-delay", delay + "ms");
        return bar;
    }

    /** Score and rank by score beside the votes, where there are scores. */
    private Span score(RoundResult.Line line) {
        var words = comparison.lines().stream()
                .filter(nominee -> nominee.label().equals(line.label()) && nominee.scoreRank() != null)
                .findFirst()
                .map(ScoreWords::of)
                .orElse("");
        var span = SceneParts.span("hall-bar-score", words);
        span.setVisible(!words.isEmpty());
        return span;
    }

    @Override
    public void update(Hall hall) {
        head.setText(SceneParts.word("vote.hall.auditHead", SceneParts.grouped(hall.auditHead())));
    }
}
