package vn.thidua.shared.table;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.RuleViolation;

/** Small steps through the XML of a workbook. Names are compared without namespace: strict and transitional alike. */
final class XlsxXml {

    private XlsxXml() {}

    /** The next event; breaks {@code shared.table.file.doctype} at a document type. */
    static int next(XMLStreamReader xml, String part) throws XMLStreamException {
        var event = xml.next();
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw new RuleViolation("shared.table.file.doctype", part);
        }
        return event;
    }

    static @Nullable String attribute(XMLStreamReader xml, String localName) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(localName)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    static int number(XMLStreamReader xml, String localName, int otherwise) {
        var text = attribute(xml, localName);
        try {
            return text == null ? otherwise : Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new RuleViolation("shared.table.file.damaged");
        }
    }

    /**
     * Text of the {@code t} elements below the element the parser stands on, up to its end; phonetic hints are left out.
     */
    static String richText(XMLStreamReader xml, String part, int limit) throws XMLStreamException {
        var text = new StringBuilder();
        var depth = 1;
        var inText = false;
        var phonetic = 0;
        while (depth > 0) {
            switch (next(xml, part)) {
                case XMLStreamConstants.START_ELEMENT -> {
                    depth++;
                    inText = xml.getLocalName().equals("t");
                    if (phonetic > 0 || xml.getLocalName().equals("rPh")) {
                        phonetic++;
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    inText = false;
                    phonetic = Math.max(0, phonetic - 1);
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (inText && phonetic == 0) {
                        append(text, xml, limit);
                    }
                }
                default -> {}
            }
        }
        return text.toString();
    }

    /** Text of the element the parser stands on, up to its end. */
    static String plainText(XMLStreamReader xml, String part, int limit) throws XMLStreamException {
        var text = new StringBuilder();
        var depth = 1;
        while (depth > 0) {
            switch (next(xml, part)) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    append(text, xml, limit);
                default -> {}
            }
        }
        return text.toString();
    }

    /** Keeps one character more than the limit, so that too long text is noticed and never gathered. */
    private static void append(StringBuilder text, XMLStreamReader xml, int limit) {
        var room = Math.max(0, limit + 1 - text.length());
        text.append(xml.getTextCharacters(), xml.getTextStart(), Math.min(room, xml.getTextLength()));
    }
}
