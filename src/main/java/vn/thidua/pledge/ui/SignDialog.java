package vn.thidua.pledge.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.TextField;
import vn.thidua.document.ui.FileUploadField;
import vn.thidua.pledge.PledgePage.UnitPromise;
import vn.thidua.pledge.SignatureDraft;
import vn.thidua.shared.ui.RuleNotice;
import vn.thidua.shared.ui.Toasts;

/** Takes the signature of a unit: in the program by itself, or from paper by whoever runs the bloc. */
class SignDialog extends Dialog {

    SignDialog(PledgeContext context, UnitPromise unit, boolean onPaper) {
        setHeaderTitle(getTranslation(onPaper ? "pledge.sign.paper.title" : "pledge.sign.title", unit.name()));
        setWidth("min(520px, 94vw)");
        var representative = new TextField(getTranslation("pledge.sign.representative"));
        var post = new TextField(getTranslation("pledge.sign.post"));
        representative.setWidthFull();
        post.setWidthFull();
        context.bloc()
                .member(unit.unitId())
                .map(member -> member.acting())
                .filter(acting -> !acting.isEmpty())
                .ifPresent(post::setValue);
        var scan = new FileUploadField(
                getTranslation(onPaper ? "pledge.sign.scan.required" : "pledge.sign.scan"),
                context.desk().documents(),
                () -> context.bloc().provinceId());
        var rules = new RuleNotice()
                .at("pledge.sign.representative", representative)
                .at("pledge.sign.post", post)
                .at("pledge.sign.scan", scan);
        var layout = new VerticalLayout(
                new Paragraph(getTranslation(onPaper ? "pledge.sign.paper.hint" : "pledge.sign.hint")),
                rules,
                representative,
                post,
                scan);
        layout.setPadding(false);
        add(layout);
        var cancel = new Button(getTranslation("shared.cancel"), click -> close());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        var sign = new Button(getTranslation(onPaper ? "pledge.sign.record" : "pledge.sign"), click -> {
            var draft = new SignatureDraft(representative.getValue(), post.getValue(), scan.getValue());
            if (rules.passes(() -> sign(context, unit.unitId(), draft, onPaper))) {
                close();
                Toasts.success(getTranslation("pledge.sign.done", unit.name()));
                context.refresh().run();
            }
        });
        sign.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(cancel, sign);
    }

    private static void sign(PledgeContext context, long unitId, SignatureDraft draft, boolean onPaper) {
        if (onPaper) {
            context.desk().signing().recordPaper(context.blocId(), context.year(), unitId, draft);
        } else {
            context.desk().signing().sign(context.blocId(), context.year(), unitId, draft);
        }
    }
}
