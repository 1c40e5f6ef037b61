package vn.thidua.document.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import java.io.OutputStream;
import java.util.function.Function;
import java.util.function.Supplier;
import vn.thidua.document.paper.DocxPaper;
import vn.thidua.document.paper.Paper;
import vn.thidua.document.paper.PdfPaper;
import vn.thidua.shared.ui.MadeFile;

/** Downloads of a paper as Word and PDF. The paper is made anew, and the right to read it is asked, at every click. */
public class PaperLinks extends Div {

    /** How a paper becomes a file. */
    private interface Writer {
        void write(Paper paper, OutputStream out);
    }

    /**
     * @param paper makes the paper; refuses whoever may not read it
     * @param fileName name of the files without a dot and extension
     * @param label words of the link by extension, "docx" or "pdf"
     */
    public PaperLinks(Supplier<Paper> paper, String fileName, Function<String, String> label) {
        addClassName("actions");
        add(
                link(paper, fileName + ".docx", DocxPaper.MEDIA_TYPE, DocxPaper::write, label.apply("docx")),
                link(paper, fileName + ".pdf", "application/pdf", PdfPaper::write, label.apply("pdf")));
    }

    private static Anchor link(Supplier<Paper> paper, String fileName, String type, Writer writer, String label) {
        var link = new Anchor();
        link.addClassName("file-link");
        link.setText(label);
        link.setHref(MadeFile.of(fileName, type, out -> writer.write(paper.get(), out)), AttachmentType.DOWNLOAD);
        return link;
    }
}
