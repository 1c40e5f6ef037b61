package vn.thidua.document.paper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** The parts of a Word paper's body or annex. */
final class DocxBody {

    private static final DocxStyle BODY = DocxStyle.of(PaperLayout.BODY_PT);

    private static final DocxStyle CAPTION = DocxStyle.of(11).align(ParagraphAlignment.CENTER);

    private DocxBody() {}

    static void write(XWPFDocument document, List<Part> parts, int widthMm) {
        var numbers = new HeadingNumbers();
        for (var part : parts) {
            switch (part) {
                case Part.Heading(int level, String text) -> {
                    var paragraph = document.createParagraph();
                    style(level).write(paragraph, numbers.next(level) + " " + text);
                    paragraph.setKeepNext(true);
                }
                case Part.Text(String text) ->
                    text.lines()
                            .filter(line -> !line.isBlank())
                            .forEach(line -> BODY.write(document.createParagraph(), line.strip()));
                case Part.Item(String text) -> BODY.write(document.createParagraph(), "- " + text);
                case Part.Code code -> code(document, code);
                case Part.Table table -> DocxTable.write(document, table, widthMm);
            }
        }
    }

    private static void code(XWPFDocument document, Part.Code code) {
        var paragraph = document.createParagraph();
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        paragraph.setKeepNext(true);
        var side = Math.toIntExact(Math.round(PaperCode.SIDE_MM * Units.EMU_PER_CENTIMETER / 10.0));
        try (var picture = new ByteArrayInputStream(PaperCode.png(code.content()))) {
            paragraph.createRun().addPicture(picture, PictureType.PNG, "qr.png", side, side);
        } catch (IOException | InvalidFormatException e) {
            throw new IllegalStateException("The code was not drawn", e);
        }
        CAPTION.write(document.createParagraph(), code.caption());
    }

    private static DocxStyle style(int level) {
        return level == 3 ? BODY.italic() : BODY.bold();
    }
}
