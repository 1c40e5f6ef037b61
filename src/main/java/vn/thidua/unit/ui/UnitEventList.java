package vn.thidua.unit.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thidua.document.DocumentService;
import vn.thidua.document.ui.FileLink;
import vn.thidua.shared.ui.ConfirmStep;
import vn.thidua.shared.ui.Glyph;
import vn.thidua.shared.ui.Section;
import vn.thidua.unit.UnitEventRow;
import vn.thidua.unit.UnitPage;

/** The events a unit took part in, latest first; the latest can be taken back by the board. */
class UnitEventList extends Section {

    UnitEventList(UnitPage unit, DocumentService documents, Consumer<UnitEventRow> undo) {
        super("");
        setTitle(getTranslation("unit.events.title"));
        var list = new UnorderedList();
        list.addClassName("unit-events");
        for (var event : unit.events()) {
            var item = new ListItem(words(event));
            var scan = event.scanId();
            if (scan != null) {
                item.add(new FileLink(documents, scan, getTranslation("unit.event.scan")));
            }
            if (unit.mayEdit() && event == unit.events().getFirst()) {
                var back = new Button(getTranslation("unit.undo"), Glyph.UNDO_2.create(), click -> ask(event, undo));
                back.addThemeVariants(ButtonVariant.TERTIARY);
                item.add(back);
            }
            list.add(item);
        }
        add(list);
    }

    private void ask(UnitEventRow event, Consumer<UnitEventRow> undo) {
        new ConfirmStep(
                        getTranslation(
                                "unit.undo.question",
                                getTranslation(event.kind().key())),
                        getTranslation("unit.undo.consequence"),
                        getTranslation("unit.undo"),
                        () -> undo.accept(event))
                .open();
    }

    private Div words(UnitEventRow event) {
        var head = new Span(UnitWords.day(event.effectiveOn()) + " · "
                + getTranslation(event.kind().key()) + ": " + names(event.from())
                + (event.to().isEmpty() ? "" : " → " + names(event.to())));
        head.addClassName("unit-event-head");
        var decision = event.decisionNo().isEmpty()
                ? getTranslation("unit.event.noDecision")
                : getTranslation("unit.event.decision", event.decisionNo(), UnitWords.day(event.decisionOn()))
                        .strip();
        var certainty = "background".equals(event.certainty()) ? getTranslation("unit.event.background") : "";
        var more = new Span(Stream.of(
                        decision, event.note(), certainty, getTranslation("unit.event.recordedBy", event.recordedBy()))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · ")));
        more.addClassNames("muted", "small");
        return new Div(head, more);
    }

    private static String names(List<UnitEventRow.Part> parts) {
        return parts.stream().map(UnitEventRow.Part::name).collect(Collectors.joining(", "));
    }
}
