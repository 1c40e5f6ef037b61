package vn.thidua.document.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.security.access.AccessDeniedException;
import vn.thidua.document.paper.DocxPaper;
import vn.thidua.document.paper.Paper;
import vn.thidua.document.paper.PdfPaper;

/** Downloads of a paper as Word and PDF. The paper is made anew, and the right to read it is asked, at every click. */
public class PaperLinks extends Div {

    private static final int FORBIDDEN = 403;
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /** How a paper becomes a file. */
    private interface Writer {
        void write(Paper paper, OutputStream out);
    }

    /**
     * @param paper makes the paper; refuses whoever may not read it
     * @param fileName name of the files without a dot and extension
     * @param label words of the link by extension, "docx" or "pdf"
     */
    public PaperLinks(Supplier<Paper> paper, String fileName, Function<String, String> label) {
        addClassName("actions");
        add(
                link(paper, fileName + ".docx", DOCX, DocxPaper::write, label.apply("docx")),
                link(paper, fileName + ".pdf", "application/pdf", PdfPaper::write, label.apply("pdf")));
    }

    private static Anchor link(Supplier<Paper> paper, String fileName, String type, Writer writer, String label) {
        DownloadHandler handler = event -> {
            var file = new ByteArrayOutputStream();
            try {
                writer.write(paper.get(), file);
            } catch (AccessDeniedException e) {
                event.getResponse().setStatus(FORBIDDEN);
                return;
            }
            event.setFileName(fileName);
            event.setContentType(type);
            event.setContentLength(file.size());
            event.getResponse().setHeader("Cache-Control", "private, no-store");
            file.writeTo(event.getOutputStream());
        };
        var link = new Anchor();
        link.addClassName("file-link");
        link.setText(label);
        link.setHref(handler, AttachmentType.DOWNLOAD);
        return link;
    }
}
