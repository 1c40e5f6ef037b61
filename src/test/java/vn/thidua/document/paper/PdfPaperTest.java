package vn.thidua.document.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PdfPaperTest {

    @Test
    void allWordsCanBeReadBack() throws IOException {
        try (var pdf = read(SamplePaper.report())) {
            var text = new PDFTextStripper().getText(pdf);
            assertThat(text)
                    .contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
                    .contains("Số: 05/BC-STC")
                    .contains("ẵm, ặ, ễ, ổ, ữ, ỹ")
                    .contains("Khối <2> & các đơn vị./.")
                    .contains("KHỐI TRƯỞNG")
                    .contains("TỔNG HỢP KẾT QUẢ");
        }
    }

    @Test
    void pagesAreNumberedFromTheSecondOnAndTheAnnexByItself() throws IOException {
        try (var pdf = read(SamplePaper.report())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(4);
            assertThat(firstLine(pdf, 1)).doesNotMatch("\\d+");
            assertThat(firstLine(pdf, 2)).isEqualTo("2");
            assertThat(firstLine(pdf, 3)).startsWith("Phụ lục");
            assertThat(firstLine(pdf, 4)).isEqualTo("2");
        }
    }

    @Test
    void theAnnexIsLandscape() throws IOException {
        try (var pdf = read(SamplePaper.report())) {
            var annex = pdf.getPage(2).getMediaBox();
            assertThat(annex.getWidth()).isGreaterThan(annex.getHeight());
            var first = pdf.getPage(0).getMediaBox();
            assertThat(first.getWidth()).isLessThan(first.getHeight());
        }
    }

    @Test
    void theFontIsEmbedded() throws IOException {
        try (var pdf = read(SamplePaper.minutes())) {
            var resources = pdf.getPage(0).getResources();
            for (var name : resources.getFontNames()) {
                assertThat(resources.getFont(name).isEmbedded()).isTrue();
                assertThat(resources.getFont(name).getName()).contains("Tinos");
            }
            assertThat(resources.getFontNames()).isNotEmpty();
        }
    }

    private static String firstLine(PDDocument pdf, int page) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(pdf).strip().lines().findFirst().orElse("");
    }

    private static PDDocument read(Paper paper) throws IOException {
        var out = new ByteArrayOutputStream();
        PdfPaper.write(paper, out);
        return Loader.loadPDF(out.toByteArray());
    }
}
