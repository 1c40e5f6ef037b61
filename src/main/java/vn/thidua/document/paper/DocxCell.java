package vn.thidua.document.paper;

import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/** Fills a cell line by line, beginning with the paragraph that every cell has. */
class DocxCell {

    private final XWPFTableCell cell;
    private boolean begun;

    DocxCell(XWPFTableCell cell) {
        this.cell = cell;
    }

    DocxCell add(DocxStyle style, String text) {
        style.write(next(), text);
        return this;
    }

    XWPFParagraph next() {
        if (!begun && !cell.getParagraphs().isEmpty()) {
            begun = true;
            return cell.getParagraphs().getFirst();
        }
        begun = true;
        return cell.addParagraph();
    }
}
