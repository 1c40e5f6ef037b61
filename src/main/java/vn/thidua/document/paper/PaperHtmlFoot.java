package vn.thidua.document.paper;

/** The foot of a PDF paper: signatures and recipients. */
final class PaperHtmlFoot {

    private PaperHtmlFoot() {}

    static void write(StringBuilder html, Paper paper) {
        var signatures = paper.signatures();
        html.append("<p></p>");
        if (signatures.size() > 1) {
            html.append("<table class=\"place\">");
            for (int i = 0; i < signatures.size(); i += 2) {
                html.append("<tr><td>");
                sign(html, signatures.get(i));
                html.append("</td><td>");
                if (i + 1 < signatures.size()) {
                    sign(html, signatures.get(i + 1));
                }
                html.append("</td></tr>");
            }
            html.append("</table>");
        }
        html.append("<table class=\"place\"><tr><td>");
        if (!paper.recipients().isEmpty()) {
            PaperHtml.line(html, "b i nm", PaperLayout.RECIPIENTS_TITLE_PT, PaperWords.RECIPIENTS);
            PaperLines.recipients(paper).forEach(name -> PaperHtml.line(html, "nm", PaperLayout.RECIPIENTS_PT, name));
        }
        html.append("</td><td>");
        if (signatures.size() == 1) {
            sign(html, signatures.getFirst());
        }
        html.append("</td></tr></table>");
    }

    private static void sign(StringBuilder html, Signature signature) {
        signature.post().forEach(line -> PaperHtml.line(html, "c b", PaperLayout.BODY_PT, line));
        html.append("<div style=\"height:24mm\"></div>");
        PaperHtml.line(html, "c b", PaperLayout.BODY_PT, signature.name());
        html.append("<div style=\"height:3mm\"></div>");
    }
}
