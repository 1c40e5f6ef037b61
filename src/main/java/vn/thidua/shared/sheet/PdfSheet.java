package vn.thidua.shared.sheet;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;

/** A page as PDF on A4, lying: the title and its lines, then each chart with its sentence and its table. */
final class PdfSheet {

    private static final int WIDTH = 960;
    private static final double FINE = 1.6;
    private static final String FONT = "sheet";
    private static final String STYLE = """
            @page { size: 297mm 210mm; margin: 14mm 14mm 16mm 14mm;
                    @bottom-right { content: counter(page) "/" counter(pages); font-family: sheet; font-size: 8pt; } }
            body { font-family: sheet; font-size: 9pt; line-height: 1.45; color: %s; margin: 0; }
            h1 { font-size: 17pt; margin: 0 0 2pt 0; } h2 { font-size: 11.5pt; margin: 12pt 0 3pt 0; page-break-after: avoid; }
            p { margin: 0 0 2pt 0; color: %s; } img { width: 100%%; page-break-inside: avoid; }
            table { border-collapse: collapse; max-width: 100%%; -fs-table-paginate: paginate; margin: 4pt 0; }
            th, td { border-bottom: 0.4pt solid %s; padding: 1.5pt 6pt; text-align: left; vertical-align: top; }
            th { font-weight: 600; } tr { page-break-inside: avoid; } .n { text-align: right; } td.n { white-space: nowrap; }
            """;

    private final Sheet sheet;
    private final Locale language;

    PdfSheet(Sheet sheet, Locale language) {
        this.sheet = sheet;
        this.language = language;
    }

    void write(OutputStream out) {
        try {
            new PdfRendererBuilder()
                    .withHtmlContent(html(), null)
                    .toStream(out)
                    .useFont(SheetFonts.Weight.REGULAR::open, FONT, 400, FontStyle.NORMAL, true)
                    .useFont(SheetFonts.Weight.SEMIBOLD::open, FONT, 600, FontStyle.NORMAL, true)
                    .useFont(SheetFonts.Weight.SEMIBOLD::open, FONT, 700, FontStyle.NORMAL, true)
                    .run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String html() {
        var html = new StringBuilder("<html lang=\"" + language.getLanguage() + "\"><head><title>")
                .append(escaped(sheet.title()))
                .append("</title><style>")
                .append(STYLE.formatted(
                        SheetColours.css(SheetColours.TEXT),
                        SheetColours.css(SheetColours.MUTED),
                        SheetColours.css(SheetColours.HAIRLINE)))
                .append("</style></head><body>");
        element(html, "h1", sheet.title());
        sheet.lines().forEach(line -> element(html, "p", line));
        for (var part : sheet.parts()) {
            element(html, "h2", part.title());
            if (part instanceof SheetFigure figure && figure.isDrawn()) {
                html.append("<img src=\"data:image/png;base64,")
                        .append(picture(figure))
                        .append("\" alt=\"\"/>");
            }
            element(html, "p", part.sentence());
            table(html, part.table());
        }
        return html.append("</body></html>").toString();
    }

    private void table(StringBuilder html, SheetTable table) {
        if (table.rows().isEmpty()) {
            return;
        }
        html.append("<table><thead>");
        row(html, "th", table, table.header());
        html.append("</thead><tbody>");
        for (var row : table.rows()) {
            row(
                    html,
                    "td",
                    table,
                    row.stream().map(value -> SheetText.of(value, language)).toList());
        }
        html.append("</tbody></table>");
    }

    private static void row(StringBuilder html, String tag, SheetTable table, List<String> cells) {
        html.append("<tr>");
        for (int column = 0; column < cells.size(); column++) {
            html.append('<').append(tag).append(table.isNumber(column) ? " class=\"n\">" : ">");
            html.append(escaped(cells.get(column))).append("</").append(tag).append('>');
        }
        html.append("</tr>");
    }

    private String picture(SheetFigure figure) {
        var chart = new ChartPicture(figure, language);
        var height = chart.height();
        var picture = new BufferedImage((int) (WIDTH * FINE), (int) (height * FINE), BufferedImage.TYPE_INT_RGB);
        var on = picture.createGraphics();
        on.setColor(Color.WHITE);
        on.fillRect(0, 0, picture.getWidth(), picture.getHeight());
        on.scale(FINE, FINE);
        on.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        chart.draw(on, new Rectangle2D.Double(0, 0, WIDTH, height));
        on.dispose();
        try {
            var bytes = new ByteArrayOutputStream();
            ImageIO.write(picture, "png", bytes);
            return Base64.getEncoder().encodeToString(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void element(StringBuilder html, String tag, String text) {
        if (!text.isEmpty()) {
            html.append('<')
                    .append(tag)
                    .append('>')
                    .append(escaped(text))
                    .append("</")
                    .append(tag)
                    .append('>');
        }
    }

    /** Marks of HTML and what XML does not know stay out of the text. */
    private static String escaped(String text) {
        return text.replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }
}
