package vn.thidua.shared.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** The sheets of a workbook: what the page is about first, then one for each part, its numbers as numbers. */
final class XlsxSheets {

    private static final int LONGEST_NAME = 31;
    private static final int WIDEST = 60;
    private static final Pattern NOT_IN_NAME = Pattern.compile("[\\[\\]*?/\\\\:']");

    private final Workbook workbook;
    private final Set<String> names = new HashSet<>();

    private XlsxSheets(Workbook workbook) {
        this.workbook = workbook;
    }

    static void write(Workbook workbook, Sheet sheet) {
        var sheets = new XlsxSheets(workbook);
        sheets.about(sheet);
        sheet.parts().forEach(part -> sheets.part(part, sheet.lines()));
    }

    private void about(Sheet sheet) {
        var first = workbook.newWorksheet(name(sheet.title()));
        first.width(0, WIDEST + 20d);
        first.inlineString(0, 0, sheet.title());
        first.style(0, 0).bold().fontSize(16).set();
        var row = 1;
        for (var line : sheet.lines()) {
            first.inlineString(row++, 0, line);
        }
        for (var part : sheet.parts()) {
            first.inlineString(++row, 0, part.title());
            first.style(row, 0).bold().set();
            first.inlineString(++row, 0, part.sentence());
            first.style(row, 0).wrapText(true).set();
        }
    }

    private void part(SheetPart part, List<String> lines) {
        var table = part.table();
        var sheet = workbook.newWorksheet(name(part.title()));
        sheet.inlineString(0, 0, part.title());
        sheet.style(0, 0).bold().set();
        sheet.inlineString(1, 0, String.join(" · ", lines));
        sheet.inlineString(2, 0, part.sentence());
        var head = 4;
        for (int column = 0; column < table.header().size(); column++) {
            sheet.inlineString(head, column, table.header().get(column));
            sheet.style(head, column).bold().fillColor("EDEDED").wrapText(true).set();
            sheet.width(column, width(table, column));
        }
        sheet.freezePane(0, head + 1);
        var row = head + 1;
        for (var values : table.rows()) {
            for (int column = 0; column < values.size(); column++) {
                cell(sheet, row, column, values.get(column));
            }
            row++;
        }
    }

    private static void cell(Worksheet sheet, int row, int column, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case LocalDate day -> {
                sheet.value(row, column, day);
                sheet.style(row, column).format("dd/mm/yyyy").set();
            }
            case BigDecimal number -> {
                sheet.value(row, column, number);
                var format = number.scale() <= 0 ? "#,##0" : "#,##0." + "0".repeat(number.scale());
                sheet.style(row, column).format(format).set();
            }
            case Number number -> sheet.value(row, column, number);
            default -> sheet.inlineString(row, column, value.toString());
        }
    }

    private static double width(SheetTable table, int column) {
        var longest = table.rows().stream()
                .limit(200)
                .map(row -> row.get(column))
                .mapToInt(value -> value instanceof String text ? text.length() : 10)
                .max()
                .orElse(10);
        return Math.clamp(Math.max(longest, table.header().get(column).length()) + 2d, 10, WIDEST);
    }

    /** A name a workbook admits, used once. */
    private String name(String title) {
        var plain = NOT_IN_NAME.matcher(title).replaceAll(" ").strip();
        var wanted = shortened(plain.isEmpty() ? "-" : plain, LONGEST_NAME);
        var name = wanted;
        for (int n = 2; !names.add(name.toLowerCase(java.util.Locale.ROOT)); n++) {
            name = shortened(wanted, LONGEST_NAME - 4) + " (" + n + ")";
        }
        return name;
    }

    private static String shortened(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length).strip();
    }
}
