package vn.thidua.exchange.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.thidua.shared.RuleViolation;
import vn.thidua.shared.table.TableFile;
import vn.thidua.shared.table.TableLimits;
import vn.thidua.shared.ui.ComponentWords;
import vn.thidua.shared.ui.RuleNotice;

/** Takes the file: looks it through while it arrives, and says what is wrong with it. Keeps it in a temporary file. */
class FileStep extends Div {

    private static final Logger LOG = LoggerFactory.getLogger(FileStep.class);

    private final RuleNotice notice = new RuleNotice();
    private final Span name = new Span();
    private final BiConsumer<String, TableFile> onFile;
    private @Nullable Path kept;

    FileStep(BiConsumer<String, TableFile> onFile) {
        this.onFile = onFile;
        addClassName("exchange-file");
        var upload = new Upload();
        UploadHandler handler = this::receive;
        upload.setUploadHandler(handler);
        upload.setI18n(ComponentWords.upload());
        upload.setMaxFiles(1);
        upload.setMaxFileSize((int) TableLimits.DEFAULT.bytes());
        upload.setAcceptedFileExtensions(".xlsx", ".csv");
        upload.addFileRejectedListener(event -> refuse(event.getErrorMessage(), upload.getMaxFileSize()));
        upload.addAllFinishedListener(event -> upload.clearFileList());
        upload.setWidthFull();
        name.addClassName("muted");
        name.setVisible(false);
        add(upload, name, notice);
    }

    /** Removes the temporary file. */
    void forget() {
        delete(kept);
        kept = null;
    }

    private void refuse(String message, int limit) {
        notice.show(
                message.equals(getTranslation("shared.upload.tooBig"))
                        ? new RuleViolation("shared.table.file.tooLarge", limit / 1024 / 1024)
                        : new RuleViolation("exchange.file.type"));
    }

    /** Runs in the thread of the request, without the lock of the screen. */
    private void receive(UploadEvent event) throws IOException {
        var path = Files.createTempFile("upload-", ".table");
        try (var in = event.getInputStream()) {
            copy(in, path);
            var file = TableFile.open(path);
            event.getUI().access(() -> accept(event.getFileName(), path, file));
        } catch (RuleViolation violation) {
            delete(path);
            event.getUI().access(() -> notice.show(violation));
        } catch (IOException | RuntimeException e) {
            delete(path);
            throw e;
        }
    }

    private static void copy(InputStream in, Path path) throws IOException {
        try (var out = Files.newOutputStream(path)) {
            var buffer = new byte[1 << 16];
            var total = 0L;
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                total += read;
                if (total > TableLimits.DEFAULT.bytes()) {
                    throw new RuleViolation("shared.table.file.tooLarge", TableLimits.DEFAULT.megabytes());
                }
                out.write(buffer, 0, read);
            }
        }
    }

    private void accept(String fileName, Path path, TableFile file) {
        if (!isAttached()) {
            delete(path);
            return;
        }
        forget();
        kept = path;
        notice.clear();
        name.setText(getTranslation(
                "exchange.file.chosen", fileName, file.rowCount(), file.header().size()));
        name.setVisible(true);
        onFile.accept(fileName, file);
    }

    private static void delete(@Nullable Path path) {
        try {
            if (path != null) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            LOG.warn("A temporary file stays behind: {}", path, e);
        }
    }
}
