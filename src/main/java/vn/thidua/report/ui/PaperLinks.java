package vn.thidua.report.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import org.springframework.security.access.AccessDeniedException;
import vn.thidua.document.paper.DocxPaper;
import vn.thidua.document.paper.Paper;
import vn.thidua.document.paper.PdfPaper;
import vn.thidua.report.BlocReportPaper;
import vn.thidua.report.ReportKey;

/** Downloads of a bloc's report as Word and PDF. The right to read it is asked at every click. */
class PaperLinks extends Div {

    private static final int FORBIDDEN = 403;
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /** How a paper becomes a file. */
    private interface Writer {
        void write(Paper paper, OutputStream out);
    }

    PaperLinks(BlocReportPaper papers, ReportKey key) {
        addClassName("actions");
        add(
                link(papers, key, "docx", DOCX, DocxPaper::write),
                link(papers, key, "pdf", "application/pdf", PdfPaper::write));
    }

    private Anchor link(BlocReportPaper papers, ReportKey key, String extension, String mediaType, Writer writer) {
        DownloadHandler handler = event -> {
            var file = new ByteArrayOutputStream();
            try {
                writer.write(papers.paper(key.blocId(), key.year(), key.kind()), file);
            } catch (AccessDeniedException e) {
                event.getResponse().setStatus(FORBIDDEN);
                return;
            }
            event.setFileName("bao-cao-%s-%d.%s".formatted(key.kind().slug(), key.year(), extension));
            event.setContentType(mediaType);
            event.setContentLength(file.size());
            event.getResponse().setHeader("Cache-Control", "private, no-store");
            file.writeTo(event.getOutputStream());
        };
        var link = new Anchor();
        link.addClassName("file-link");
        link.setText(getTranslation("report.paper." + extension));
        link.setHref(handler, AttachmentType.DOWNLOAD);
        return link;
    }
}
