package vn.thidua.exchange.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.nio.file.Files;
import vn.thidua.shared.Names;
import vn.thidua.shared.RuleViolation;
import vn.thidua.shared.table.TableExport;
import vn.thidua.shared.table.TableExporter;
import vn.thidua.shared.table.TableFormat;
import vn.thidua.shared.ui.Glyph;
import vn.thidua.shared.ui.RuleNotice;
import vn.thidua.shared.ui.Scope;
import vn.thidua.shared.ui.Section;

/** Takes a table out as a file that comes back in without a difference. */
class ExportPanel extends Div {

    private final KindForm<TableExport> form;
    private final transient TableExporter exporter;
    private final RadioButtonGroup<TableFormat> format = new RadioButtonGroup<>();
    private final Anchor download = new Anchor();
    private final RuleNotice notice = new RuleNotice();

    ExportPanel(KindForm<TableExport> form, TableExporter exporter) {
        this.form = form;
        this.exporter = exporter;
        addClassName("exchange-steps");
        format.setLabel(getTranslation("exchange.format"));
        format.setItems(TableFormat.values());
        format.setValue(TableFormat.XLSX);
        format.setItemLabelGenerator(item -> getTranslation("exchange.format." + item.name()));
        download.add(Glyph.DOWNLOAD.create());
        download.add(getTranslation("exchange.download"));
        download.addClassName("exchange-download");
        DownloadHandler handler = this::write;
        download.setHref(handler);
        download.setDownload(true);
        form.onChange(this::changed);
        var section = new Section(getTranslation("exchange.export.title"));
        section.setSentence(getTranslation("exchange.export.hint"));
        section.add(form, format, download, notice);
        add(section);
    }

    void begin(Scope scope) {
        form.begin(scope);
    }

    private void changed() {
        notice.clear();
        download.setVisible(form.isComplete());
    }

    /** Written to a temporary file first: an export that fails must not look like a short one. */
    private void write(DownloadEvent event) throws IOException {
        var kind = form.kind();
        var chosen = format.getValue();
        if (kind == null) {
            return;
        }
        var path = Files.createTempFile("export-", chosen.extension());
        try {
            try (var out = Files.newOutputStream(path)) {
                exporter.write(kind, form.scope(), chosen, event.getUI().getLocale(), out);
            }
            event.setFileName(Names.slug(getTranslation(kind.key())) + chosen.extension());
            event.setContentType(chosen.contentType());
            event.setContentLength(Files.size(path));
            Files.copy(path, event.getOutputStream());
        } catch (RuleViolation violation) {
            event.getResponse().setStatus(HttpStatusCode.CONFLICT.getCode());
            event.getUI().access(() -> notice.show(violation));
        } finally {
            Files.deleteIfExists(path);
        }
    }
}
