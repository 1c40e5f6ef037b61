package vn.thidua.reward.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.thidua.reward.ProposalRow;
import vn.thidua.reward.ProposalService;
import vn.thidua.reward.ProposalState;
import vn.thidua.reward.RewardDecision;
import vn.thidua.shared.RuleViolation;
import vn.thidua.shared.ui.ComponentWords;
import vn.thidua.shared.ui.Toasts;

/** The steps a proposal may take next, the forward one first. */
class ProposalActions extends Div {

    private final ProposalRow proposal;
    private final ProposalService service;
    private final Runnable changed;
    private final String decidedBy;
    private final @Nullable BigDecimal money;

    ProposalActions(
            ProposalRow proposal,
            ProposalService service,
            String decidedBy,
            @Nullable BigDecimal money,
            Runnable changed) {
        this.proposal = proposal;
        this.service = service;
        this.decidedBy = decidedBy;
        this.money = money;
        this.changed = changed;
        addClassName("actions");
        proposal.state().next().stream().sorted().forEach(next -> add(button(next)));
    }

    private Button button(ProposalState next) {
        var button = new Button(getTranslation("reward.proposal.verb." + next.name()), click -> go(next));
        if (!next.needsReason()) {
            button.addThemeVariants(ButtonVariant.PRIMARY);
        }
        return button;
    }

    private void go(ProposalState next) {
        switch (next) {
            case CHECKED -> run(() -> service.check(proposal.id()));
            case SUBMITTED -> run(() -> service.submit(proposal.id()));
            case PROPOSED -> run(() -> service.resume(proposal.id()));
            case DECIDED -> decide();
            case RETURNED -> reason(next, reason -> service.giveBack(proposal.id(), reason));
            case WITHDRAWN -> reason(next, reason -> service.withdraw(proposal.id(), reason));
        }
    }

    private void run(Runnable step) {
        try {
            step.run();
            changed.run();
        } catch (RuleViolation broken) {
            Toasts.error(getTranslation(broken.key(), broken.args()));
        }
    }

    private void reason(ProposalState next, Consumer<String> step) {
        var reason = new TextField(getTranslation("reward.field.reason"));
        var verb = getTranslation("reward.proposal.verb." + next.name());
        new FormDialog(
                        verb,
                        verb,
                        () -> {
                            step.accept(reason.getValue());
                            changed.run();
                        },
                        reason)
                .wide(reason)
                .open();
    }

    private void decide() {
        var number = new TextField(getTranslation("reward.column.decisionNo"));
        number.setPlaceholder("…/QĐ-UBND");
        DatePicker day = ComponentWords.datePicker(getTranslation("reward.column.decidedOn"));
        var by = new TextField(getTranslation("reward.column.decidedBy"));
        by.setValue(decidedBy);
        var amount = new BigDecimalField(getTranslation("reward.field.money"));
        amount.setHelperText(
                money == null
                        ? getTranslation("reward.field.money.unknown")
                        : getTranslation("reward.field.money.today", RewardLabels.money(money, getLocale())));
        new FormDialog(
                        getTranslation("reward.proposal.decide.title"),
                        getTranslation("reward.proposal.verb.DECIDED"),
                        () -> {
                            service.decide(
                                    proposal.id(),
                                    RewardDecision.of(number.getValue(), day.getValue(), by.getValue()),
                                    amount.getValue());
                            Toasts.success(getTranslation("reward.entered"));
                            changed.run();
                        },
                        number,
                        day,
                        by,
                        amount)
                .open();
    }
}
