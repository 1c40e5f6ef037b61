package vn.thidua.pledge.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.bloc.BlocMember;
import vn.thidua.bloc.ui.BlocEntrance;
import vn.thidua.pledge.AimedTitle;
import vn.thidua.pledge.PledgePage.Registration;
import vn.thidua.pledge.PledgeState;
import vn.thidua.pledge.RegistrationDraft;
import vn.thidua.shared.ui.RuleNotice;
import vn.thidua.shared.ui.Section;
import vn.thidua.shared.ui.Toasts;

/** What the unit of the person at the screen does with the pledge: own items, registration, signature. */
class OwnPart extends Section {

    private final PledgeContext context;
    private final BlocMember member;

    OwnPart(PledgeContext context, BlocMember member) {
        super("");
        this.context = context;
        this.member = member;
        setTitle(getTranslation("pledge.own.title", member.name()));
        var promise = context.page().unit(member.unitId()).orElseThrow();
        var registration = promise.registration();
        setSentence(
                registration == null
                        ? getTranslation(
                                "pledge.own.notRegistered",
                                context.page().itemsOf(member.unitId()).size())
                        : getTranslation(
                                "pledge.own.registered",
                                PledgeWords.moment(
                                        registration.at(), context.desk().clock()),
                                registration.by()));
        withActions(PledgeWords.link(
                BlocEntrance.path(context.blocId(), context.year(), ProgressPlace.SEGMENT),
                getTranslation("pledge.own.progress")));
        var signature = promise.signature();
        if (signature != null) {
            add(new Paragraph(getTranslation(
                    "pledge.own.signed",
                    signature.representative(),
                    signature.post(),
                    PledgeWords.moment(signature.at(), context.desk().clock()))));
        } else if (context.state() != PledgeState.DRAFT) {
            var sign =
                    new Button(getTranslation("pledge.sign"), click -> new SignDialog(context, promise, false).open());
            sign.addThemeVariants(ButtonVariant.PRIMARY);
            withActions(sign);
        }
        if (context.state() != PledgeState.SIGNING) {
            add(new OwnItems(context, member.unitId()));
        }
        if (context.state() != PledgeState.SIGNED) {
            registration(registration);
        } else if (registration != null) {
            add(new Paragraph(getTranslation("pledge.own.aims", UnitsCard.titles(registration))));
        }
    }

    private void registration(@Nullable Registration registration) {
        List<AimedTitle> aimed = registration == null ? List.of() : registration.titles();
        var choices = new LinkedHashSet<>(context.desk().titles(context.year()));
        choices.addAll(aimed);
        var titles = new MultiSelectComboBox<AimedTitle>(getTranslation("pledge.titles"));
        titles.setItems(new ArrayList<>(choices));
        titles.setItemLabelGenerator(AimedTitle::title);
        titles.setAllowCustomValue(true);
        titles.setHelperText(getTranslation("pledge.titles.hint"));
        titles.setWidthFull();
        titles.setValue(new LinkedHashSet<>(aimed));
        titles.addCustomValueSetListener(custom -> {
            var free = new AimedTitle(null, custom.getDetail());
            choices.add(free);
            var chosen = new LinkedHashSet<>(titles.getValue());
            chosen.add(free);
            titles.setItems(new ArrayList<>(choices));
            titles.setValue(chosen);
        });
        var note = new TextArea(getTranslation("pledge.note"));
        note.setWidthFull();
        note.setValue(registration == null ? "" : registration.note());
        var rules = new RuleNotice().at("pledge.note.", note).at("pledge.titles.", titles);
        var send = new Button(
                getTranslation(registration == null ? "pledge.register" : "pledge.register.again"), click -> {
                    var draft = new RegistrationDraft(new ArrayList<>(titles.getValue()), note.getValue());
                    if (rules.passes(() -> context.desk()
                            .registrations()
                            .register(context.blocId(), context.year(), member.unitId(), draft))) {
                        Toasts.success(getTranslation("pledge.register.done"));
                        context.refresh().run();
                    }
                });
        if (registration == null) {
            send.addThemeVariants(ButtonVariant.PRIMARY);
        }
        add(titles, note, rules, send);
    }
}
