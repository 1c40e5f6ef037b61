package vn.thidua.pledge.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import vn.thidua.bloc.ui.BlocEntrance;
import vn.thidua.pledge.PledgeState;
import vn.thidua.shared.RuleViolation;
import vn.thidua.shared.ui.ConfirmStep;
import vn.thidua.shared.ui.Section;
import vn.thidua.shared.ui.Toasts;

/** Theme, place and day of the pledge, how far registration and signing are, and the next step of whoever runs the bloc. */
class PledgeSummary extends Section {

    private final PledgeContext context;

    PledgeSummary(PledgeContext context) {
        super("");
        this.context = context;
        var head = context.page().head();
        setTitle(head.theme().isEmpty() ? getTranslation("pledge.theme.none") : head.theme());
        var members = context.page().units().size();
        var facts = new Div(
                PledgeWords.stateChip(head.state()),
                new Span(getTranslation("pledge.registered", context.page().registered(), members)),
                new Span(getTranslation("pledge.signed", context.page().signed(), members)));
        facts.addClassName("pledge-facts");
        if (head.generated()) {
            facts.add(PledgeWords.generatedChip());
        }
        add(facts);
        if (head.signedOn() != null || !head.place().isEmpty()) {
            setSentence(getTranslation(
                    "pledge.placeAndDay",
                    head.place().isEmpty() ? "–" : head.place(),
                    head.signedOn() == null ? "–" : PledgeWords.day(head.signedOn())));
        }
        if (context.mayRun()) {
            steps();
        }
        if (head.state() != PledgeState.DRAFT) {
            withActions(PledgeWords.link(
                    BlocEntrance.path(context.blocId(), context.year(), "giao-uoc/ky"),
                    getTranslation("pledge.hall.open")));
        }
    }

    private void steps() {
        if (context.state() != PledgeState.SIGNING) {
            withActions(new Button(getTranslation("pledge.describe"), click -> new HeaderDialog(context).open()));
        }
        switch (context.state()) {
            case DRAFT -> {
                if (context.page().items().isEmpty()
                        && context.desk().queries().canCopyInto(context.blocId(), context.year())) {
                    withActions(step(
                            "pledge.copy",
                            () -> context.desk().pledges().copyLastYear(context.blocId(), context.year())));
                }
                var open = step(
                        "pledge.openSigning",
                        () -> context.desk().pledges().openSigning(context.blocId(), context.year()));
                open.addThemeVariants(ButtonVariant.PRIMARY);
                withActions(open);
            }
            case SIGNING -> {
                if (context.page().signed() == 0) {
                    withActions(step(
                            "pledge.withdrawSigning",
                            () -> context.desk().pledges().withdrawSigning(context.blocId(), context.year())));
                } else {
                    withActions(new Button(
                            getTranslation("pledge.finishSigning"),
                            click -> confirmFinish().open()));
                }
            }
            case SIGNED -> {}
        }
    }

    private ConfirmStep confirmFinish() {
        var missing = context.page().units().size() - context.page().signed();
        return new ConfirmStep(
                getTranslation("pledge.finishSigning.title"),
                getTranslation("pledge.finishSigning.consequence", missing),
                getTranslation("pledge.finishSigning"),
                () -> run(() -> context.desk().pledges().finishSigning(context.blocId(), context.year())));
    }

    private Button step(String key, Runnable command) {
        return new Button(getTranslation(key), click -> run(command));
    }

    private void run(Runnable command) {
        try {
            command.run();
        } catch (RuleViolation broken) {
            Toasts.error(getTranslation(broken.key(), broken.args()));
        }
        context.refresh().run();
    }
}
