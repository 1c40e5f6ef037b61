package vn.thidua.score.ui;

import vn.thidua.score.SheetPage;
import vn.thidua.score.SheetState;
import vn.thidua.shared.ui.Section;

/**
 * Why the unit has its points, on its own sheet: the unit sees its own before anything is published. Shown once the sheet
 * was handed in; before that the total moves with every field.
 */
class SheetWhy extends Section {

    SheetWhy() {
        super(ScoreWords.say("score.sheet.whySection"));
    }

    void show(SheetPage page) {
        removeAll();
        setVisible(
                page.state() != SheetState.SELF_SCORING && page.score().ownMax().signum() > 0);
        if (isVisible()) {
            setSentence(getTranslation(
                    page.state() == SheetState.FINAL ? "score.sheet.whyFinal" : "score.sheet.whyNow",
                    page.score().missing()));
            add(new WhyPart(Why.of(page, getLocale())));
        }
    }
}
