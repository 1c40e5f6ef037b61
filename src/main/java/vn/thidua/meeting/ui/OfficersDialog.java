package vn.thidua.meeting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import vn.thidua.meeting.Duty;
import vn.thidua.meeting.MeetingFacts;
import vn.thidua.meeting.OfficerService;
import vn.thidua.meeting.OfficersDraft;
import vn.thidua.meeting.PersonChoice;
import vn.thidua.shared.ui.RuleNotice;

/** Names chair, secretary and the two who count. Secretary and counters confirm with their own account. */
class OfficersDialog extends Dialog {

    private final TextField chair = new TextField(getTranslation("meeting.duty.CHAIR"));
    private final ComboBox<PersonChoice> secretary = person("meeting.duty.SECRETARY");
    private final ComboBox<PersonChoice> first = person("meeting.officers.counter1");
    private final ComboBox<PersonChoice> second = person("meeting.officers.counter2");
    private final RuleNotice rules =
            new RuleNotice().at("meeting.officer.sameCounter", second).at("shared.name.", chair);

    OfficersDialog(MeetingFacts facts, List<PersonChoice> people, OfficerService officers, Runnable changed) {
        setHeaderTitle(getTranslation("meeting.officers.change"));
        setWidth("min(520px, 94vw)");
        chair.setHelperText(getTranslation("meeting.officers.chairHelp"));
        first.setHelperText(getTranslation("meeting.officers.counterHelp"));
        for (var box : List.of(secretary, first, second)) {
            box.setItems(people);
        }
        show(facts, people);
        var form = new Div(rules, chair, secretary, first, second);
        form.addClassName("form-column");
        add(form);
        var cancel = new Button(getTranslation("shared.cancel"), click -> close());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        var save = new Button(getTranslation("shared.save"), click -> {
            if (rules.passes(() -> officers.name(
                    facts.id(),
                    new OfficersDraft(chair.getValue(), secretary.getValue(), first.getValue(), second.getValue())))) {
                close();
                changed.run();
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(cancel, save);
    }

    private void show(MeetingFacts facts, List<PersonChoice> people) {
        for (var officer : facts.officers()) {
            if (officer.duty() == Duty.CHAIR) {
                chair.setValue(officer.name());
                continue;
            }
            people.stream()
                    .filter(person -> officer.accountId() != null && person.accountId() == officer.accountId())
                    .findFirst()
                    .ifPresent(person -> {
                        var box = officer.duty() == Duty.SECRETARY ? secretary : first.isEmpty() ? first : second;
                        box.setValue(person);
                    });
        }
    }

    private ComboBox<PersonChoice> person(String labelKey) {
        var box = new ComboBox<PersonChoice>(getTranslation(labelKey));
        box.setItemLabelGenerator(
                person -> person.unit().isEmpty() ? person.name() : person.name() + " – " + person.unit());
        box.setClearButtonVisible(true);
        return box;
    }
}
