package vn.thidua.document.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.logging.Level;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Writes a paper as PDF, for reading and printing, with the same layout as {@link DocxPaper}. The paper and each annex are
 * drawn by themselves and then joined, so that each counts its own pages.
 */
public final class PdfPaper {

    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private PdfPaper() {}

    /** Writes the whole file; the stream stays open. */
    public static void write(Paper paper, OutputStream out) {
        try (var whole = new PDDocument()) {
            var merger = new PDFMergerUtility();
            for (var page : PaperHtml.sections(paper)) {
                try (var section = Loader.loadPDF(drawn(page))) {
                    merger.appendDocument(whole, section);
                }
            }
            whole.getDocumentInformation().setTitle(DocxPaper.clean((paper.kind() + " " + paper.subject()).strip()));
            whole.getDocumentCatalog().setLanguage("vi-VN");
            whole.save(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] drawn(String html) throws IOException {
        var out = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder()
                .withHtmlContent(html, null)
                .toStream(out)
                .useFont(PaperFonts.Face.REGULAR::open, PaperHtml.FONT, 400, FontStyle.NORMAL, true)
                .useFont(PaperFonts.Face.ITALIC::open, PaperHtml.FONT, 400, FontStyle.ITALIC, true)
                .useFont(PaperFonts.Face.BOLD::open, PaperHtml.FONT, 700, FontStyle.NORMAL, true)
                .useFont(PaperFonts.Face.BOLD_ITALIC::open, PaperHtml.FONT, 700, FontStyle.ITALIC, true);
        builder.run();
        return out.toByteArray();
    }
}
