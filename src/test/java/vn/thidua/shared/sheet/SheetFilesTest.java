package vn.thidua.shared.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.shared.Messages;
import vn.thidua.shared.chart.Category;
import vn.thidua.shared.chart.ChartData;
import vn.thidua.shared.chart.ChartKind;
import vn.thidua.shared.chart.Series;
import vn.thidua.shared.chart.Tone;

/** Files of a page say what is seen, with the filter line and the day, and with all accents. */
class SheetFilesTest {

    private static final String FILTERS = "Năm 2025 · Tỉnh Quảng Trị · Khối Nội chính";
    private static final String DAY = "Số liệu đến 30/06/2025";

    @Test
    void xlsxHoldsASheetForEachPartWithTheFilterLineAndNumbersAsNumbers() throws IOException {
        try (var workbook = WorkbookFactory.create(new ByteArrayInputStream(file(SheetFormat.XLSX, page(3))))) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(3);
            assertThat(workbook.getSheetAt(0).getRow(1).getCell(0).getStringCellValue())
                    .isEqualTo(FILTERS);
            var figures = workbook.getSheetAt(1);
            assertThat(figures.getRow(1).getCell(0).getStringCellValue()).isEqualTo(FILTERS + " · " + DAY);
            assertThat(figures.getRow(4).getCell(1).getStringCellValue()).isEqualTo("Năm nay (khen thưởng)");
            assertThat(figures.getRow(5).getCell(0).getStringCellValue()).isEqualTo("Đơn vị số 0");
            assertThat(figures.getRow(6).getCell(1).getNumericCellValue()).isEqualTo(1001);
            assertThat(workbook.getSheetAt(2)
                            .getRow(5)
                            .getCell(2)
                            .getLocalDateTimeCellValue()
                            .toLocalDate())
                    .isEqualTo(LocalDate.of(2025, 3, 1));
        }
    }

    @Test
    void csvBeginsWithAByteOrderMarkAndTellsTheFilters() {
        var bytes = file(SheetFormat.CSV, page(2));
        assertThat(Arrays.copyOf(bytes, 3)).containsExactly(0xEF, 0xBB, 0xBF);
        var text = new String(bytes, StandardCharsets.UTF_8);
        assertThat(text).contains(FILTERS, DAY, "Đơn vị số 1;1001;8", "Ủy ban nhân dân phường Ặ;12,5;01/03/2025");
    }

    @Test
    void pdfSaysEverythingWithItsAccents() throws IOException {
        try (var pdf = Loader.loadPDF(file(SheetFormat.PDF, page(3)))) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains(
                            FILTERS,
                            DAY,
                            "Khen thưởng của các đơn vị",
                            "Đơn vị số 2",
                            "1.002",
                            "Ủy ban nhân dân phường Ặ");
        }
    }

    @ParameterizedTest
    @EnumSource(ChartKind.class)
    void everyKindOfChartIsDrawnInTheColoursOfTheScreen(ChartKind kind) throws IOException {
        var picture = picture(new Sheet("Trang", List.of(), List.of(figure(kind, data(kind, 5)))));
        var colours = IntStream.range(0, picture.getWidth() * picture.getHeight())
                .map(i -> picture.getRGB(i % picture.getWidth(), i / picture.getWidth()) & 0xffffff)
                .distinct()
                .toArray();
        assertThat(colours).contains(0x0f4fa3);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2_000})
    void noUnitOneUnitAndTwoThousandMakeAllFiles(int units) throws IOException {
        var page = page(units);
        for (var format : SheetFormat.values()) {
            assertThat(file(format, page)).isNotEmpty();
        }
        var picture = picture(page);
        assertThat((long) picture.getWidth() * picture.getHeight()).isLessThan(13_000_000L);
    }

    private static Sheet page(int units) {
        var data = data(ChartKind.BAR, units);
        var figure = new SheetFigure(
                "Khen thưởng của các đơn vị",
                units == 0 ? "Chưa có khen thưởng." : "Một câu nói lên kết quả.",
                ChartKind.BAR,
                data,
                data.top(24, "Khác"));
        var table = new SheetTable(
                "Đơn vị chậm: danh sách",
                "",
                List.of("Tên", "Điểm", "Ngày"),
                List.of(List.of("Ủy ban nhân dân phường Ặ", new BigDecimal("12.50"), LocalDate.of(2025, 3, 1))));
        return new Sheet("Tổng quan 2025", List.of(FILTERS, DAY), List.of(figure, table));
    }

    private static SheetFigure figure(ChartKind kind, ChartData data) {
        return new SheetFigure("Hình", "Câu.", kind, data, data);
    }

    private static ChartData data(ChartKind kind, int units) {
        var places = IntStream.range(0, units)
                .mapToObj(i -> new Category("u" + i, "Đơn vị số " + i))
                .toList();
        var tones = kind == ChartKind.SPREAD
                ? List.of(Tone.FIRST, Tone.SECOND, Tone.FIRST)
                : List.of(Tone.FIRST, Tone.LAST_YEAR);
        var series = IntStream.range(0, kind == ChartKind.WATERFALL ? 1 : tones.size())
                .mapToObj(s -> new Series(
                        "s" + s,
                        s == 0 ? "Năm nay" : "Nét " + s,
                        tones.get(s),
                        IntStream.range(0, units)
                                .mapToObj(
                                        i -> Double.valueOf(s == 0 && kind != ChartKind.SPREAD ? 1_000 + i : 5 + 3 * s))
                                .toList()))
                .toList();
        return ChartData.ofCounts("Đơn vị", "khen thưởng", places, series);
    }

    private static byte[] file(SheetFormat format, Sheet sheet) {
        var out = new ByteArrayOutputStream();
        format.write(sheet, Messages.VIETNAMESE, out);
        return out.toByteArray();
    }

    private static BufferedImage picture(Sheet sheet) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(file(SheetFormat.PNG, sheet)));
    }
}
