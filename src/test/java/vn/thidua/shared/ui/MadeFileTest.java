package vn.thidua.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.streams.DownloadEvent;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

class MadeFileTest {

    private final VaadinResponse response = mock();
    private final ByteArrayOutputStream sent = new ByteArrayOutputStream();

    @BeforeEach
    void catchWhatIsSent() throws IOException {
        when(response.getOutputStream()).thenReturn(new OutputStream() {
            @Override
            public void write(int value) {
                sent.write(value);
            }
        });
    }

    @Test
    void theWholeFileIsSentAndKeptByNoCache() throws IOException {
        click(out -> out.write(new byte[] {1, 2, 3}));
        assertThat(sent.toByteArray()).containsExactly(1, 2, 3);
        verify(response).setHeader("Cache-Control", "private, no-store");
    }

    @Test
    void whoeverMayNotHaveItGetsARefusalAndNothingOfIt() throws IOException {
        click(out -> {
            out.write(1);
            throw new AccessDeniedException("not yours");
        });
        verify(response).setStatus(403);
        verify(response, never()).getOutputStream();
    }

    @Test
    void aFileThatFailsIsNotSentAsAShortOne() {
        assertThatThrownBy(() -> click(out -> {
                    out.write(1);
                    throw new IOException("disk");
                }))
                .hasMessage("disk");
        assertThat(sent.size()).isZero();
    }

    private void click(MadeFile.Content content) throws IOException {
        var event = new DownloadEvent(mock(VaadinRequest.class), response, mock(VaadinSession.class), new Element("a"));
        MadeFile.of("ho-so.zip", "application/zip", content).handleDownloadRequest(event);
    }
}
