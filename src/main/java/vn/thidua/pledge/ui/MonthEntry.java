package vn.thidua.pledge.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.pledge.ActualChanged;
import vn.thidua.pledge.ActualEntry;
import vn.thidua.pledge.EnterActual;
import vn.thidua.pledge.rule.Direction;
import vn.thidua.shared.ui.RuleNotice;

/**
 * What was reached at the end of one month: number, note, evidence. It saves itself when a field is left. A number that
 * cannot be taken stays in its field with the reason; where somebody else was faster, both numbers are shown.
 */
class MonthEntry extends Div {

    private final SheetLine line;
    private final int month;
    private final TextField note = new TextField(getTranslation("pledge.sheet.note"));
    private final Span saved = new Span();
    private final Div conflict = new Div();
    private final EvidenceList evidence;
    private final RuleNotice rules = new RuleNotice();
    private @Nullable DecimalField number;
    private @Nullable Select<Boolean> done;
    private @Nullable Integer versionSeen;
    private boolean filling;

    MonthEntry(SheetLine line, int month, Optional<ActualEntry> entry) {
        this.line = line;
        this.month = month;
        addClassName("month-entry");
        evidence = new EvidenceList(line, month, this::reread);
        var label = getTranslation("pledge.sheet.month", month);
        if (!line.sheet().isEditable()) {
            readOnly(label, entry);
            return;
        }
        var field = line.target().direction() == Direction.PASS_FAIL ? passFail(label) : decimal(label);
        rules.at("pledge.value.", (HasValidation) field)
                .at("shared.decimal.", (HasValidation) field)
                .at("pledge.note.", note);
        saved.addClassName("month-saved");
        saved.getElement().setAttribute("role", "status");
        conflict.addClassName("month-conflict");
        conflict.setVisible(false);
        add(field, note, rules, saved, conflict, evidence);
        fill(entry);
        ((HasValue<?, ?>) field).addValueChangeListener(change -> save());
        note.addValueChangeListener(change -> save());
    }

    private void readOnly(String label, Optional<ActualEntry> entry) {
        var title = new Span(label);
        title.addClassName("month-label");
        var reached = entry.map(ActualEntry::reached).orElse(null);
        var value = new Span(PledgeWords.reached(line.target(), reached));
        value.addClassName("progress-number");
        add(title, value);
        entry.ifPresent(one -> {
            if (!one.note().isEmpty()) {
                add(new Paragraph(one.note()));
            }
            saved.setText(told(one));
            saved.addClassName("month-saved");
            add(saved);
        });
        evidence.show(entry);
        add(evidence);
    }

    private Component decimal(String label) {
        number = new DecimalField(label);
        var unit = line.target().unitOfMeasure();
        if (!unit.isEmpty()) {
            number.setSuffixComponent(new Span(unit));
        }
        return number;
    }

    private Component passFail(String label) {
        done = new Select<>();
        done.setLabel(label);
        done.setItems(true, false);
        done.setEmptySelectionAllowed(true);
        done.setItemLabelGenerator(
                value -> value == null ? "–" : getTranslation(value ? "pledge.value.pass" : "pledge.value.fail"));
        return done;
    }

    private void fill(Optional<ActualEntry> entry) {
        filling = true;
        versionSeen = entry.map(ActualEntry::version).orElse(null);
        put(entry.map(ActualEntry::reached).orElse(null));
        note.setValue(entry.map(ActualEntry::note).orElse(""));
        saved.setText(entry.map(this::told).orElse(""));
        evidence.show(entry);
        filling = false;
    }

    private String told(ActualEntry entry) {
        return getTranslation(
                        "pledge.sheet.saved",
                        PledgeWords.moment(entry.at(), line.sheet().desk().clock()),
                        entry.by())
                + (entry.generated() ? " · " + getTranslation("pledge.generated") : "");
    }

    private void put(@Nullable BigDecimal reached) {
        if (number != null) {
            number.setNumber(reached);
        } else if (done != null) {
            done.setValue(reached == null ? null : reached.signum() != 0);
        }
    }

    private @Nullable BigDecimal read() {
        if (number != null) {
            return number.number();
        }
        var chosen = done == null ? null : done.getValue();
        return chosen == null ? null : chosen ? BigDecimal.ONE : BigDecimal.ZERO;
    }

    private void save() {
        if (filling) {
            return;
        }
        if (conflict.isVisible()) {
            return; // the two numbers are there to choose from first
        }
        rules.passes(() -> {
            try {
                enter(read(), note.getValue(), versionSeen);
            } catch (ActualChanged other) {
                showBoth(other);
            }
        });
    }

    private void enter(@Nullable BigDecimal reached, String words, @Nullable Integer seen) {
        var bloc = line.sheet().bloc();
        line.sheet()
                .desk()
                .progress()
                .enter(
                        bloc.blocId(),
                        bloc.year(),
                        new EnterActual(line.target().itemId(), line.sheet().unitId(), month, seen, reached, words));
        reread();
    }

    /** Shows what is stored now. */
    private void reread() {
        conflict.setVisible(false);
        fill(line.sheet().entries(line.target().itemId()).stream()
                .filter(entry -> entry.month() == month)
                .findFirst());
        line.stored();
    }

    /** Both numbers, and the choice: nothing of either is lost. */
    private void showBoth(ActualChanged other) {
        conflict.removeAll();
        conflict.add(new ConflictChoice(
                PledgeWords.reached(line.target(), read()),
                note.getValue(),
                PledgeWords.reached(line.target(), other.theirs()),
                other,
                line.sheet().desk().clock(),
                () -> keepMine(other.version()),
                this::reread));
        conflict.setVisible(true);
    }

    private void keepMine(int version) {
        rules.passes(() -> {
            try {
                enter(read(), note.getValue(), version);
            } catch (ActualChanged again) {
                showBoth(again);
            }
        });
    }
}
