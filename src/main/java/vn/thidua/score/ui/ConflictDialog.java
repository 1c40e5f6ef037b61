package vn.thidua.score.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import vn.thidua.score.EnterScore;
import vn.thidua.score.ScoreConflict;

/** Somebody was first: both values are shown, the person chooses. */
class ConflictDialog extends Dialog {

    ConflictDialog(ScoreConflict conflict, EnterScore mine, Runnable keepMine, Runnable keepTheirs) {
        setHeaderTitle(getTranslation("score.sheet.conflictTitle"));
        setWidth("min(520px, 92vw)");
        add(new Paragraph(getTranslation(conflict.key(), conflict.args())));
        var own = mine.points() != null
                ? ScoreWords.points(mine.points(), getLocale())
                : getTranslation("score.sheet.mineMeasured");
        var take = new Button(
                getTranslation("score.sheet.keepTheirs", ScoreWords.points(conflict.theirs(), getLocale())), click -> {
                    close();
                    keepTheirs.run();
                });
        var keep = new Button(getTranslation("score.sheet.keepMine", own), click -> {
            close();
            keepMine.run();
        });
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(take, keep);
    }
}
