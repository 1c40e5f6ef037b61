package vn.thidua.document.paper;

import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** The parts of a Word paper's body or annex. */
final class DocxBody {

    private static final DocxStyle BODY = DocxStyle.of(PaperLayout.BODY_PT);

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
                case Part.Table table -> DocxTable.write(document, table, widthMm);
            }
        }
    }

    private static DocxStyle style(int level) {
        return level == 3 ? BODY.italic() : BODY.bold();
    }
}
