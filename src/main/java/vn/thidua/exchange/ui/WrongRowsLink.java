package vn.thidua.exchange.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import vn.thidua.shared.table.ImportLines;
import vn.thidua.shared.table.ImportPreview;
import vn.thidua.shared.table.RowStatus;
import vn.thidua.shared.table.TableFormat;
import vn.thidua.shared.table.TableImporter;

/** The wrong rows as XLSX, with a column that says why. */
class WrongRowsLink extends Anchor {

    private final transient TableImporter importer;
    private final transient ImportPreview preview;
    private final transient ImportLines lines;

    WrongRowsLink(TableImporter importer, ImportPreview preview, ImportLines lines) {
        this.importer = importer;
        this.preview = preview;
        this.lines = lines;
        var wrong = lines.count(RowStatus.WRONG);
        setText(getTranslation("exchange.wrongRows", wrong));
        setVisible(wrong > 0);
        DownloadHandler download = this::write;
        setHref(download);
        setDownload(true);
    }

    private void write(DownloadEvent event) throws IOException {
        event.setFileName(getTranslation("exchange.wrongRows.file") + TableFormat.XLSX.extension());
        event.setContentType(TableFormat.XLSX.contentType());
        try (var out = event.getOutputStream()) {
            importer.writeWrongRows(preview, lines, event.getUI().getLocale(), out);
        }
    }
}
