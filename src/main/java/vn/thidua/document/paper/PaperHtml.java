package vn.thidua.document.paper;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** A paper as pages of XHTML for the PDF writer: one for the paper itself, one for each annex. */
final class PaperHtml {

    static final String FONT = "paper";

    private static final String STYLE = """
            @page { size: %s; margin: 20mm 15mm 20mm 30mm;
                    @top-center { content: counter(page); font-family: paper; font-size: 13pt; } }
            @page :first { @top-center { content: none; } }
            body { font-family: paper; font-size: 14pt; line-height: 1.25; margin: 0; color: #000; }
            p { margin: 0 0 6pt 0; }
            p.text { text-align: justify; text-indent: 12.7mm; }
            p.c { text-align: center; margin: 0; }
            p.nm { margin: 0; }
            .b { font-weight: bold; } .i { font-style: italic; }
            .end { white-space: nowrap; }
            .head { page-break-after: avoid; }
            hr { border: 0; border-top: 0.75pt solid #000; margin: 1pt auto 0 auto; height: 0; }
            table { width: 100%%; border-collapse: collapse; }
            table.place { table-layout: fixed; page-break-inside: avoid; }
            table.place td { vertical-align: top; padding: 0; }
            table.figures { -fs-table-paginate: paginate; margin: 4pt 0 8pt 0; font-size: 12pt; }
            table.figures th, table.figures td { border: 0.5pt solid #000; padding: 2pt 3pt; vertical-align: middle; }
            table.figures tr { page-break-inside: avoid; }
            table.figures th { text-align: center; }
            .left { text-align: left; } .centre { text-align: center; } .right { text-align: right; }
            """;

    /** The last word with the mark of the end: they are never parted. */
    private static final Pattern LAST_WORD = Pattern.compile("\\S+\\./\\.$");

    private PaperHtml() {}

    static List<String> sections(Paper paper) {
        var sections = new ArrayList<String>();
        sections.add(page(false, main(paper)));
        for (int i = 0; i < paper.annexes().size(); i++) {
            var annex = paper.annexes().get(i);
            var html = new StringBuilder();
            line(html, "c b", 14, PaperLines.annexName(paper, i));
            line(html, "c b", 14, annex.title());
            line(html, "c i", 14, annex.note());
            html.append("<p></p>");
            parts(html, annex.parts());
            sections.add(page(annex.landscape(), html.toString()));
        }
        return sections;
    }

    private static String page(boolean landscape, String body) {
        return "<html lang=\"vi\"><head><title></title><style>"
                + STYLE.formatted(landscape ? "297mm 210mm" : "210mm 297mm") + "</style></head><body>" + body
                + "</body></html>";
    }

    private static String main(Paper paper) {
        var html = new StringBuilder();
        head(html, paper);
        if (!paper.kind().isEmpty()) {
            html.append("<div style=\"height:4mm\"></div>");
            line(html, "c b", PaperLayout.BODY_PT, paper.kind());
            line(html, "c b", PaperLayout.BODY_PT, paper.subject());
            rule(html, PaperLayout.rule(paper.subject(), PaperLayout.BODY_PT, PaperLayout.textWidth(false)));
        }
        html.append("<p></p>");
        PaperLines.addressees(paper).forEach(name -> line(html, "c", PaperLayout.BODY_PT, name));
        html.append("<p></p>");
        paper.grounds().forEach(ground -> line(html, "text i", PaperLayout.BODY_PT, PaperLines.ground(paper, ground)));
        parts(html, paper.endedBody());
        PaperHtmlFoot.write(html, paper);
        return html.toString();
    }

    private static void head(StringBuilder html, Paper paper) {
        var head = paper.letterhead();
        int width = PaperLayout.AGENCY_WIDTH_MM;
        html.append("<table class=\"place\"><tr><td style=\"width:%dmm\">".formatted(width));
        line(html, "c", PaperLayout.AGENCY_PT, head.parentAgency());
        line(html, "c b", PaperLayout.AGENCY_PT, head.agency());
        rule(html, PaperLayout.rule(head.agency(), PaperLayout.AGENCY_PT, width));
        html.append("</td><td>");
        line(html, "c b", PaperLayout.STATE_PT, PaperWords.STATE);
        line(html, "c b", PaperLayout.MOTTO_PT, PaperWords.MOTTO);
        rule(html, PaperLayout.mottoRule());
        html.append("</td></tr><tr><td style=\"padding-top:6pt\">");
        line(html, "c", PaperLayout.NUMBER_PT, head.number());
        line(html, "c", PaperLayout.STATE_PT, PaperLines.letterSubject(paper));
        html.append("</td><td style=\"padding-top:6pt\">");
        line(html, "c i", PaperLayout.NUMBER_PT, head.placeAndDate());
        html.append("</td></tr></table>");
    }

    private static void parts(StringBuilder html, List<Part> parts) {
        var numbers = new HeadingNumbers();
        for (var part : parts) {
            switch (part) {
                case Part.Heading(int level, String text) ->
                    line(
                            html,
                            "text head " + (level == 3 ? "i" : "b"),
                            PaperLayout.BODY_PT,
                            numbers.next(level) + " " + text);
                case Part.Text(String text) ->
                    text.lines()
                            .filter(words -> !words.isBlank())
                            .forEach(words -> line(html, "text", PaperLayout.BODY_PT, words.strip()));
                case Part.Item(String text) -> line(html, "text", PaperLayout.BODY_PT, "- " + text);
                case Part.Code code -> code(html, code);
                case Part.Table table -> table(html, table);
            }
        }
    }

    private static void code(StringBuilder html, Part.Code code) {
        html.append(
                "<div style=\"page-break-inside:avoid\"><p class=\"c\"><img style=\"width:%dmm\" src=\"data:image/png;base64,%s\"/></p>"
                        .formatted(
                                PaperCode.SIDE_MM, Base64.getEncoder().encodeToString(PaperCode.png(code.content()))));
        line(html, "c", 11, code.caption());
        html.append("</div>");
    }

    private static void table(StringBuilder html, Part.Table table) {
        html.append("<table class=\"figures\"><thead><tr>");
        for (var column : table.columns()) {
            html.append("<th style=\"width:%d%%\">".formatted(column.weight() * 100 / table.weights()))
                    .append(escaped(column.header()))
                    .append("</th>");
        }
        html.append("</tr></thead><tbody>");
        for (int r = 0; r < table.rows().size(); r++) {
            html.append("<tr>");
            for (int c = 0; c < table.columns().size(); c++) {
                var place = table.columns().get(c).align().name().toLowerCase(Locale.ROOT);
                html.append("<td class=\"%s%s\">".formatted(place, table.isTotal(r) ? " b" : ""))
                        .append(escaped(table.cell(r, c)))
                        .append("</td>");
            }
            html.append("</tr>");
        }
        html.append("</tbody></table>");
    }

    /** A paragraph; nothing at all for "". */
    static void line(StringBuilder html, String look, int points, String text) {
        if (!text.isEmpty()) {
            html.append("<p class=\"%s\" style=\"font-size:%dpt\">".formatted(look, points))
                    .append(LAST_WORD.matcher(escaped(text)).replaceFirst("<span class=\"end\">$0</span>"))
                    .append("</p>");
        }
    }

    private static void rule(StringBuilder html, double widthMm) {
        html.append(String.format(Locale.ROOT, "<hr style=\"width:%.1fmm\"/>", widthMm));
    }

    private static String escaped(String text) {
        return DocxPaper.clean(text)
                .replaceAll("[\\p{Cntrl}&&[^\\n]]", " ")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }
}
