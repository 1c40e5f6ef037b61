package vn.thidua.document.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

class DocxPaperTest {

    private final XWPFDocument report = read(SamplePaper.report());

    @Test
    void theHeadStandsInTwoColumns() {
        var head = report.getTables().getFirst();
        assertThat(head.getRow(0).getCell(0).getText())
                .contains("ỦY BAN NHÂN DÂN TỈNH QUẢNG TRỊ")
                .contains("SỞ TÀI CHÍNH");
        assertThat(head.getRow(0).getCell(1).getText())
                .contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
                .contains("Độc lập - Tự do - Hạnh phúc");
        assertThat(head.getRow(1).getCell(0).getText()).contains("Số: 05/BC-STC");
        assertThat(head.getRow(1).getCell(1).getText()).contains("Quảng Trị, ngày 05 tháng 01 năm 2026");
        assertThat(run(head.getRow(0).getCell(0), 0).isBold()).isFalse();
        assertThat(run(head.getRow(0).getCell(0), 1).isBold()).isTrue();
        assertThat(run(head.getRow(1).getCell(1), 0).isItalic()).isTrue();
    }

    @Test
    void theMottoIsUnderlinedInItsWholeLength() {
        var rule = report.getTables()
                .getFirst()
                .getRow(0)
                .getCell(1)
                .getParagraphs()
                .get(2);
        var width = (165 - 68) * 1440 / 25.4;
        double ruled = (width - rule.getIndentationLeft() - rule.getIndentationRight()) / 1440 * 25.4;
        assertThat(ruled).isBetween(55.0, 65.0);
    }

    @Test
    void everyWordIsInTimesNewRoman() {
        var runs = report.getParagraphs().stream()
                .flatMap(paragraph -> paragraph.getRuns().stream())
                .toList();
        assertThat(runs).hasSizeGreaterThan(8).allSatisfy(run -> {
            assertThat(run.getFontFamily()).isEqualTo("Times New Roman");
            assertThat(run.getFontSizeAsDouble()).isEqualTo(14.0);
        });
    }

    @Test
    void theBodyIsJustifiedWithItsFirstLineIndented() {
        var body = paragraph("Các đơn vị trong Khối");
        assertThat(body.getAlignment()).isEqualTo(ParagraphAlignment.BOTH);
        assertThat(body.getIndentationFirstLine()).isEqualTo(720);
        assertThat(body.getSpacingAfter()).isEqualTo(120);
    }

    @Test
    void groundsEndWithASemicolonAndTheLastWithAFullStop() {
        assertThat(paragraph("Căn cứ Luật").getText()).endsWith("2022;");
        assertThat(paragraph("Căn cứ Quy chế").getText()).endsWith("Khối.");
    }

    @Test
    void headingsAreNumberedAndTheBodyIsEnded() {
        assertThat(paragraph("I. KẾT QUẢ").getRuns().getFirst().isBold()).isTrue();
        assertThat(paragraph("1. Tổ chức phong trào")).isNotNull();
        assertThat(paragraph("II. PHƯƠNG HƯỚNG")).isNotNull();
        assertThat(paragraph("Các đơn vị trong Khối", 2).getText()).endsWith("Khối <2> & các đơn vị./.");
    }

    @Test
    void marginsAreThoseOfTheDecree() {
        var first = firstSection();
        assertThat(mm(first.getPgMar().getTop())).isBetween(20.0, 25.0);
        assertThat(mm(first.getPgMar().getBottom())).isBetween(20.0, 25.0);
        assertThat(mm(first.getPgMar().getLeft())).isBetween(30.0, 35.0);
        assertThat(mm(first.getPgMar().getRight())).isBetween(15.0, 20.0);
        assertThat(mm(first.getPgSz().getW())).isEqualTo(210);
    }

    @Test
    void theAnnexIsLandscapeAndCountsItsOwnPages() {
        var annex = report.getDocument().getBody().getSectPr();
        assertThat(annex.getPgSz().getOrient()).isEqualTo(STPageOrientation.LANDSCAPE);
        assertThat(mm(annex.getPgSz().getW())).isEqualTo(297);
        assertThat(annex.getPgNumType().getStart()).isEqualTo(BigInteger.ONE);
        assertThat(firstSection().isSetPgNumType()).isFalse();
    }

    @Test
    void thePageNumberStandsInTheTopMarginButNotOnTheFirstPage() {
        assertThat(report.getHeaderList()).hasSize(1);
        var line = report.getHeaderList().getFirst().getParagraphs().getLast();
        assertThat(line.getAlignment()).isEqualTo(ParagraphAlignment.CENTER);
        assertThat(line.getCTP().getFldSimpleArray(0).getInstr()).isEqualTo("PAGE");
        assertThat(firstSection().isSetTitlePg()).isTrue();
        assertThat(firstSection().sizeOfHeaderReferenceArray()).isEqualTo(1);
        assertThat(report.getDocument().getBody().getSectPr().isSetTitlePg()).isTrue();
    }

    @Test
    void recipientsStandLeftOfTheSignature() {
        var foot = report.getTables().get(2);
        assertThat(foot.getRow(0).getCell(0).getText())
                .contains("Nơi nhận:")
                .contains("- Như trên;")
                .contains("- Lưu: VT.");
        assertThat(foot.getRow(0).getCell(1).getText())
                .contains("TM. KHỐI THI ĐUA")
                .contains("KHỐI TRƯỞNG")
                .contains("Nguyễn Văn A");
        assertThat(run(foot.getRow(0).getCell(0), 0).getFontSizeAsDouble()).isEqualTo(12.0);
        assertThat(run(foot.getRow(0).getCell(0), 1).getFontSizeAsDouble()).isEqualTo(11.0);
    }

    @Test
    void tablesRepeatTheirHeaderAndAlignNumbersRight() {
        var figures = report.getTables().get(1);
        assertThat(figures.getRow(0).isRepeatHeader()).isTrue();
        assertThat(figures.getRow(1).getCell(3).getParagraphs().getFirst().getAlignment())
                .isEqualTo(ParagraphAlignment.RIGHT);
        assertThat(figures.getInsideHBorderSize()).isPositive();
        assertThat(run(figures.getRow(15).getCell(1), 0).isBold()).isTrue();
    }

    @Test
    void minutesAreSignedBySecretaryAndChairSideBySide() {
        var signatures = read(SamplePaper.minutes()).getTables().get(1);
        assertThat(signatures.getRow(0).getCell(0).getText()).contains("THƯ KÝ").contains("Trần Thị B");
        assertThat(signatures.getRow(0).getCell(1).getText()).contains("CHỦ TỌA");
    }

    private CTSectPr firstSection() {
        return report.getParagraphs().stream()
                .filter(paragraph -> paragraph.getCTP().isSetPPr()
                        && paragraph.getCTP().getPPr().isSetSectPr())
                .map(paragraph -> paragraph.getCTP().getPPr().getSectPr())
                .findFirst()
                .orElseThrow();
    }

    private XWPFParagraph paragraph(String beginning) {
        return paragraph(beginning, 0);
    }

    private XWPFParagraph paragraph(String beginning, int skip) {
        return report.getParagraphs().stream()
                .filter(paragraph -> paragraph.getText().startsWith(beginning))
                .skip(skip)
                .findFirst()
                .orElseThrow();
    }

    private static org.apache.poi.xwpf.usermodel.XWPFRun run(XWPFTableCell cell, int line) {
        return cell.getParagraphs().get(line).getRuns().getFirst();
    }

    private static double mm(Object twips) {
        return Math.round(Long.parseLong(twips.toString()) / 1440.0 * 25.4);
    }

    private static XWPFDocument read(Paper paper) {
        var out = new ByteArrayOutputStream();
        DocxPaper.write(paper, out);
        try {
            return new XWPFDocument(new ByteArrayInputStream(out.toByteArray()));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
