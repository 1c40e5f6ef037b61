package vn.thidua.document.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Writes a paper as a Word file: A4, Times New Roman, margins, sizes and places of Decree 30/2020/NĐ-CP, Annex I. */
public final class DocxPaper {

    public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private static final DocxStyle CENTRED =
            DocxStyle.of(PaperLayout.BODY_PT).align(ParagraphAlignment.CENTER).after(0);
    private static final DocxStyle GROUND = DocxStyle.of(PaperLayout.BODY_PT).italic();

    private DocxPaper() {}

    /** Writes the whole file; the stream stays open. */
    public static void write(Paper paper, OutputStream out) {
        try (var document = new XWPFDocument()) {
            document.getProperties()
                    .getCoreProperties()
                    .setTitle(clean((paper.kind() + " " + paper.subject()).strip()));
            var pages = new DocxPages(document);
            DocxHead.write(document, paper);
            title(document, paper);
            paper.grounds()
                    .forEach(ground -> GROUND.write(document.createParagraph(), PaperLines.ground(paper, ground)));
            DocxBody.write(document, paper.endedBody(), PaperLayout.textWidth(false));
            DocxFoot.write(document, paper);
            for (int i = 0; i < paper.annexes().size(); i++) {
                pages.endSection(i == 0 ? null : paper.annexes().get(i - 1));
                annex(document, paper, i);
            }
            pages.endPaper(paper.annexes().isEmpty() ? null : paper.annexes().getLast());
            document.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void title(XWPFDocument document, Paper paper) {
        if (!paper.kind().isEmpty()) {
            CENTRED.bold().before(12).write(document.createParagraph(), paper.kind());
            CENTRED.bold().write(document.createParagraph(), paper.subject());
            DocxStyle.rule(
                    document.createParagraph(),
                    PaperLayout.textWidth(false),
                    PaperLayout.rule(paper.subject(), PaperLayout.BODY_PT, PaperLayout.textWidth(false)));
        }
        var addressees = PaperLines.addressees(paper);
        for (int i = 0; i < addressees.size(); i++) {
            CENTRED.before(i == 0 ? 6 : 0)
                    .after(i == addressees.size() - 1 ? 12 : 0)
                    .write(document.createParagraph(), addressees.get(i));
        }
    }

    private static void annex(XWPFDocument document, Paper paper, int index) {
        var annex = paper.annexes().get(index);
        CENTRED.bold().write(document.createParagraph(), PaperLines.annexName(paper, index));
        CENTRED.bold().write(document.createParagraph(), annex.title());
        CENTRED.italic().after(12).write(document.createParagraph(), annex.note());
        DocxBody.write(document, annex.parts(), PaperLayout.textWidth(annex.landscape()));
    }

    /** Unicode NFC, as TCVN 6909:2001 wants it. */
    static String clean(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
