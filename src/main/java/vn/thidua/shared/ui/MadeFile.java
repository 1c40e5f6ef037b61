package vn.thidua.shared.ui;

import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.springframework.security.access.AccessDeniedException;

/**
 * A file that is made at the click and sent when it is whole: one that fails must not look like a short one. Whoever may
 * not have it gets 403; no cache keeps it.
 */
public final class MadeFile {

    private MadeFile() {}

    /** Makes the content; refuses whoever may not read it. */
    @FunctionalInterface
    public interface Content {
        void write(OutputStream out) throws IOException;
    }

    /**
     * @param name name of the file with its extension
     * @param contentType its media type
     */
    public static DownloadHandler of(String name, String contentType, Content content) {
        return event -> {
            var file = new ByteArrayOutputStream();
            try {
                content.write(file);
            } catch (AccessDeniedException e) {
                event.getResponse().setStatus(HttpStatusCode.FORBIDDEN.getCode());
                return;
            }
            event.setFileName(name);
            event.setContentType(contentType);
            event.setContentLength(file.size());
            event.getResponse().setHeader("Cache-Control", "private, no-store");
            file.writeTo(event.getOutputStream());
        };
    }
}
