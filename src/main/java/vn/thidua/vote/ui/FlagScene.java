package vn.thidua.vote.ui;

import com.vaadin.flow.component.html.Div;
import vn.thidua.shared.ui.Glyph;
import vn.thidua.vote.Hall;
import vn.thidua.vote.WallQueries.FlagOnTheWall;

/** The rotating flag of the bloc goes from this year's holder to the next head. */
class FlagScene extends Div implements SceneBody {

    FlagScene(Hall hall, FlagOnTheWall flag) {
        addClassName("hall-flag");
        var mark = Glyph.FLAG.create();
        mark.addClassName("hall-flag-mark");
        add(mark, SceneParts.line("hall-kicker", hall.meeting().blocName()));
        add(SceneParts.title(flag.name().isEmpty() ? SceneParts.word("vote.flag.title") : flag.name()));
        if (!flag.from().isEmpty()) {
            add(
                    SceneParts.line("hall-sub", SceneParts.word("vote.flag.from")),
                    SceneParts.line("hall-lead", flag.from()));
        }
        if (!flag.to().isEmpty()) {
            add(
                    SceneParts.line("hall-sub", SceneParts.word("vote.flag.to")),
                    SceneParts.line("hall-number hall-flag-to", flag.to()));
        }
    }

    @Override
    public void update(Hall hall) {
        // who hands over to whom does not change any more
    }
}
