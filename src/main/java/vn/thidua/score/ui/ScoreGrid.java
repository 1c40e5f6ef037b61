package vn.thidua.score.ui;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import vn.thidua.score.GridSnapshot;
import vn.thidua.score.GridSnapshot.UnitRow;

/**
 * The grid as a component: shows snapshots, tells what a person typed. See {@code frontend/score/score-grid.ts} for the
 * other half.
 */
@Tag("score-grid")
@JsModule("./score/score-grid.ts")
class ScoreGrid extends Component {

    private static final List<String> WORDS = List.of(
            "label",
            "unit",
            "total",
            "exempt",
            "exemptSpoken",
            "missing",
            "outOf",
            "own",
            "files",
            "changed",
            "generated",
            "locked",
            "legend",
            "saving",
            "saved",
            "lost",
            "pasted",
            "pasteOutside",
            "pasteTooMuch",
            "keepMine",
            "keepTheirs",
            "drop",
            "PASS",
            "FAIL");

    /** What a person does on the grid; answers are JSON as grid-model.ts reads it. */
    interface Typist {

        String save(String batch);

        void look(long unitId, long criterionId);
    }

    private final GridJson json;
    private final Typist typist;
    private @Nullable GridSnapshot shown;

    ScoreGrid(GridJson json, Typist typist) {
        this.json = json;
        this.typist = typist;
        var words = JsonNodeFactory.instance.objectNode();
        WORDS.forEach(word -> words.put(word, getTranslation("score.grid.word." + word)));
        getElement().setPropertyJson("texts", words);
    }

    void load(GridSnapshot grid, String login, boolean comma, Function<UnitRow, GridJson.RowWords> words) {
        shown = grid;
        getElement().callJsFunction("load", json.whole(grid, login, comma, words));
    }

    void update(GridSnapshot grid, Function<UnitRow, GridJson.RowWords> words) {
        var before = shown;
        if (before == null || before == grid) {
            return;
        }
        shown = grid;
        json.delta(before, grid, words).ifPresent(delta -> getElement().callJsFunction("apply", delta));
    }

    /** A reason is given now: what was refused for want of one is sent again. */
    void retry() {
        getElement().callJsFunction("retry");
    }

    @ClientCallable
    String save(String batch) {
        return typist.save(batch);
    }

    @ClientCallable
    void look(double unitId, double criterionId) {
        typist.look((long) unitId, (long) criterionId);
    }
}
