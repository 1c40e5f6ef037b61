package vn.thidua.vote.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import vn.thidua.vote.BallotWords;
import vn.thidua.vote.Hall;
import vn.thidua.vote.HallRound;
import vn.thidua.vote.OptionKind;

/** What is going to be voted: the names and the rule, before the ballot opens. */
class BallotScene extends Div implements SceneBody {

    /** More names than this stand in two columns of smaller letters. */
    private static final int MANY = 8;

    /** What fits on the wall; the rest is counted. */
    private static final int MOST = 24;

    BallotScene(HallRound round, BallotWords ballot, Hall hall, String address) {
        addClassName("hall-columns");
        var names = new OrderedList();
        names.addClassName("hall-names");
        var lines = ballot.lines().stream()
                .filter(line -> line.kind() != OptionKind.NONE)
                .toList();
        lines.stream().limit(MOST).forEach(line -> names.add(new ListItem(line.label())));
        names.getElement().setAttribute("data-many", lines.size() > MANY);
        var more = SceneParts.line("hall-sub", SceneParts.word("vote.hall.more", lines.size() - MOST));
        more.setVisible(lines.size() > MOST);
        add(
                SceneParts.box(
                        "hall-main",
                        SceneParts.line(
                                "hall-kicker", SceneParts.kicker(SceneParts.word("vote.hall.next"), round.roundNo())),
                        SceneParts.title(round.title()),
                        names,
                        more,
                        SceneParts.line("hall-rule", ballot.rule())),
                SceneParts.box("hall-side", SceneParts.join(hall, address)));
    }

    @Override
    public void update(Hall hall) {
        // a prepared ballot does not change any more
    }
}
