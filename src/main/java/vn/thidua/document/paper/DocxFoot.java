package vn.thidua.document.paper;

import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/** The foot of a Word paper: signatures at the right or side by side, recipients at the left. */
final class DocxFoot {

    private static final DocxStyle CENTRED = DocxStyle.of(PaperLayout.BODY_PT)
            .align(ParagraphAlignment.CENTER)
            .after(0)
            .bold();
    private static final DocxStyle LEFT = CENTRED.align(ParagraphAlignment.LEFT);

    /** Room for signature and seal, in points. */
    private static final int ROOM = 70;

    private DocxFoot() {}

    static void write(XWPFDocument document, Paper paper) {
        DocxStyle.thin(document.createParagraph());
        var signatures = paper.signatures();
        double half = PaperLayout.textWidth(false) / 2.0;
        if (signatures.size() > 1) {
            var table = DocxTable.unruled(document, (signatures.size() + 1) / 2, half, half);
            for (int i = 0; i < signatures.size(); i++) {
                sign(table.getRow(i / 2).getCell(i % 2), signatures.get(i));
            }
            DocxStyle.thin(document.createParagraph());
        }
        if (signatures.size() > 1 && paper.recipients().isEmpty()) {
            return;
        }
        var table = DocxTable.unruled(document, 1, half, half);
        recipients(table.getRow(0).getCell(0), paper);
        if (signatures.size() == 1) {
            sign(table.getRow(0).getCell(1), signatures.getFirst());
        }
    }

    private static void sign(XWPFTableCell cell, Signature signature) {
        cell.getTableRow().setCantSplitRow(true);
        var lines = new DocxCell(cell);
        signature.post().forEach(line -> lines.add(CENTRED, line));
        lines.add(CENTRED.before(ROOM).after(6), signature.name().isEmpty() ? "\u00a0" : signature.name());
    }

    private static void recipients(XWPFTableCell cell, Paper paper) {
        if (paper.recipients().isEmpty()) {
            return;
        }
        var title = new DocxStyle(PaperLayout.RECIPIENTS_TITLE_PT, true, true, ParagraphAlignment.LEFT, 0, 0, 0);
        var line = new DocxStyle(PaperLayout.RECIPIENTS_PT, false, false, LEFT.alignment(), 0, 0, 0);
        var lines = new DocxCell(cell);
        lines.add(title, PaperWords.RECIPIENTS);
        PaperLines.recipients(paper).forEach(name -> lines.add(line, name));
    }
}
