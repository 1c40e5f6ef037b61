package vn.thidua.vote.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import vn.thidua.vote.Hall;
import vn.thidua.vote.HallRound;

/** All receipts of a closed ballot, sorted: everybody finds the own one, and there are as many as envelopes. */
class ReceiptsScene extends Div implements SceneBody {

    ReceiptsScene(HallRound round, List<String> receipts) {
        addClassName("hall-receipts-scene");
        var list = new Div();
        list.addClassName("hall-receipts");
        receipts.forEach(receipt -> list.add(SceneParts.span("hall-receipt", receipt)));
        add(
                SceneParts.title(round.title()),
                SceneParts.line("hall-sub", SceneParts.word("vote.hall.receipts", receipts.size())),
                list);
    }

    @Override
    public void update(Hall hall) {
        // receipts of a closed ballot do not change any more
    }
}
