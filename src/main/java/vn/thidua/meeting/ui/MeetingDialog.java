package vn.thidua.meeting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import vn.thidua.bloc.BlocOfYear;
import vn.thidua.meeting.MeetingDraft;
import vn.thidua.meeting.MeetingFacts;
import vn.thidua.meeting.MeetingService;
import vn.thidua.meeting.MeetingType;
import vn.thidua.shared.Fraction;
import vn.thidua.shared.RuleViolation;
import vn.thidua.shared.ui.ComponentWords;
import vn.thidua.shared.ui.RuleNotice;

/** Plans a conference, or changes what was planned. */
class MeetingDialog extends Dialog {

    private final Select<MeetingType> type = new Select<>();
    private final TextField title = new TextField(getTranslation("meeting.title.one"));
    private final TextField place = new TextField(getTranslation("meeting.place"));
    private final DatePicker day = ComponentWords.datePicker(getTranslation("meeting.day"));
    private final TimePicker hour = new TimePicker(getTranslation("meeting.hour"));
    private final TextField quorum = new TextField(getTranslation("meeting.quorum"));
    private final RuleNotice rules =
            new RuleNotice().at("shared.name.", title).at("meeting.times.", day).at("meeting.quorum.", quorum);
    private final Clock clock;
    private boolean titleTyped;

    /** For a new conference; {@code done} gets its number. */
    MeetingDialog(BlocOfYear bloc, MeetingService meetings, Clock clock, Consumer<Long> done) {
        this(bloc.year(), clock);
        setHeaderTitle(getTranslation("meeting.plan"));
        type.setValue(MeetingType.TONG_KET);
        day.setValue(LocalDate.now(clock).plusWeeks(1));
        hour.setValue(LocalTime.of(8, 0));
        quorum.setValue("2/3");
        save(draft -> meetings.plan(draft), done, bloc.blocId(), bloc.year());
    }

    /** For a conference that is planned already. */
    MeetingDialog(MeetingFacts facts, MeetingService meetings, Clock clock, Runnable done) {
        this(facts.year(), clock);
        setHeaderTitle(getTranslation("meeting.change"));
        var when = LocalDateTime.ofInstant(facts.startsAt(), clock.getZone());
        titleTyped = true;
        type.setValue(facts.type());
        title.setValue(facts.title());
        place.setValue(facts.place());
        day.setValue(when.toLocalDate());
        hour.setValue(when.toLocalTime().withSecond(0).withNano(0));
        quorum.setValue(facts.quorum().share().words());
        save(
                draft -> {
                    meetings.describe(facts.id(), draft);
                    return facts.id();
                },
                id -> done.run(),
                facts.blocId(),
                facts.year());
    }

    private MeetingDialog(int year, Clock clock) {
        this.clock = clock;
        setWidth("min(560px, 94vw)");
        type.setLabel(getTranslation("meeting.type"));
        type.setItems(MeetingType.values());
        type.setItemLabelGenerator(one -> getTranslation("meeting.type." + one));
        type.addValueChangeListener(chosen -> {
            if (!titleTyped && chosen.getValue() != null) {
                title.setValue(getTranslation(
                        "meeting.titleProposed",
                        getTranslation("meeting.type." + chosen.getValue()).toLowerCase(getLocale()),
                        String.valueOf(year)));
            }
        });
        title.addValueChangeListener(change -> titleTyped |= change.isFromClient());
        day.setRequired(true);
        hour.setRequired(true);
        hour.setLocale(getLocale());
        hour.setStep(java.time.Duration.ofMinutes(15));
        quorum.setHelperText(getTranslation("meeting.quorum.help"));
        var when = new Div(day, hour, quorum);
        when.addClassName("form-row");
        var form = new Div(rules, type, title, place, when);
        form.addClassName("form-column");
        add(form);
    }

    private void save(Function<MeetingDraft, Long> command, Consumer<Long> done, long blocId, int year) {
        var cancel = new Button(getTranslation("shared.cancel"), click -> close());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        var save = new Button(getTranslation("shared.save"), click -> {
            if (rules.passes(() -> {
                var id = command.apply(draft(blocId, year));
                close();
                done.accept(id);
            })) {
                close();
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(cancel, save);
    }

    private MeetingDraft draft(long blocId, int year) {
        if (day.getValue() == null || hour.getValue() == null) {
            throw new RuleViolation("meeting.times.missing");
        }
        return new MeetingDraft(
                blocId,
                year,
                Objects.requireNonNull(type.getValue()),
                title.getValue(),
                place.getValue(),
                LocalDateTime.of(day.getValue(), hour.getValue())
                        .atZone(clock.getZone())
                        .toInstant(),
                null,
                share());
    }

    private Fraction share() {
        try {
            return Fraction.parse(quorum.getValue());
        } catch (IllegalArgumentException e) {
            throw new RuleViolation("meeting.quorum.notShare", quorum.getValue());
        }
    }
}
