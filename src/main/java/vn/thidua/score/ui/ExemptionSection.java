package vn.thidua.score.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import vn.thidua.bloc.BlocMember;
import vn.thidua.bloc.BlocOfYear;
import vn.thidua.score.CriteriaTree;
import vn.thidua.score.CriterionLine;
import vn.thidua.score.Exemption;
import vn.thidua.shared.RuleViolation;
import vn.thidua.shared.ui.Glyph;
import vn.thidua.shared.ui.RuleNotice;
import vn.thidua.shared.ui.Toasts;

/** Which units the chosen criterion does not apply to and why; head, deputy and board add and take back. */
class ExemptionSection extends Div {

    private final CriteriaDesk desk;
    private final BlocOfYear bloc;
    private final CriterionLine line;
    private final Runnable again;

    ExemptionSection(CriteriaDesk desk, BlocOfYear bloc, CriteriaTree tree, CriterionLine line, Runnable again) {
        this.desk = desk;
        this.bloc = bloc;
        this.line = line;
        this.again = again;
        addClassNames("criteria-form", "criteria-exempt");
        var found = desk.queries().exemptions(tree).stream()
                .filter(one -> one.criterionId() == line.id())
                .toList();
        var may = desk.rights().mayRun(bloc);
        add(new H3(getTranslation("score.criteria.exempt.title")));
        add(new Paragraph(getTranslation(
                found.isEmpty() ? "score.criteria.exempt.none" : "score.criteria.exempt.more", found.size())));
        found.forEach(one -> add(row(one, may)));
        if (may) {
            add(new Button(getTranslation("score.criteria.exempt.add"), Glyph.PLUS.create(), click -> adding(found)));
        }
    }

    private Div row(Exemption exemption, boolean may) {
        var name = new Span(exemption.unitName());
        name.addClassName("criteria-exempt-unit");
        var row = new Div(
                name,
                new Span(getTranslation("score.criteria.exempt.because", exemption.reason(), exemption.createdBy())));
        row.addClassName("criteria-exempt-row");
        if (may) {
            var back = new Button(getTranslation("score.criteria.exempt.back"), click -> {
                try {
                    desk.exemptions().applyAgain(line.id(), exemption.unitId());
                    again.run();
                } catch (RuleViolation broken) {
                    Toasts.error(getTranslation(broken.key(), broken.args()));
                }
            });
            back.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            row.add(back);
        }
        return row;
    }

    private void adding(List<Exemption> known) {
        var dialog = new Dialog();
        dialog.setHeaderTitle(getTranslation("score.criteria.exempt.ask", line.code()));
        dialog.setWidth("min(520px, 92vw)");
        var unit = new Select<BlocMember>();
        unit.setLabel(getTranslation("score.ranking.unit"));
        unit.setItems(bloc.members().stream()
                .filter(member -> known.stream().noneMatch(one -> one.unitId() == member.unitId()))
                .toList());
        unit.setItemLabelGenerator(BlocMember::name);
        unit.setWidthFull();
        var reason = new TextArea(getTranslation("score.sheet.reason"));
        reason.setWidthFull();
        reason.setMaxLength(500);
        var rules = new RuleNotice().at("score.criteria.exempt.reason", reason);
        var fields = new Div(rules, new Paragraph(getTranslation("score.criteria.exempt.then")), unit, reason);
        fields.addClassName("criteria-form");
        dialog.add(fields);
        var save = new Button(getTranslation("shared.save"), click -> {
            if (rules.passes(() -> {
                if (unit.isEmpty()) {
                    throw new RuleViolation("score.criteria.exempt.choose");
                }
                desk.exemptions().exempt(line.id(), unit.getValue().unitId(), reason.getValue());
            })) {
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
