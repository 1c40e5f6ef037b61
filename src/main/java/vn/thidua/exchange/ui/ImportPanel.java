package vn.thidua.exchange.ui;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;
import vn.thidua.exchange.BackgroundWork;
import vn.thidua.shared.Messages;
import vn.thidua.shared.RuleViolation;
import vn.thidua.shared.table.ImportLines;
import vn.thidua.shared.table.ImportOutcome;
import vn.thidua.shared.table.ImportPreview;
import vn.thidua.shared.table.ImportProgress;
import vn.thidua.shared.table.TableFile;
import vn.thidua.shared.table.TableImport;
import vn.thidua.shared.table.TableImporter;
import vn.thidua.shared.ui.RuleNotice;
import vn.thidua.shared.ui.Scope;
import vn.thidua.shared.ui.Section;
import vn.thidua.shared.ui.Toasts;

/**
 * The steps of an import, one below the other: what and which file, columns, preview, result. Whatever goes wrong, the
 * file and the mapping stay.
 */
class ImportPanel extends Div {

    private static final Logger LOG = LoggerFactory.getLogger(ImportPanel.class);

    private final KindForm<TableImport<?>> form;
    private final TableImporter importer;
    private final BackgroundWork background;
    private final Messages messages;
    private final FileStep fileStep = new FileStep((name, file) -> opened(file));
    private final Section columnStep = new Section(getTranslation("exchange.step.columns"));
    private final Section previewStep = new Section(getTranslation("exchange.step.preview"));
    private final RuleNotice notice = new RuleNotice();
    private final Div busy = new Div();
    private final Button check = new Button(getTranslation("exchange.check"), click -> check());
    private @Nullable TableFile file;
    private @Nullable MappingForm mapping;
    private @Nullable ImportPreview preview;
    private @Nullable ImportOutcome outcome;
    private @Nullable WorkProgress running;

    ImportPanel(KindForm<TableImport<?>> form, TableImporter importer, BackgroundWork background, Messages messages) {
        this.form = form;
        this.importer = importer;
        this.background = background;
        this.messages = messages;
        addClassName("exchange-steps");
        form.onChange(this::kindChanged);
        check.addThemeVariants(ButtonVariant.PRIMARY);
        var first = new Section(getTranslation("exchange.step.file"));
        first.setSentence(getTranslation("exchange.step.file.hint"));
        first.add(form, fileStep);
        columnStep.setSentence(getTranslation("exchange.step.columns.hint"));
        columnStep.setVisible(false);
        previewStep.setVisible(false);
        add(first, columnStep, notice, busy, previewStep);
    }

    void begin(Scope scope) {
        form.begin(scope);
    }

    private void opened(TableFile opened) {
        file = opened;
        kindChanged();
    }

    /** Another kind, province, year or file: the columns are recognised anew, what was looked at before is gone. */
    private void kindChanged() {
        clearPreview();
        var kind = form.kind();
        if (file == null || kind == null) {
            return;
        }
        mapping = new MappingForm(file, kind.columns(), messages, this::mappingChanged);
        columnStep.removeAll();
        columnStep.add(mapping, check);
        columnStep.setVisible(true);
        mappingChanged();
    }

    private void mappingChanged() {
        clearPreview();
        check.setEnabled(mapping != null && mapping.isComplete() && form.isComplete());
    }

    private void check() {
        var kind = form.kind();
        if (file == null || kind == null || mapping == null) {
            return;
        }
        clearPreview();
        var read = file;
        var columns = mapping.mapping();
        var scope = form.scope();
        work("exchange.checking", progress -> importer.preview(kind, read, columns, scope, progress), this::show);
    }

    private void show(ImportPreview found) {
        preview = found;
        previewStep.removeAll();
        previewStep.add(
                new LinesGrid(found.lines(), found.kind().columns(), found.mapping(), messages),
                new ApplyBar(found.lines(), this::apply, wrongRows(found, found.lines())));
        previewStep.setTitle(getTranslation("exchange.step.preview"));
        previewStep.setVisible(true);
        previewStep.scrollIntoView();
    }

    private void apply(TableImporter.Mode mode) {
        if (preview != null) {
            var shown = preview;
            work("exchange.applying", progress -> importer.apply(shown, mode, progress), this::done);
        }
    }

    private void done(ImportOutcome result) {
        outcome = result;
        var shown = result.preview();
        previewStep.removeAll();
        previewStep.setTitle(getTranslation("exchange.step.result"));
        previewStep.add(
                new ResultNote(result.lines(), wrongRows(shown, result.lines())),
                new LinesGrid(result.lines(), shown.kind().columns(), shown.mapping(), messages));
        Toasts.success(ResultNote.sentence(result.lines()));
    }

    private WrongRowsLink wrongRows(ImportPreview of, ImportLines lines) {
        return new WrongRowsLink(importer, of, lines);
    }

    /** Runs beside the screen; a broken rule is told here, anything else is logged and told as such. */
    private <T extends AutoCloseable> void work(String what, Function<ImportProgress, T> job, Consumer<T> after) {
        var ui = getUI().orElseThrow();
        var progress = new WorkProgress(ui, getTranslation(what));
        running = progress;
        notice.clear();
        busy.add(progress);
        setWorking(true);
        background.run(() -> {
            try {
                var result = job.apply(progress);
                deliver(ui, () -> after.accept(result), () -> close(result));
            } catch (RuleViolation violation) {
                deliver(ui, () -> notice.show(violation), () -> {});
            } catch (CancellationException e) {
                deliver(ui, () -> notice.show(new RuleViolation("exchange.cancelled")), () -> {});
            } catch (AccessDeniedException e) {
                deliver(ui, () -> notice.show(new RuleViolation("exchange.denied")), () -> {});
            } catch (RuntimeException e) {
                LOG.error("Import failed", e);
                deliver(ui, () -> notice.show(new RuleViolation("exchange.failed")), () -> {});
            }
        });
    }

    /** Back on the screen; {@code otherwise} where the person has left it. */
    private void deliver(UI ui, Runnable onScreen, Runnable otherwise) {
        try {
            ui.access(() -> {
                if (isAttached()) {
                    finished();
                    onScreen.run();
                } else {
                    otherwise.run();
                }
            });
        } catch (UIDetachedException e) {
            otherwise.run();
        }
    }

    private static void close(AutoCloseable result) {
        try {
            result.close();
        } catch (Exception e) {
            LOG.warn("Rows of an import nobody waits for stay behind", e);
        }
    }

    private void finished() {
        running = null;
        busy.removeAll();
        setWorking(false);
    }

    private void setWorking(boolean working) {
        form.setLocked(working);
        fileStep.setEnabled(!working);
        columnStep.setEnabled(!working);
        previewStep.setEnabled(!working);
    }

    private void clearPreview() {
        notice.clear();
        previewStep.removeAll();
        previewStep.setVisible(false);
        if (outcome != null) {
            outcome.close();
            outcome = null;
        }
        if (preview != null) {
            preview.close();
            preview = null;
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        super.onDetach(event);
        if (running != null) {
            running.cancel();
        }
        clearPreview();
        fileStep.forget();
    }
}
