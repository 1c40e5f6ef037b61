package vn.thidua.score.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import vn.thidua.score.SheetPage;
import vn.thidua.shared.RuleViolation;
import vn.thidua.shared.ui.Glyph;
import vn.thidua.shared.ui.Toasts;

/** Takes plan and result of criteria that are joined to targets over from the pledge, where nothing is entered yet. */
class TargetFill extends Div {

    private final transient ScoreServices services;
    private final transient SheetPage page;
    private final transient Runnable again;

    /** @param again shows the sheet anew */
    TargetFill(ScoreServices services, SheetPage page, Runnable again) {
        this.services = services;
        this.page = page;
        this.again = again;
        addClassName("notice");
        var empty = services.targets().fillable(page);
        setVisible(empty > 0);
        if (empty > 0) {
            add(
                    new Span(getTranslation("score.target.fillMore", empty)),
                    new Button(getTranslation("score.target.fill"), Glyph.DOWNLOAD.create(), click -> fill()));
        }
    }

    private void fill() {
        try {
            var done = services.targets()
                    .fill(page.bloc().blocId(), page.bloc().year(), page.unit().unitId());
            again.run();
            Toasts.success(getTranslation("score.target.filled", done.filled()));
            done.refused().forEach(TargetFill::tell);
        } catch (RuleViolation broken) {
            tell(broken);
        }
    }

    private static void tell(RuleViolation broken) {
        Toasts.error(com.vaadin.flow.i18n.I18NProvider.translate(broken.key(), broken.args()));
    }
}
