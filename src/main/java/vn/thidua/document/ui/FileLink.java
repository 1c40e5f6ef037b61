package vn.thidua.document.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import vn.thidua.document.DocumentService;
import vn.thidua.document.FileContent;

/** A link that downloads a stored file. The right to read it is asked at every click. */
public class FileLink extends Anchor {

    private static final int FORBIDDEN = 403;

    /** @param label words of the link, such as the file's name or "QĐ 123/QĐ-UBND" */
    public FileLink(DocumentService documents, long fileId, String label) {
        addClassName("file-link");
        setText(label);
        setHref(download(documents, fileId), AttachmentType.DOWNLOAD);
    }

    /** Sends the file as an attachment that no browser opens in our name. */
    static DownloadHandler download(DocumentService documents, long fileId) {
        return event -> {
            FileContent file;
            try {
                file = documents.open(fileId);
            } catch (AccessDeniedException e) {
                event.getResponse().setStatus(FORBIDDEN);
                return;
            }
            send(file, event);
        };
    }

    private static void send(FileContent file, DownloadEvent event) throws IOException {
        try (var content = file.content()) {
            event.setFileName(file.fileName());
            event.setContentType(file.mediaType());
            event.setContentLength(file.size());
            event.getResponse().setHeader("X-Content-Type-Options", "nosniff");
            event.getResponse().setHeader("Cache-Control", "private, no-store");
            content.transferTo(event.getOutputStream());
        }
    }
}
