package vn.thidua.score.ui;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.RuleViolation;
import vn.thidua.shared.table.ColumnMapping;
import vn.thidua.shared.table.ImportPreview;
import vn.thidua.shared.table.RowStatus;
import vn.thidua.shared.table.TableFile;
import vn.thidua.shared.table.TableImporter.Mode;
import vn.thidua.shared.table.TableLimits;
import vn.thidua.shared.ui.ComponentWords;
import vn.thidua.shared.ui.RuleNotice;
import vn.thidua.shared.ui.Toasts;

/** Lines of a draft from an XLSX or CSV file: first what would become of every row, then all of them or none. */
class ImportCriteriaDialog extends Dialog {

    private final CriteriaDesk desk;
    private final long tableId;
    private final RuleNotice rules = new RuleNotice();
    private final Div found = new Div();
    private final Button go;
    private @Nullable Path kept;
    private @Nullable ImportPreview preview;

    ImportCriteriaDialog(CriteriaDesk desk, long tableId, Runnable again) {
        this.desk = desk;
        this.tableId = tableId;
        setHeaderTitle(getTranslation("score.criteria.file.title"));
        setWidth("min(960px, 96vw)");
        var upload = new Upload();
        UploadHandler handler = this::receive;
        upload.setUploadHandler(handler);
        upload.setI18n(ComponentWords.upload());
        upload.setMaxFiles(1);
        upload.setMaxFileSize((int) TableLimits.DEFAULT.bytes());
        upload.setAcceptedFileExtensions(".xlsx", ".csv");
        upload.addFileRejectedListener(event -> rules.show(new RuleViolation("score.criteria.file.type")));
        upload.addAllFinishedListener(event -> upload.clearFileList());
        upload.setWidthFull();
        add(new Paragraph(getTranslation("score.criteria.file.hint")), upload, rules, found);
        var cancel = new Button(getTranslation("shared.cancel"), click -> close());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        go = new Button(getTranslation("score.criteria.file.apply", 0), click -> {
            if (rules.passes(this::apply)) {
                close();
                again.run();
            }
        });
        go.addThemeVariants(ButtonVariant.PRIMARY);
        go.setEnabled(false);
        getFooter().add(cancel, go);
    }

    /** Runs in the thread of the request, without the lock of the screen. */
    private void receive(UploadEvent event) throws IOException {
        var path = Files.createTempFile("criteria-", ".table");
        try (var in = event.getInputStream()) {
            Files.copy(in, path, StandardCopyOption.REPLACE_EXISTING);
            var file = TableFile.open(path);
            event.getUI().access(() -> {
                forget();
                kept = path;
                rules.passes(() -> check(file));
            });
        } catch (RuleViolation unreadable) {
            Files.deleteIfExists(path);
            event.getUI().access(() -> rules.show(unreadable));
        }
    }

    private void check(TableFile file) {
        var into = desk.imports().draft(tableId);
        var mapping = ColumnMapping.recognise(into.kind().columns(), file.header(), desk.messages());
        var shown = desk.importer().preview(into.kind(), file, mapping, into.scope(), (done, all) -> true);
        preview = shown;
        var lines = shown.lines();
        var wrong = lines.count(RowStatus.WRONG);
        found.removeAll();
        found.add(
                new Paragraph(getTranslation(
                        wrong > 0 ? "score.criteria.file.wrong" : "score.criteria.file.right",
                        lines.count(RowStatus.NEW),
                        lines.count(RowStatus.CHANGED),
                        lines.count(RowStatus.SAME),
                        wrong)),
                new ImportedLines(shown, desk.messages()));
        go.setText(getTranslation(
                "score.criteria.file.apply", lines.count(RowStatus.NEW) + lines.count(RowStatus.CHANGED)));
        go.setEnabled(wrong == 0 && lines.bringsSomething());
    }

    private void apply() {
        var shown = preview;
        if (shown != null) {
            try (var outcome = desk.importer().apply(shown, Mode.ALL, (done, all) -> true)) {
                Toasts.success(getTranslation(
                        "score.criteria.file.applied",
                        outcome.lines().count(RowStatus.NEW),
                        outcome.lines().count(RowStatus.CHANGED)));
            }
        }
    }

    /** What was looked at before and its temporary file are gone. */
    private void forget() {
        found.removeAll();
        go.setEnabled(false);
        if (preview != null) {
            preview.close();
            preview = null;
        }
        if (kept != null) {
            var gone = kept.toFile().delete();
            kept = gone ? null : kept;
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        super.onDetach(event);
        forget();
    }
}
