package vn.thidua.document.paper;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/**
 * How a line is set.
 *
 * @param before space above in points
 * @param after space below in points
 * @param firstLineMm indent of the first line
 */
record DocxStyle(
        int points,
        boolean isBold,
        boolean isItalic,
        ParagraphAlignment alignment,
        int before,
        int after,
        double firstLineMm) {

    static final String FONT = "Times New Roman";

    private static final double TWIPS_PER_MM = 1440 / 25.4;
    private static final int TWIPS_PER_POINT = 20;

    /** Thickness of a rule in eighths of a point. */
    static final int RULE_EIGHTHS = 6;

    /** Body text: justified, first line 1.27 cm, 6 points between paragraphs. */
    static DocxStyle of(int points) {
        return new DocxStyle(points, false, false, ParagraphAlignment.BOTH, 0, 6, PaperLayout.FIRST_LINE_MM);
    }

    DocxStyle bold() {
        return new DocxStyle(points, true, isItalic, alignment, before, after, firstLineMm);
    }

    DocxStyle italic() {
        return new DocxStyle(points, isBold, true, alignment, before, after, firstLineMm);
    }

    /** Another alignment; what is not justified has no indent either. */
    DocxStyle align(ParagraphAlignment other) {
        return new DocxStyle(points, isBold, isItalic, other, before, after, 0);
    }

    DocxStyle before(int space) {
        return new DocxStyle(points, isBold, isItalic, alignment, space, after, firstLineMm);
    }

    DocxStyle after(int space) {
        return new DocxStyle(points, isBold, isItalic, alignment, before, space, firstLineMm);
    }

    /** Sets the paragraph and its words; "" leaves an empty line out by making it as thin as possible. */
    void write(XWPFParagraph paragraph, String text) {
        if (text.isEmpty()) {
            thin(paragraph);
            return;
        }
        paragraph.setAlignment(alignment);
        paragraph.setSpacingBefore(before * TWIPS_PER_POINT);
        paragraph.setSpacingAfter(after * TWIPS_PER_POINT);
        if (firstLineMm > 0) {
            paragraph.setIndentationFirstLine(twips(firstLineMm));
        }
        run(paragraph, text);
    }

    private void run(XWPFParagraph paragraph, String text) {
        XWPFRun run = paragraph.createRun();
        run.setText(DocxPaper.clean(text));
        font(run);
        run.setFontSize(points);
        run.setBold(isBold);
        run.setItalic(isItalic);
    }

    /** Times New Roman for all scripts; text between dashes of other scripts must not fall back. */
    static void font(XWPFRun run) {
        for (var range : XWPFRun.FontCharRange.values()) {
            run.setFontFamily(FONT, range);
        }
    }

    /** A centred rule within the width. */
    static void rule(XWPFParagraph paragraph, double widthMm, double ruleMm) {
        thin(paragraph);
        paragraph.setBorderTop(Borders.SINGLE);
        var top = paragraph.getCTP().getPPr().getPBdr().getTop();
        top.setSz(BigInteger.valueOf(RULE_EIGHTHS));
        top.setSpace(BigInteger.ZERO);
        int indent = twips((widthMm - ruleMm) / 2);
        paragraph.setIndentationLeft(indent);
        paragraph.setIndentationRight(indent);
        paragraph.setSpacingBefore(TWIPS_PER_POINT);
    }

    /** A paragraph that takes no room: Word wants one where nothing is to be said. */
    static void thin(XWPFParagraph paragraph) {
        paragraph.setSpacingBefore(0);
        paragraph.setSpacingAfter(0);
        paragraph.setSpacingBetween(2, LineSpacingRule.EXACT);
    }

    static int twips(double mm) {
        return (int) Math.round(mm * TWIPS_PER_MM);
    }

    static BigInteger bigTwips(double mm) {
        return BigInteger.valueOf(twips(mm));
    }
}
