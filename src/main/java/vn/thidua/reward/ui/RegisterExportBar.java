package vn.thidua.reward.ui;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import vn.thidua.reward.RegisterExport;
import vn.thidua.reward.RegisterFilter;
import vn.thidua.shared.table.TableFormat;
import vn.thidua.shared.ui.Glyph;
import vn.thidua.shared.ui.Toasts;

/** Takes the register out as XLSX: written beside the screen, with its progress and a button that stops it. */
class RegisterExportBar extends Div {

    private static final Logger LOG = LoggerFactory.getLogger(RegisterExportBar.class);
    private static final long DRAW_EVERY = 250_000_000L;

    private final transient RegisterExport export;
    private final Button begin = new Button(getTranslation("reward.export"), Glyph.DOWNLOAD.create(), click -> begin());
    private final ProgressBar bar = new ProgressBar();
    private final Span words = new Span();
    private final Button cancel = new Button(getTranslation("shared.cancel"), click -> stop());
    private final Anchor download = new Anchor();
    private final AtomicBoolean stopped = new AtomicBoolean();
    private RegisterFilter filter = RegisterFilter.ALL;
    private long hits;
    private transient @Nullable Path file;

    RegisterExportBar(RegisterExport export) {
        this.export = export;
        addClassName("reward-export");
        words.getElement().setAttribute("role", "status");
        DownloadHandler handler = this::send;
        download.setHref(handler);
        download.setDownload(true);
        add(begin, words, bar, cancel, download);
        present(false);
    }

    /** What would be written, and how many lines that is. */
    void show(RegisterFilter wanted, long lines) {
        filter = wanted;
        hits = lines;
        begin.setEnabled(lines > 0);
    }

    private void begin() {
        stopped.set(false);
        discard();
        present(true);
        bar.setMax(Math.max(1, hits));
        bar.setValue(0);
        words.setText(getTranslation("reward.export.progress", 0, hits));
        var ui = UI.getCurrent();
        var wanted = filter;
        var locale = getLocale();
        Thread.ofVirtual().start(new DelegatingSecurityContextRunnable(() -> write(ui, wanted, locale)));
    }

    private void write(UI ui, RegisterFilter wanted, Locale locale) {
        Path target = null;
        try {
            target = Files.createTempFile("register-", TableFormat.XLSX.extension());
            var drawn = new long[] {System.nanoTime()};
            long lines;
            try (var out = Files.newOutputStream(target)) {
                lines = export.write(wanted, locale, out, done -> {
                    if (System.nanoTime() - drawn[0] > DRAW_EVERY) {
                        drawn[0] = System.nanoTime();
                        ui.access(() -> progress(done));
                    }
                    return !stopped.get();
                });
            }
            var written = target;
            ui.access(() -> finished(written, lines));
        } catch (CancellationException cancelled) {
            delete(target);
            ui.access(() -> present(false));
        } catch (IOException | RuntimeException failed) {
            LOG.error("The register could not be written", failed);
            delete(target);
            ui.access(() -> {
                present(false);
                Toasts.error(getTranslation("reward.export.failed"));
            });
        }
    }

    private void progress(long done) {
        bar.setValue(Math.min(done, bar.getMax()));
        words.setText(getTranslation("reward.export.progress", done, hits));
    }

    private void finished(Path written, long lines) {
        present(false);
        file = written;
        download.setText(getTranslation("reward.export.ready", lines));
        download.setVisible(true);
    }

    private void present(boolean running) {
        begin.setVisible(!running);
        words.setVisible(running);
        bar.setVisible(running);
        cancel.setVisible(running);
        download.setVisible(!running && file != null);
    }

    private void stop() {
        stopped.set(true);
    }

    private void send(DownloadEvent event) throws IOException {
        var ready = file;
        if (ready == null || !Files.exists(ready)) {
            event.getResponse().setStatus(404);
            return;
        }
        event.setFileName("so-khen-thuong" + TableFormat.XLSX.extension());
        event.setContentType(TableFormat.XLSX.contentType());
        event.setContentLength(Files.size(ready));
        Files.copy(ready, event.getOutputStream());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        stop();
        discard();
    }

    private void discard() {
        delete(file);
        file = null;
    }

    private static void delete(@Nullable Path path) {
        try {
            if (path != null) {
                Files.deleteIfExists(path);
            }
        } catch (IOException kept) {
            LOG.warn("A temporary file stays behind: {}", path);
        }
    }
}
