package vn.thidua.document.paper;

import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/** The head of a Word paper: agencies and number at the left, name of the state, motto, place and date at the right. */
final class DocxHead {

    private static final DocxStyle LINE =
            DocxStyle.of(PaperLayout.AGENCY_PT).align(ParagraphAlignment.CENTER).after(0);

    private DocxHead() {}

    static void write(XWPFDocument document, Paper paper) {
        int agencyWidth = PaperLayout.AGENCY_WIDTH_MM;
        int stateWidth = PaperLayout.textWidth(false) - agencyWidth;
        var table = DocxTable.unruled(document, 2, agencyWidth, stateWidth);
        var head = paper.letterhead();
        agency(table.getRow(0).getCell(0), head, agencyWidth);
        state(table.getRow(0).getCell(1), stateWidth);
        number(table.getRow(1).getCell(0), paper);
        new DocxCell(table.getRow(1).getCell(1))
                .add(size(PaperLayout.NUMBER_PT).italic().before(6), head.placeAndDate());
    }

    private static void agency(XWPFTableCell cell, Letterhead head, int width) {
        var lines = new DocxCell(cell);
        if (!head.parentAgency().isEmpty()) {
            lines.add(LINE, head.parentAgency());
        }
        lines.add(LINE.bold(), head.agency());
        DocxStyle.rule(lines.next(), width, PaperLayout.rule(head.agency(), PaperLayout.AGENCY_PT, width));
    }

    private static void state(XWPFTableCell cell, int width) {
        var lines = new DocxCell(cell);
        lines.add(size(PaperLayout.STATE_PT).bold(), PaperWords.STATE);
        lines.add(size(PaperLayout.MOTTO_PT).bold(), PaperWords.MOTTO);
        DocxStyle.rule(lines.next(), width, PaperLayout.mottoRule());
    }

    private static void number(XWPFTableCell cell, Paper paper) {
        var lines = new DocxCell(cell);
        lines.add(size(PaperLayout.NUMBER_PT).before(6), paper.letterhead().number());
        var subject = PaperLines.letterSubject(paper);
        if (!subject.isEmpty()) {
            lines.add(size(PaperLayout.STATE_PT).before(6), subject);
        }
    }

    private static DocxStyle size(int points) {
        return new DocxStyle(points, false, false, ParagraphAlignment.CENTER, 0, 0, 0);
    }
}
