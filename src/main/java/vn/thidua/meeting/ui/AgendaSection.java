package vn.thidua.meeting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.Objects;
import vn.thidua.meeting.AgendaItem;
import vn.thidua.meeting.AgendaKind;
import vn.thidua.meeting.AgendaService;
import vn.thidua.meeting.MeetingPage;
import vn.thidua.meeting.MeetingService;
import vn.thidua.shared.ui.Chip;
import vn.thidua.shared.ui.Glyph;
import vn.thidua.shared.ui.RuleNotice;
import vn.thidua.shared.ui.Section;

/** The agenda: items in order, moved and taken off by buttons, a line to add the next one. */
class AgendaSection extends Section {

    private final MeetingPage page;
    private final AgendaService agenda;
    private final MeetingService meetings;
    private final Runnable changed;
    private final RuleNotice rules = new RuleNotice();

    AgendaSection(MeetingPage page, AgendaService agenda, MeetingService meetings, Runnable changed) {
        super("");
        this.page = page;
        this.agenda = agenda;
        this.meetings = meetings;
        this.changed = changed;
        setTitle(getTranslation("meeting.agenda.count", page.agenda().size()));
        add(rules);
        if (page.agenda().isEmpty()) {
            setSentence(getTranslation("meeting.agenda.none"));
        }
        var list = new OrderedList();
        list.addClassName("agenda");
        page.agenda().forEach(item -> list.add(line(item)));
        add(list);
        if (page.isEditable()) {
            add(newItem());
        }
    }

    private ListItem line(AgendaItem item) {
        var title = new Span(item.title());
        title.addClassName("agenda-title");
        var words = new Div(
                title,
                new Chip(
                        item.done() ? Chip.Tone.SUCCESS : Chip.Tone.NEUTRAL,
                        getTranslation(item.done() ? "meeting.agenda.isDone" : "meeting.agenda." + item.kind())));
        words.addClassName("agenda-words");
        var line = new ListItem(words);
        if (page.isEditable() && !item.done()) {
            var id = page.facts().id();
            line.add(
                    icon(Glyph.CHEVRON_UP, "meeting.agenda.up", item, () -> agenda.move(id, item.id(), true)),
                    icon(Glyph.CHEVRON_DOWN, "meeting.agenda.down", item, () -> agenda.move(id, item.id(), false)));
            // a ballot is taken off where it is held void, so that neither stays without the other
            if (item.kind() != AgendaKind.BALLOT || item.subjectId() == null) {
                line.add(icon(Glyph.X, "meeting.agenda.remove", item, () -> agenda.remove(id, item.id())));
            }
        }
        return line;
    }

    private Button icon(Glyph glyph, String key, AgendaItem item, Runnable command) {
        var button = new Button(glyph.create(), click -> run(command));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(getTranslation(key, item.title()));
        button.setTooltipText(getTranslation(key, item.title()));
        return button;
    }

    private Div newItem() {
        var kind = new Select<AgendaKind>();
        kind.setAriaLabel(getTranslation("meeting.agenda.kind"));
        kind.setItems(Arrays.stream(AgendaKind.values())
                .filter(one -> one != AgendaKind.BALLOT)
                .toList());
        kind.setItemLabelGenerator(one -> getTranslation("meeting.agenda." + one));
        kind.setValue(AgendaKind.REPORT);
        var title = new TextField();
        title.setAriaLabel(getTranslation("meeting.agenda.itemTitle"));
        title.setPlaceholder(getTranslation("meeting.agenda.itemTitle"));
        rules.at("shared.name.", title);
        var add = new Button(
                getTranslation("meeting.agenda.add"),
                click -> run(() -> meetings.addToAgenda(
                        page.facts().id(), Objects.requireNonNull(kind.getValue()), title.getValue(), null)));
        var row = new Div(kind, title, add);
        row.addClassName("form-row");
        var hint = new Span(getTranslation("meeting.agenda.ballotsInConsole"));
        hint.addClassName("hint");
        return new Div(row, hint);
    }

    private void run(Runnable command) {
        if (rules.passes(command)) {
            changed.run();
        }
    }
}
