package vn.thidua.shared.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.RuleViolation;

/** An XLSX: the first sheet that is not hidden. */
final class XlsxSource implements TableSource {

    /** Characters of all shared strings together; beyond it the memory would not be small any more. */
    private static final long MOST_SHARED_TEXT = 40_000_000;

    private static final int MOST_STYLES = 70_000;

    private final Path path;
    private final TableLimits limits;
    private final String sheetName;
    private final String sheetPart;
    private final String stringsPart;
    private final boolean since1904;
    private final boolean[] dateStyles;
    private MergedCells merged = MergedCells.NONE;

    private XlsxSource(Path path, TableLimits limits, Workbook workbook, boolean[] dateStyles) {
        this.path = path;
        this.limits = limits;
        this.sheetName = workbook.sheetName;
        this.sheetPart = workbook.sheetPart;
        this.stringsPart = workbook.stringsPart;
        this.since1904 = workbook.since1904;
        this.dateStyles = dateStyles;
    }

    /** Reads what the workbook says about itself. */
    static XlsxSource of(Path path, TableLimits limits) throws IOException {
        try (var parts = XlsxPackage.open(path, limits)) {
            if (parts.has("xl/workbook.bin")) {
                throw new RuleViolation("shared.table.file.xlsb");
            }
            var workbook = new Workbook(parts, workbookPart(parts));
            return new XlsxSource(path, limits, workbook, dateStyles(parts, workbook.stylesPart));
        } catch (XMLStreamException e) {
            throw damaged(e);
        } catch (IOException e) {
            throw damaged(e);
        }
    }

    /** What the broken XML or ZIP means for a clerk. */
    static RuntimeException damaged(Exception e) {
        var cause = e.getCause();
        return cause instanceof RuleViolation violation ? violation : new RuleViolation("shared.table.file.damaged");
    }

    private static String workbookPart(XlsxPackage parts) throws IOException, XMLStreamException {
        for (var relation : relations(parts, "_rels/.rels", "").values()) {
            if (relation.type.endsWith("/officeDocument") && parts.has(relation.target)) {
                return relation.target;
            }
        }
        return "xl/workbook.xml";
    }

    private record Relation(String type, String target) {}

    private static Map<String, Relation> relations(XlsxPackage parts, String part, String folder)
            throws IOException, XMLStreamException {
        Map<String, Relation> relations = new HashMap<>();
        var xml = parts.part(part);
        while (xml != null && xml.hasNext()) {
            if (XlsxXml.next(xml, part) == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("Relationship")) {
                var id = XlsxXml.attribute(xml, "Id");
                var type = XlsxXml.attribute(xml, "Type");
                var target = XlsxXml.attribute(xml, "Target");
                if (id != null && type != null && target != null) {
                    relations.put(
                            id, new Relation(type, target.startsWith("/") ? target.substring(1) : folder + target));
                }
            }
        }
        return relations;
    }

    /** What the workbook part says. */
    private static final class Workbook {

        private String sheetName = "";
        private String sheetPart = "";
        private String stringsPart = "";
        private String stylesPart = "";
        private boolean since1904;

        Workbook(XlsxPackage parts, String part) throws IOException, XMLStreamException {
            var xml = parts.part(part);
            if (xml == null) {
                throw new RuleViolation("shared.table.file.otherZip");
            }
            var slash = part.lastIndexOf('/') + 1;
            var folder = part.substring(0, slash);
            var relations = relations(parts, folder + "_rels/" + part.substring(slash) + ".rels", folder);
            for (var relation : relations.values()) {
                if (relation.type.endsWith("/sharedStrings")) {
                    stringsPart = relation.target;
                } else if (relation.type.endsWith("/styles")) {
                    stylesPart = relation.target;
                }
            }
            var isWorkbook = false;
            while (xml.hasNext()) {
                if (XlsxXml.next(xml, part) != XMLStreamConstants.START_ELEMENT) {
                    continue;
                }
                switch (xml.getLocalName()) {
                    case "workbook" -> isWorkbook = true;
                    case "workbookPr" -> since1904 = isTrue(XlsxXml.attribute(xml, "date1904"));
                    case "sheet" -> sheet(xml, relations);
                    default -> {}
                }
            }
            if (!isWorkbook) {
                throw new RuleViolation("shared.table.file.otherZip");
            }
            if (sheetPart.isEmpty() || !parts.has(sheetPart)) {
                throw new RuleViolation("shared.table.file.noSheet");
            }
        }

        private void sheet(XMLStreamReader xml, Map<String, Relation> relations) {
            var state = XlsxXml.attribute(xml, "state");
            var relation = relations.get(String.valueOf(relationId(xml)));
            if (sheetPart.isEmpty()
                    && (state == null || state.equals("visible"))
                    && relation != null
                    && relation.type.endsWith("/worksheet")) {
                sheetPart = relation.target;
                var name = XlsxXml.attribute(xml, "name");
                sheetName = name == null ? "" : name;
            }
        }

        private static @Nullable String relationId(XMLStreamReader xml) {
            return XlsxXml.attribute(xml, "id");
        }

        private static boolean isTrue(@Nullable String text) {
            return "1".equals(text) || "true".equals(text);
        }
    }

    /** For each cell style, whether it shows a number as a date. */
    private static boolean[] dateStyles(XlsxPackage parts, String part) throws IOException, XMLStreamException {
        List<Boolean> styles = new ArrayList<>();
        Map<Integer, String> formats = new HashMap<>();
        var xml = part.isEmpty() ? null : parts.part(part);
        var inCellStyles = false;
        while (xml != null && xml.hasNext()) {
            var event = XlsxXml.next(xml, part);
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("cellXfs")) {
                inCellStyles = false;
            }
            if (event != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "numFmt" -> {
                    var code = XlsxXml.attribute(xml, "formatCode");
                    if (code != null && code.length() <= 255) {
                        formats.putIfAbsent(XlsxXml.number(xml, "numFmtId", 0), code);
                    }
                }
                case "cellXfs" -> inCellStyles = true;
                case "xf" -> {
                    if (inCellStyles) {
                        styles.add(isDate(XlsxXml.number(xml, "numFmtId", 0), formats));
                    }
                }
                default -> {}
            }
            if (styles.size() > MOST_STYLES || formats.size() > MOST_STYLES) {
                throw new RuleViolation("shared.table.file.damaged");
            }
        }
        var flags = new boolean[styles.size()];
        for (int i = 0; i < flags.length; i++) {
            flags[i] = styles.get(i);
        }
        return flags;
    }

    private static boolean isDate(int format, Map<Integer, String> formats) {
        var code = formats.get(format);
        var builtInElsewhere = (format >= 27 && format <= 36) || (format >= 50 && format <= 58);
        return DateUtil.isInternalDateFormat(format)
                || (code == null ? builtInElsewhere : DateUtil.isADateFormat(format, code));
    }

    @Override
    public TableFormat format() {
        return TableFormat.XLSX;
    }

    @Override
    public RowCursor open() {
        XlsxPackage parts = null;
        try {
            parts = XlsxPackage.open(path, limits);
            return new XlsxRows(this, parts, strings(parts));
        } catch (XMLStreamException | IOException | RuntimeException e) {
            close(parts);
            throw e instanceof RuntimeException unchecked ? unchecked : damaged(e);
        }
    }

    private static void close(@Nullable XlsxPackage parts) {
        try {
            if (parts != null) {
                parts.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> strings(XlsxPackage parts) throws IOException, XMLStreamException {
        List<String> strings = new ArrayList<>();
        var characters = 0L;
        var xml = stringsPart.isEmpty() ? null : parts.part(stringsPart);
        while (xml != null && xml.hasNext()) {
            if (XlsxXml.next(xml, stringsPart) == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("si")) {
                var text = XlsxXml.richText(xml, stringsPart, limits.cellLength());
                characters += text.length() + 20;
                if (characters > MOST_SHARED_TEXT) {
                    throw new RuleViolation("shared.table.file.bomb");
                }
                strings.add(text);
            }
        }
        return strings;
    }

    @Override
    public void checkHeader(int row) {
        var range = merged.touching(row);
        if (range != null) {
            throw new RuleViolation("shared.table.header.merged", range, sheetName);
        }
    }

    TableLimits limits() {
        return limits;
    }

    String sheetName() {
        return sheetName;
    }

    String sheetPart() {
        return sheetPart;
    }

    boolean since1904() {
        return since1904;
    }

    boolean isDateStyle(int style) {
        return style >= 0 && style < dateStyles.length && dateStyles[style];
    }

    MergedCells merged() {
        return merged;
    }

    /** Merged cells stand behind the rows: known once the first pass is through. */
    void merged(MergedCells found) {
        merged = found;
    }
}
