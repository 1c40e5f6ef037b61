package vn.thidua.report.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import vn.thidua.report.ReportPage;
import vn.thidua.report.ReportService;
import vn.thidua.shared.ui.Glyph;
import vn.thidua.shared.ui.RuleNotice;
import vn.thidua.shared.ui.Toasts;

/** What can be done with a report as a whole: hand it in; accept it or send it back with a reason. */
class ReportActions extends Div {

    private final ReportService service;
    private final ReportPage page;
    private final Runnable done;
    private final TextArea reason = new TextArea();
    private final RuleNotice rules = new RuleNotice().at("report.return.reason.", reason);

    ReportActions(ReportService service, ReportPage page, Runnable done) {
        this.service = service;
        this.page = page;
        this.done = done;
        addClassName("report-actions");
        if (page.mayWrite()) {
            var submit = new Button(getTranslation("report.submit"), Glyph.SEND.create(), click -> submit());
            submit.addThemeVariants(ButtonVariant.PRIMARY);
            add(submit);
        }
        if (page.mayReceive()) {
            receive();
        }
        add(rules);
    }

    private void receive() {
        reason.setLabel(getTranslation("report.return.reason"));
        reason.setWidthFull();
        var back = new Button(
                getTranslation("report.return"),
                click -> act(
                        "report.returned",
                        () -> service.giveBack(page.cell().key(), page.version(), reason.getValue())));
        var accept = new Button(
                getTranslation("report.accept"),
                Glyph.CHECK.create(),
                click -> act("report.accepted", () -> service.accept(page.cell().key(), page.version())));
        accept.addThemeVariants(ButtonVariant.PRIMARY);
        var buttons = new Div(accept, back);
        buttons.addClassName("actions");
        add(reason, buttons);
    }

    private void submit() {
        act("report.submitted", () -> service.submit(page.cell().key()));
    }

    private void act(String doneKey, Runnable command) {
        if (rules.passes(command)) {
            Toasts.success(getTranslation(doneKey));
            done.run();
        }
    }
}
