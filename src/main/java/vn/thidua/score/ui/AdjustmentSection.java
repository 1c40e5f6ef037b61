package vn.thidua.score.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import vn.thidua.score.ScoreQueries;
import vn.thidua.score.SheetPage;
import vn.thidua.score.SheetPage.Adjustment;
import vn.thidua.score.SheetState;
import vn.thidua.shared.Decimals;
import vn.thidua.shared.ui.RuleNotice;
import vn.thidua.shared.ui.Section;

/** Bonus and penalties beside the criteria, each with its reason. */
class AdjustmentSection extends Section {

    private final ScoreServices services;
    private final SheetPage page;
    private final Runnable again;

    AdjustmentSection(ScoreServices services, SheetPage page, Runnable again) {
        super(ScoreWords.say("score.sheet.adjustments"));
        this.services = services;
        this.page = page;
        this.again = again;
        var may = page.state() != SheetState.FINAL
                && ScoreQueries.mayVerify(
                        services.currentUser().require(),
                        page.bloc(),
                        page.unit().unitId());
        if (page.adjustments().isEmpty()) {
            add(new Paragraph(getTranslation("score.sheet.noAdjustments")));
        }
        page.adjustments().forEach(line -> add(line(line, may)));
        if (may) {
            withActions(new Button(getTranslation("score.sheet.addAdjustment"), click -> adding()));
        }
    }

    private Div line(Adjustment adjustment, boolean may) {
        var points = new Span(
                (adjustment.points().signum() > 0 ? "+" : "") + ScoreWords.points(adjustment.points(), getLocale()));
        points.addClassName("sheet-points");
        var line = new Div(points, new Span(adjustment.reason()), new Span(adjustment.by()));
        line.addClassName("sheet-adjustment");
        if (adjustment.generated()) {
            line.add(new Span(getTranslation("score.sheet.generated")));
        }
        var id = adjustment.id();
        if (may && id != null) {
            var cancel = new Button(
                    getTranslation("score.sheet.cancelAdjustment"),
                    click -> new ReasonDialog(
                                    getTranslation("score.sheet.cancelAdjustment"),
                                    adjustment.reason(),
                                    getTranslation("score.sheet.reason"),
                                    getTranslation("score.sheet.cancelAdjustment"),
                                    words -> {
                                        services.adjustments().cancel(page.sheetId(), id, words);
                                        again.run();
                                    })
                            .open());
            cancel.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            line.add(cancel);
        }
        return line;
    }

    private void adding() {
        var dialog = new Dialog();
        dialog.setHeaderTitle(getTranslation("score.sheet.addAdjustment"));
        dialog.setWidth("min(520px, 92vw)");
        var points = new TextField(getTranslation("score.sheet.adjustmentPoints"));
        points.setHelperText(getTranslation("score.sheet.adjustmentHint"));
        var reason = new TextArea(getTranslation("score.sheet.reason"));
        reason.setWidthFull();
        var rules = new RuleNotice()
                .at("shared.decimal.", points)
                .at("score.sheet.adjustment.", points)
                .at("score.sheet.reason.", reason);
        dialog.add(new Div(rules, points, reason));
        var save = new Button(getTranslation("shared.save"), click -> {
            if (rules.passes(() ->
                    services.adjustments().add(page.sheetId(), Decimals.parse(points.getValue()), reason.getValue()))) {
                dialog.close();
                again.run();
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var cancel = new Button(getTranslation("shared.cancel"), click -> dialog.close());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        dialog.getFooter().add(cancel, save);
        dialog.open();
    }
}
