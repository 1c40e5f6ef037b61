package vn.thidua.shared.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.RuleViolation;

/** Goes through the rows of a sheet; holds one row at a time. */
final class XlsxRows implements RowCursor {

    private static final int MOST_ROW = 1_048_576;
    private static final int MOST_COLUMN = 16_384;

    /** Excel shows fifteen digits; what lies beyond is the noise of binary fractions. */
    private static final MathContext EXCEL_DIGITS = new MathContext(15, RoundingMode.HALF_UP);

    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private final XlsxSource sheet;
    private final XlsxPackage parts;
    private final List<String> strings;
    private final XMLStreamReader xml;
    private final MergedCells.Builder merged;
    private int row;
    private int column;
    private boolean done;

    XlsxRows(XlsxSource sheet, XlsxPackage parts, List<String> strings) throws IOException, XMLStreamException {
        this.sheet = sheet;
        this.parts = parts;
        this.strings = strings;
        this.merged = new MergedCells.Builder(sheet.sheetName());
        var reader = parts.part(sheet.sheetPart());
        if (reader == null) {
            throw new RuleViolation("shared.table.file.noSheet");
        }
        this.xml = reader;
    }

    @Override
    public @Nullable TableRow next() {
        try {
            while (!done && xml.hasNext()) {
                if (step() != XMLStreamConstants.START_ELEMENT) {
                    continue;
                }
                if (xml.getLocalName().equals("row")) {
                    var found = row();
                    if (!found.isEmpty()) {
                        return found;
                    }
                } else if (xml.getLocalName().equals("mergeCell")) {
                    merged.add(XlsxXml.attribute(xml, "ref"));
                }
            }
        } catch (XMLStreamException e) {
            throw XlsxSource.damaged(e);
        }
        if (!done) {
            done = true;
            sheet.merged(merged.build());
        }
        return null;
    }

    private int step() throws XMLStreamException {
        return XlsxXml.next(xml, sheet.sheetPart());
    }

    private TableRow row() throws XMLStreamException {
        var number = XlsxXml.number(xml, "r", row + 1);
        if (number <= row || number > MOST_ROW) {
            throw new RuleViolation("shared.table.file.damaged");
        }
        row = number;
        column = -1;
        List<Cell> cells = new ArrayList<>();
        for (var event = step(); event != XMLStreamConstants.END_ELEMENT; event = step()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (xml.getLocalName().equals("c")) {
                    cell(cells);
                } else {
                    XlsxXml.plainText(xml, sheet.sheetPart(), 0);
                }
            }
        }
        for (var range : sheet.merged().inRow(row)) {
            for (int covered = Math.max(0, range.left());
                    covered <= range.right() && covered < cells.size();
                    covered++) {
                if (range.covers(covered, row)) {
                    cells.set(covered, new Cell(Cell.Kind.MERGED, ""));
                }
            }
        }
        return new TableRow(row, cells);
    }

    private void cell(List<Cell> cells) throws XMLStreamException {
        var reference = XlsxXml.attribute(xml, "r");
        var position = reference == null ? column + 1 : CellReference.column(reference);
        if (position <= column || position >= MOST_COLUMN) {
            throw new RuleViolation("shared.table.file.damaged");
        }
        column = position;
        var cell = content();
        if (cell.isEmpty()) {
            return;
        }
        if (position >= sheet.limits().columns()) {
            throw new RuleViolation(
                    "shared.table.file.columns", row, sheet.limits().columns());
        }
        while (cells.size() < position) {
            cells.add(Cell.EMPTY);
        }
        cells.add(cell);
    }

    private Cell content() throws XMLStreamException {
        var type = XlsxXml.attribute(xml, "t");
        var style = XlsxXml.number(xml, "s", 0);
        var formula = false;
        var value = "";
        for (var event = step(); event != XMLStreamConstants.END_ELEMENT; event = step()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "f" -> {
                        formula = true;
                        XlsxXml.plainText(xml, sheet.sheetPart(), 0);
                    }
                    case "v" ->
                        value = XlsxXml.plainText(
                                xml, sheet.sheetPart(), sheet.limits().cellLength());
                    case "is" ->
                        value = XlsxXml.richText(
                                xml, sheet.sheetPart(), sheet.limits().cellLength());
                    default -> XlsxXml.plainText(xml, sheet.sheetPart(), 0);
                }
            }
        }
        if (formula) {
            return new Cell(Cell.Kind.FORMULA, text(value));
        }
        return switch (type == null ? "n" : type) {
            case "s" -> Cell.of(text(shared(value)));
            case "str", "inlineStr" -> Cell.of(text(value));
            case "b" ->
                value.isEmpty() ? Cell.EMPTY : new Cell(Cell.Kind.BOOLEAN, value.equals("1") ? "TRUE" : "FALSE");
            case "e" -> new Cell(Cell.Kind.ERROR, text(value));
            case "d" -> value.isEmpty() ? Cell.EMPTY : new Cell(Cell.Kind.DATE, text(value));
            default -> value.isBlank() ? Cell.EMPTY : number(value.strip(), style);
        };
    }

    private String shared(String index) {
        try {
            var i = index.isBlank() ? -1 : Integer.parseInt(index.strip());
            return i < 0 ? "" : strings.get(i);
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            throw new RuleViolation("shared.table.file.damaged");
        }
    }

    private String text(String raw) {
        if (raw.length() > sheet.limits().cellLength()) {
            throw new RuleViolation(
                    "shared.table.file.cellTooLong",
                    CellReference.of(column, row),
                    sheet.limits().cellLength());
        }
        var plain = raw.indexOf("_x") < 0
                ? raw
                : ESCAPED.matcher(raw)
                        .replaceAll(escape ->
                                Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(escape.group(1), 16))));
        return Normalizer.normalize(plain, Normalizer.Form.NFC);
    }

    private Cell number(String value, int style) {
        BigDecimal number;
        try {
            number = value.length() > 40 ? null : new BigDecimal(value).round(EXCEL_DIGITS);
        } catch (NumberFormatException e) {
            number = null;
        }
        if (number == null || Math.abs((long) number.precision() - number.scale()) > 320) {
            throw new RuleViolation("shared.table.file.damaged");
        }
        var serial = number.doubleValue();
        if (sheet.isDateStyle(style) && DateUtil.isValidExcelDate(serial) && serial < 2_958_466) {
            var moment = DateUtil.getLocalDateTime(serial, sheet.since1904(), true);
            var time = moment.toLocalTime().withSecond(0).withNano(0);
            var day = moment.toLocalDate().toString();
            return new Cell(Cell.Kind.DATE, time.equals(LocalTime.MIDNIGHT) ? day : day + "T" + time);
        }
        return new Cell(Cell.Kind.NUMBER, Values.plain(number));
    }

    @Override
    public void close() {
        try {
            xml.close();
        } catch (XMLStreamException e) {
            throw XlsxSource.damaged(e);
        } finally {
            closeParts();
        }
    }

    private void closeParts() {
        try {
            parts.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
