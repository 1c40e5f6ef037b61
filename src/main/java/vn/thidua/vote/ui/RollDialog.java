package vn.thidua.vote.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.thidua.meeting.Roll;
import vn.thidua.shared.ui.Watch;

/**
 * The roll call: one line a unit, marked by a key or a button; the quorum follows in words. Two secretaries can call at
 * once: each line follows what is committed.
 */
class RollDialog extends Dialog {

    private final Console console;
    private final Paragraph quorum = new Paragraph();
    private final Div list = new Div();
    private final Map<Long, RollRow> rows = new LinkedHashMap<>();

    RollDialog(Console console) {
        this.console = console;
        setHeaderTitle(getTranslation("vote.roll.title"));
        setWidth("min(900px, 96vw)");
        addClassName("roll-dialog");
        quorum.addClassName("console-attendance");
        quorum.getElement().setAttribute("role", "status");
        list.addClassName("roll");
        list.getElement().executeJs("""
                        this.addEventListener('keydown', event => {
                          const row = event.target.closest('.roll-row');
                          const next = event.key === 'ArrowDown' ? row?.nextElementSibling
                            : event.key === 'ArrowUp' ? row?.previousElementSibling : null;
                          if (next) { event.preventDefault(); next.focus(); }
                        });
                        requestAnimationFrame(() => this.querySelector('.roll-row[data-status=EXPECTED]')?.focus());""");
        var keys = new Paragraph(getTranslation("vote.roll.keys"));
        keys.addClassName("hint");
        add(quorum, keys, list);
        Dialogs.foot(this);
        show(console.hall().meeting().roll());
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        var live = console.services().live().join(console.facts().id());
        var watch = Watch.changes(
                this, live.revision(), () -> show(live.hall().meeting().roll()));
        show(live.hall().meeting().roll());
        addDetachListener(gone -> {
            gone.unregisterListener();
            watch.remove();
            console.services().live().leave(live);
        });
    }

    private void show(Roll roll) {
        quorum.setText(console.services().quorumWords().of(roll, getLocale()));
        quorum.getElement().setAttribute("data-met", roll.isQuorate());
        for (var line : roll.lines()) {
            rows.computeIfAbsent(line.unitId(), id -> {
                        var row = new RollRow(console);
                        list.add(row);
                        return row;
                    })
                    .show(line);
        }
    }

    RollRow row(long unitId) {
        var row = rows.get(unitId);
        if (row == null) {
            throw new IllegalArgumentException("Unit " + unitId + " is not on the roll");
        }
        return row;
    }
}
