package vn.thidua.report.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.Clock;
import vn.thidua.report.ReportEntry;
import vn.thidua.report.ReportKey;
import vn.thidua.report.ReportService;
import vn.thidua.shared.Moments;
import vn.thidua.shared.RuleViolation;

/**
 * One heading of a report. What is typed is kept by itself; where somebody else wrote the same heading meanwhile both
 * texts are shown and the person chooses, so nobody is overwritten and nothing is lost.
 */
class EntryField extends Div {

    /** How the newest text is fetched after a conflict. */
    interface Newest {
        ReportEntry read();
    }

    private static final int PAUSE_MS = 800;

    private final ReportService service;
    private final Clock clock;
    private final ReportKey key;
    private final Newest newest;
    private final TextArea words = new TextArea();
    private final Span saved = new Span();
    private final Div conflict = new Div();
    private ReportEntry entry;

    EntryField(ReportService service, Clock clock, ReportKey key, ReportEntry entry, Newest newest) {
        this.service = service;
        this.clock = clock;
        this.key = key;
        this.entry = entry;
        this.newest = newest;
        addClassName("report-entry");
        words.setLabel(getTranslation(entry.field().key()));
        words.setValue(entry.words());
        words.setWidthFull();
        words.setMinRows(4);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setValueChangeTimeout(PAUSE_MS);
        words.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                save();
            }
        });
        saved.addClassName("report-saved");
        saved.getElement().setAttribute("aria-live", "polite");
        conflict.addClassName("report-conflict");
        conflict.setVisible(false);
        add(words, saved, conflict);
    }

    EntryField required(boolean required) {
        if (required) {
            words.setLabel(getTranslation(
                    "report.field.required", getTranslation(entry.field().key())));
        }
        return this;
    }

    /** Whether a text stands here. */
    boolean isFilled() {
        return !words.getValue().isBlank();
    }

    void refuse(String sentence) {
        words.setErrorMessage(sentence);
        words.setInvalid(true);
    }

    private void save() {
        try {
            int version = service.write(key, entry.field(), words.getValue(), entry.version());
            entry = new ReportEntry(entry.field(), words.getValue(), version, "", clock.instant());
            words.setInvalid(false);
            conflict.setVisible(false);
            saved.setText(getTranslation("report.saved", Moments.time(clock.instant(), clock.getZone())));
        } catch (RuleViolation broken) {
            saved.setText("");
            refuse(getTranslation(broken.key(), broken.args()));
            if (broken.key().equals("report.entry.changed")) {
                choose(newest.read());
            }
        }
    }

    private void choose(ReportEntry theirs) {
        conflict.removeAll();
        var text = new Paragraph(theirs.words());
        conflict.add(
                new Span(getTranslation("report.conflict.theirs", theirs.savedBy())),
                text,
                new Button(getTranslation("report.conflict.mine"), click -> {
                    entry = theirs;
                    save();
                }),
                new Button(getTranslation("report.conflict.take"), click -> {
                    entry = theirs;
                    words.setValue(theirs.words());
                    words.setInvalid(false);
                    conflict.setVisible(false);
                }));
        conflict.setVisible(true);
    }
}
