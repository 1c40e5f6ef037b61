package vn.thidua.shared.sheet;

import java.awt.Font;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A table in a picture: columns as wide as their words, numbers at the right, the first rows only. */
final class PngTable {

    /** Most rows a picture shows; files of rows have all. */
    static final int ROWS = 60;

    private static final float SIZE = 12f;
    private static final double ROW = 22;
    private static final double GAP = 18;

    private final SheetTable table;
    private final List<List<String>> rows;

    PngTable(SheetTable table, Locale language) {
        this.table = table;
        rows = table.rows().stream()
                .limit(ROWS)
                .map(row ->
                        row.stream().map(value -> SheetText.of(value, language)).toList())
                .toList();
    }

    void draw(PngPicture.Pen pen) {
        var regular = SheetFonts.regular(SIZE);
        var bold = SheetFonts.semibold(SIZE);
        var widths = widths(pen, regular, bold);
        row(pen, table.header(), widths, bold);
        rows.forEach(row -> row(pen, row, widths, regular));
        if (table.rows().size() > rows.size()) {
            pen.text("… " + (table.rows().size() - rows.size()), regular, SheetColours.MUTED);
        }
    }

    private List<Double> widths(PngPicture.Pen pen, Font regular, Font bold) {
        var widths = new ArrayList<Double>();
        for (int column = 0; column < table.header().size(); column++) {
            var widest = pen.widthOf(table.header().get(column), bold);
            for (var row : rows) {
                widest = Math.max(widest, pen.widthOf(row.get(column), regular));
            }
            widths.add(widest + GAP);
        }
        var sum = widths.stream().mapToDouble(Double::doubleValue).sum();
        var squeezed = Math.min(1, pen.width() / sum);
        return widths.stream().map(width -> width * squeezed).toList();
    }

    private void row(PngPicture.Pen pen, List<String> cells, List<Double> widths, Font font) {
        pen.down(ROW);
        var x = pen.left();
        for (int column = 0; column < cells.size(); column++) {
            var room = widths.get(column) - GAP / 2;
            var text = fitted(pen, cells.get(column), font, room);
            var shift = table.isNumber(column) ? room - pen.widthOf(text, font) : 0;
            pen.put(text, x + shift, font, SheetColours.TEXT);
            x += widths.get(column);
        }
        pen.rule();
    }

    private static String fitted(PngPicture.Pen pen, String text, Font font, double room) {
        if (pen.widthOf(text, font) <= room) {
            return text;
        }
        var end = text.length();
        while (end > 1 && pen.widthOf(text.substring(0, end) + "…", font) > room) {
            end--;
        }
        return text.substring(0, end).strip() + "…";
    }
}
