package vn.thidua.vote.ui;

import com.vaadin.flow.component.html.Div;
import vn.thidua.vote.Hall;

/** Only the name of the conference. */
class HiddenScene extends Div implements SceneBody {

    HiddenScene(Hall hall) {
        addClassName("hall-seal");
        add(
                SceneParts.title(hall.meeting().title()),
                SceneParts.line("hall-sub", hall.meeting().blocName()));
    }

    @Override
    public void update(Hall hall) {
        // nothing of it changes
    }
}
