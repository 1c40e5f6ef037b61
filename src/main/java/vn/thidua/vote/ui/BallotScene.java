package vn.thidua.vote.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import vn.thidua.vote.BallotWords;
import vn.thidua.vote.Hall;
import vn.thidua.vote.HallRound;

/** What is going to be voted: the names and the rule, before the ballot opens. */
class BallotScene extends Div implements SceneBody {

    private static final int MOST = 10;

    BallotScene(HallRound round, BallotWords ballot, Hall hall, String address) {
        addClassName("hall-columns");
        var names = new OrderedList();
        names.addClassName("hall-names");
        ballot.lines().stream().limit(MOST).forEach(line -> names.add(new ListItem(line.label())));
        add(
                SceneParts.box(
                        "hall-main",
                        SceneParts.line(
                                "hall-kicker", SceneParts.kicker(SceneParts.word("vote.hall.next"), round.roundNo())),
                        SceneParts.title(round.title()),
                        names,
                        SceneParts.line("hall-rule", ballot.rule())),
                SceneParts.box("hall-side", SceneParts.join(hall, address)));
    }

    @Override
    public void update(Hall hall) {
        // a prepared ballot does not change any more
    }
}
