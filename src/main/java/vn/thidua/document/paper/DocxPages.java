package vn.thidua.document.paper;

import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHdrFtr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/**
 * Sections of a Word file: size, margins, and the page number in the middle of the top margin on every page but the first
 * of the paper and of each annex.
 */
class DocxPages {

    private final XWPFDocument document;
    private final String headerId;

    DocxPages(XWPFDocument document) {
        this.document = document;
        var header = document.createHeader(HeaderFooterType.DEFAULT);
        var line = header.createParagraph();
        line.setAlignment(ParagraphAlignment.CENTER);
        var field = line.getCTP().addNewFldSimple();
        field.setInstr("PAGE");
        var run = field.addNewR();
        var look = run.addNewRPr();
        var fonts = look.addNewRFonts();
        fonts.setAscii(DocxStyle.FONT);
        fonts.setHAnsi(DocxStyle.FONT);
        look.addNewSz().setVal(BigInteger.valueOf(2L * PaperLayout.PAGE_NUMBER_PT));
        run.addNewT().setStringValue("2");
        headerId = document.getRelationId(header);
    }

    /** Closes what was written so far; what follows begins on a new page. */
    void endSection(@Nullable Annex annex) {
        var last = document.createParagraph();
        DocxStyle.thin(last);
        var section = last.getCTP().getPPr().addNewSectPr();
        var reference = section.addNewHeaderReference();
        reference.setType(STHdrFtr.DEFAULT);
        reference.setId(headerId);
        layOut(section, annex);
    }

    void endPaper(@Nullable Annex annex) {
        layOut(document.getDocument().getBody().getSectPr(), annex);
    }

    private static void layOut(CTSectPr section, @Nullable Annex annex) {
        boolean landscape = annex != null && annex.landscape();
        var size = section.isSetPgSz() ? section.getPgSz() : section.addNewPgSz();
        size.setW(DocxStyle.bigTwips(landscape ? PaperLayout.PAGE_HEIGHT_MM : PaperLayout.PAGE_WIDTH_MM));
        size.setH(DocxStyle.bigTwips(landscape ? PaperLayout.PAGE_WIDTH_MM : PaperLayout.PAGE_HEIGHT_MM));
        size.setOrient(landscape ? STPageOrientation.LANDSCAPE : STPageOrientation.PORTRAIT);
        var margins = section.isSetPgMar() ? section.getPgMar() : section.addNewPgMar();
        margins.setTop(DocxStyle.bigTwips(PaperLayout.TOP_MM));
        margins.setBottom(DocxStyle.bigTwips(PaperLayout.BOTTOM_MM));
        margins.setLeft(DocxStyle.bigTwips(PaperLayout.LEFT_MM));
        margins.setRight(DocxStyle.bigTwips(PaperLayout.RIGHT_MM));
        margins.setHeader(DocxStyle.bigTwips(PaperLayout.HEADER_MM));
        margins.setFooter(DocxStyle.bigTwips(PaperLayout.HEADER_MM));
        margins.setGutter(BigInteger.ZERO);
        if (annex != null) {
            section.addNewPgNumType().setStart(BigInteger.ONE);
        }
        section.addNewTitlePg();
    }
}
