package vn.thidua.document.paper;

import java.util.Arrays;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTable.XWPFBorderType;
import org.apache.poi.xwpf.usermodel.XWPFTableCell.XWPFVertAlign;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/** Tables of a Word paper: without rules to place things side by side, with rules for figures. */
final class DocxTable {

    private static final DocxStyle CELL = DocxStyle.of(PaperLayout.TABLE_PT)
            .align(ParagraphAlignment.CENTER)
            .before(2)
            .after(2);

    private static final int RULE_EIGHTHS = 4;
    private static final int CELL_TWIPS = 80;
    private static final String BLACK = "000000";

    private DocxTable() {}

    /** A table that only places things; widths of the columns in mm. */
    static XWPFTable unruled(XWPFDocument document, int rows, double... widths) {
        var table = sized(document, rows, widths);
        table.removeBorders();
        table.setCellMargins(0, 0, 0, 0);
        return table;
    }

    static void write(XWPFDocument document, Part.Table figures, int widthMm) {
        var columns = figures.columns();
        double total = figures.weights();
        var widths = columns.stream()
                .mapToDouble(column -> widthMm * column.weight() / total)
                .toArray();
        var table = sized(document, figures.rows().size() + 1, widths);
        ruled(table);
        table.setCellMargins(0, CELL_TWIPS, 0, CELL_TWIPS);
        var header = table.getRow(0);
        header.setRepeatHeader(true);
        header.setCantSplitRow(true);
        for (int c = 0; c < columns.size(); c++) {
            header.getCell(c).setVerticalAlignment(XWPFVertAlign.CENTER);
            new DocxCell(header.getCell(c)).add(CELL.bold(), columns.get(c).header());
        }
        for (int r = 0; r < figures.rows().size(); r++) {
            var row = table.getRow(r + 1);
            row.setCantSplitRow(true);
            for (int c = 0; c < columns.size(); c++) {
                var style = CELL.align(alignment(columns.get(c).align()));
                new DocxCell(row.getCell(c)).add(figures.isTotal(r) ? style.bold() : style, figures.cell(r, c));
            }
        }
        CELL.write(document.createParagraph(), "");
    }

    private static void ruled(XWPFTable table) {
        table.setTopBorder(XWPFBorderType.SINGLE, RULE_EIGHTHS, 0, BLACK);
        table.setBottomBorder(XWPFBorderType.SINGLE, RULE_EIGHTHS, 0, BLACK);
        table.setLeftBorder(XWPFBorderType.SINGLE, RULE_EIGHTHS, 0, BLACK);
        table.setRightBorder(XWPFBorderType.SINGLE, RULE_EIGHTHS, 0, BLACK);
        table.setInsideHBorder(XWPFBorderType.SINGLE, RULE_EIGHTHS, 0, BLACK);
        table.setInsideVBorder(XWPFBorderType.SINGLE, RULE_EIGHTHS, 0, BLACK);
    }

    private static XWPFTable sized(XWPFDocument document, int rows, double... widths) {
        var table = document.createTable(rows, widths.length);
        table.setWidthType(TableWidthType.DXA);
        table.setWidth(DocxStyle.twips(Arrays.stream(widths).sum()));
        table.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
        var grid = table.getCTTbl().getTblGrid() == null
                ? table.getCTTbl().addNewTblGrid()
                : table.getCTTbl().getTblGrid();
        for (double width : widths) {
            grid.addNewGridCol().setW(DocxStyle.bigTwips(width));
        }
        for (var row : table.getRows()) {
            for (int c = 0; c < widths.length; c++) {
                row.getCell(c).setWidthType(TableWidthType.DXA);
                row.getCell(c).setWidth(String.valueOf(DocxStyle.twips(widths[c])));
            }
        }
        return table;
    }

    private static ParagraphAlignment alignment(Part.Align align) {
        return switch (align) {
            case LEFT -> ParagraphAlignment.LEFT;
            case CENTRE -> ParagraphAlignment.CENTER;
            case RIGHT -> ParagraphAlignment.RIGHT;
        };
    }
}
