package vn.thidua.pledge.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import vn.thidua.document.FileLine;
import vn.thidua.document.ui.FileLink;
import vn.thidua.document.ui.FileUploadField;
import vn.thidua.pledge.ActualEntry;
import vn.thidua.shared.ui.Glyph;
import vn.thidua.shared.ui.RuleNotice;

/** The files that show what was reached in a month. A file is stored when it arrives; a wrong one is told at the field. */
class EvidenceList extends Div {

    private final SheetLine line;
    private final int month;
    private final Runnable changed;

    EvidenceList(SheetLine line, int month, Runnable changed) {
        this.line = line;
        this.month = month;
        this.changed = changed;
        addClassName("evidence");
    }

    void show(Optional<ActualEntry> entry) {
        removeAll();
        var documents = line.sheet().desk().documents();
        var ids = entry.map(ActualEntry::fileIds).orElse(List.of());
        if (!ids.isEmpty()) {
            documents.describe(ids).forEach(file -> {
                var row = new Div(new FileLink(documents, file.id(), file.fileName()));
                row.addClassName("evidence-file");
                if (line.sheet().isEditable()) {
                    row.add(removal(file));
                }
                add(row);
            });
        }
        if (line.sheet().isEditable()) {
            var attach = new Button(
                    getTranslation("pledge.evidence.attach"), Glyph.PAPERCLIP.create(), click -> dialog().open());
            attach.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            attach.setAriaLabel(
                    getTranslation("pledge.evidence.attachTo", line.target().title(), month));
            add(attach);
        }
    }

    private Button removal(FileLine file) {
        var remove = new Button(Glyph.X.create(), click -> {
            var bloc = line.sheet().bloc();
            line.sheet()
                    .desk()
                    .progress()
                    .detach(
                            bloc.blocId(),
                            bloc.year(),
                            line.target().itemId(),
                            line.sheet().unitId(),
                            month,
                            file.id());
            changed.run();
        });
        remove.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        remove.setAriaLabel(getTranslation("pledge.evidence.remove", file.fileName()));
        return remove;
    }

    private Dialog dialog() {
        var dialog = new Dialog();
        dialog.setHeaderTitle(
                getTranslation("pledge.evidence.title", line.target().title(), month));
        dialog.setWidth("min(520px, 94vw)");
        var field = new FileUploadField(
                getTranslation("pledge.evidence.file"),
                line.sheet().desk().documents(),
                () -> line.sheet().bloc().provinceId());
        var rules = new RuleNotice().at("pledge.evidence.", field);
        field.addValueChangeListener(change -> {
            var file = change.getValue();
            if (file != null && rules.passes(() -> attach(file))) {
                dialog.close();
                changed.run();
            }
        });
        dialog.add(rules, field);
        dialog.getFooter().add(new Button(getTranslation("shared.close"), click -> dialog.close()));
        return dialog;
    }

    private void attach(long file) {
        var bloc = line.sheet().bloc();
        line.sheet()
                .desk()
                .progress()
                .attach(
                        bloc.blocId(),
                        bloc.year(),
                        line.target().itemId(),
                        line.sheet().unitId(),
                        month,
                        file);
    }
}
