package vn.thidua.meeting.ui;

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
import vn.thidua.meeting.InvitationPaper;

/** Downloads of the invitation with its agenda. The right to read it is asked at every click. */
class InvitationLinks extends Div {

    private static final int FORBIDDEN = 403;
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /** How a paper becomes a file. */
    private interface Writer {
        void write(Paper paper, OutputStream out);
    }

    InvitationLinks(InvitationPaper invitations, long meetingId) {
        addClassName("actions");
        add(
                link(invitations, meetingId, "docx", DOCX, DocxPaper::write),
                link(invitations, meetingId, "pdf", "application/pdf", PdfPaper::write));
    }

    private Anchor link(InvitationPaper invitations, long meetingId, String extension, String type, Writer writer) {
        DownloadHandler handler = event -> {
            var file = new ByteArrayOutputStream();
            try {
                writer.write(invitations.paper(meetingId), file);
            } catch (AccessDeniedException e) {
                event.getResponse().setStatus(FORBIDDEN);
                return;
            }
            event.setFileName("giay-moi-%d.%s".formatted(meetingId, extension));
            event.setContentType(type);
            event.setContentLength(file.size());
            event.getResponse().setHeader("Cache-Control", "private, no-store");
            file.writeTo(event.getOutputStream());
        };
        var link = new Anchor();
        link.addClassName("file-link");
        link.setText(getTranslation("meeting.invitation." + extension));
        link.setHref(handler, AttachmentType.DOWNLOAD);
        return link;
    }
}
