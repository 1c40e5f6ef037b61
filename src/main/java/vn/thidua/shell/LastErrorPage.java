package vn.thidua.shell;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.util.HtmlUtils;
import vn.thidua.shared.Messages;

/**
 * The page where the screens themselves cannot be reached, such as while the database does not answer: plain HTML that
 * asks nobody for anything. An error of the program gets the number that stands in the log. Spring Boot takes the bean of
 * this name instead of its own page.
 */
@Component("error")
class LastErrorPage implements View {

    private static final String PAGE = """
            <!doctype html>
            <html lang="%s">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%s</title>
            <style>
            :root { color-scheme: light dark; }
            body { font: 1rem/1.6 "Be Vietnam Pro", system-ui, sans-serif; max-width: 36rem; margin: 20vh auto; padding: 0 1.5rem; }
            h1 { font-size: 1.5rem; line-height: 1.3; }
            </style>
            </head>
            <body>
            <main>
            <h1>%s</h1>
            <p>%s</p>
            <p><a href="%s">%s</a></p>
            </main>
            </body>
            </html>
            """;

    private final ErrorDesk desk;
    private final Messages messages;

    LastErrorPage(ErrorDesk desk, Messages messages) {
        this.desk = desk;
        this.messages = messages;
    }

    @Override
    public String getContentType() {
        return MediaType.TEXT_HTML_VALUE;
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var language = Messages.language(request.getLocale().getLanguage());
        var title = messages.text(language, "shell.error.page");
        response.setContentType(MediaType.TEXT_HTML_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter()
                .write(PAGE.formatted(
                        language.getLanguage(),
                        title,
                        title,
                        escaped(sentence(request, language)),
                        escaped(address(request)),
                        escaped(messages.text(language, "shell.error.page.step"))));
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, StandardCharsets.UTF_8.name());
    }

    private String sentence(HttpServletRequest request, Locale language) {
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable error) {
            return messages.text(language, "shell.error.unexpected", desk.report(error));
        }
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                ? HttpStatus.resolve(code)
                : null;
        return messages.text(language, status == HttpStatus.FORBIDDEN ? "shell.error.denied" : "shell.error.unopened");
    }

    /** Where the person wanted to go: only a path of this program. */
    private static String address(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String path
                        && path.matches("/(?!/).*")
                ? path
                : "/";
    }
}
