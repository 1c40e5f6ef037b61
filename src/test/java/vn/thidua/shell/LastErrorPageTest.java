package vn.thidua.shell;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.RequestDispatcher;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import vn.thidua.shared.Messages;

@ExtendWith(OutputCaptureExtension.class)
class LastErrorPageTest {

    private final LastErrorPage page = new LastErrorPage(new ErrorDesk(), new Messages());
    private final MockHttpServletRequest request = new MockHttpServletRequest();

    @Test
    void anErrorOfTheProgramGetsTheNumberThatStandsInTheLog(CapturedOutput output) throws IOException {
        request.setAttribute(RequestDispatcher.ERROR_EXCEPTION, new IllegalStateException("the database is away"));
        request.setAttribute(RequestDispatcher.ERROR_REQUEST_URI, "/khoi/12");
        var html = shown("vi");
        var number = html.replaceAll("(?s).*mã lỗi ([2-9A-Z]{6})\\..*", "$1");
        assertThat(number).hasSize(6);
        assertThat(output).contains("Error " + number).contains("the database is away");
        assertThat(html)
                .contains("<html lang=\"vi\">")
                .contains("href=\"/khoi/12\"")
                .doesNotContain("the database is away")
                .doesNotContain("IllegalState");
    }

    @Test
    void whatWasNoErrorOfTheProgramSaysSoInTheLanguageOfTheBrowser(CapturedOutput output) throws IOException {
        request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, 400);
        assertThat(shown("en")).contains("<html lang=\"en\">").contains("could not be carried out");
        assertThat(output).doesNotContain("ERROR");
    }

    @Test
    void leadsNowhereElseAndRepeatsNothingAsHtml() throws IOException {
        for (var path : new String[] {"//elsewhere", "javascript:alert(1)"}) {
            request.setAttribute(RequestDispatcher.ERROR_REQUEST_URI, path);
            assertThat(shown("vi")).contains("href=\"/\"");
        }
        request.setAttribute(RequestDispatcher.ERROR_REQUEST_URI, "/\"><script>");
        assertThat(shown("vi")).doesNotContain("<script>");
    }

    private String shown(String language) throws IOException {
        request.addPreferredLocale(Locale.forLanguageTag(language));
        var response = new MockHttpServletResponse();
        page.render(Map.of(), request, response);
        return response.getContentAsString();
    }
}
