package vn.thidua.vote.ui;

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
import vn.thidua.vote.CountMinutes;
import vn.thidua.vote.HallRound;

/** Downloads of the minutes of a count. The right to read them is asked at every click. */
class MinutesLinks extends Div {

    private static final int FORBIDDEN = 403;
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /** How a paper becomes a file. */
    private interface Writer {
        void write(Paper paper, OutputStream out);
    }

    MinutesLinks(CountMinutes minutes, HallRound round) {
        addClassName("actions");
        add(
                link(minutes, round, "docx", DOCX, DocxPaper::write),
                link(minutes, round, "pdf", "application/pdf", PdfPaper::write));
    }

    private Anchor link(CountMinutes minutes, HallRound round, String extension, String type, Writer writer) {
        DownloadHandler handler = event -> {
            var file = new ByteArrayOutputStream();
            try {
                writer.write(minutes.paper(round.id()), file);
            } catch (AccessDeniedException e) {
                event.getResponse().setStatus(FORBIDDEN);
                return;
            }
            event.setFileName("bien-ban-kiem-phieu-%d.%s".formatted(round.id(), extension));
            event.setContentType(type);
            event.setContentLength(file.size());
            event.getResponse().setHeader("Cache-Control", "private, no-store");
            file.writeTo(event.getOutputStream());
        };
        var link = new Anchor();
        link.setText(getTranslation("vote.minutes." + extension, round.title(), round.roundNo()));
        link.setHref(handler, AttachmentType.DOWNLOAD);
        return link;
    }
}
