package vn.thidua.score.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import vn.thidua.document.ui.FileLink;
import vn.thidua.document.ui.FileUploadField;
import vn.thidua.score.ScoringTable.Item;
import vn.thidua.score.SheetPage;
import vn.thidua.score.SheetState;
import vn.thidua.shared.ui.RuleNotice;

/** The files that prove a score: seen by all who see the sheet, added by the unit while it scores itself, and by those who verify. */
class EvidenceDialog extends Dialog {

    private final ScoreServices services;
    private final SheetPage page;
    private final Item item;
    private final Runnable changed;
    private final Div list = new Div();
    private final RuleNotice rules = new RuleNotice();

    EvidenceDialog(ScoreServices services, SheetPage page, Item item, Runnable changed) {
        this.services = services;
        this.page = page;
        this.item = item;
        this.changed = changed;
        setHeaderTitle(getTranslation("score.sheet.evidenceOf", item.code()));
        setWidth("min(560px, 92vw)");
        list.addClassName("sheet-files");
        add(rules, list);
        var may = page.mayGive();
        if (page.state() != SheetState.FINAL && (may.self() || may.head() || may.board() || may.settle())) {
            var upload = new FileUploadField(
                    getTranslation("score.sheet.addFile"),
                    services.documents(),
                    () -> page.bloc().provinceId());
            upload.addValueChangeListener(change -> {
                var file = change.getValue();
                if (file != null && rules.passes(() -> keep(file))) {
                    upload.clear();
                    show();
                    changed.run();
                }
            });
            add(upload);
        }
        var close = new Button(getTranslation("shared.close"), click -> close());
        close.addThemeVariants(ButtonVariant.TERTIARY);
        getFooter().add(close);
        show();
    }

    private void keep(long fileId) {
        services.scores().addEvidence(page.head().roundId(), page.unit().unitId(), item.id(), fileId);
    }

    private void show() {
        list.removeAll();
        var files =
                services.queries().evidence(page.head().roundId(), page.unit().unitId(), item.id());
        if (files.isEmpty()) {
            list.add(new Span(getTranslation("score.sheet.noFiles")));
        }
        for (var file : files) {
            var line = new Div(
                    new FileLink(services.documents(), file.fileId(), file.fileName()), new Span(file.addedBy()));
            if (file.addedBy().equals(services.currentUser().require().displayName())
                    && page.state() != SheetState.FINAL) {
                var remove = new Button(getTranslation("score.sheet.removeFile"), click -> {
                    if (rules.passes(() -> services.scores()
                            .removeEvidence(page.head().roundId(), page.unit().unitId(), file.evidenceId()))) {
                        show();
                        changed.run();
                    }
                });
                remove.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
                line.add(remove);
            }
            list.add(line);
        }
    }
}
