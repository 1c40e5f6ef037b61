package vn.thidua.shared.table;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.RuleViolation;

/**
 * The ZIP around an XLSX, opened for one pass. Counts what it unpacks and refuses bombs; its XML parsers know no DTD and
 * no external entity.
 */
final class XlsxPackage implements AutoCloseable {

    /** Small parts may be packed as tightly as they like. */
    private static final long RATIO_COUNTS_FROM = 1024 * 1024;

    /**
     * The parser's own limits count every {@code &amp;} as an entity and stop at an ordinary large sheet. Without a
     * document type there are no others, and the size is counted here: 0 takes the limits away.
     */
    private static final List<String> LIMITS_OF_ENTITIES = List.of(
            "jdk.xml.entityExpansionLimit",
            "jdk.xml.entityReplacementLimit",
            "jdk.xml.maxGeneralEntitySizeLimit",
            "jdk.xml.totalEntitySizeLimit");

    private static final XMLInputFactory XML = factory();

    private final ZipFile zip;
    private final TableLimits limits;
    private long unpacked;

    private XlsxPackage(ZipFile zip, TableLimits limits) {
        this.zip = zip;
        this.limits = limits;
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        for (var limit : LIMITS_OF_ENTITIES) {
            factory.setProperty(limit, "0");
        }
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("Nothing outside the file is read");
        });
        return factory;
    }

    static XlsxPackage open(Path path, TableLimits limits) throws IOException {
        ZipFile zip;
        try {
            zip = new ZipFile(path.toFile());
        } catch (ZipException e) {
            throw new RuleViolation("shared.table.file.damaged");
        }
        if (zip.size() > limits.parts()) {
            var parts = zip.size();
            zip.close();
            throw new RuleViolation("shared.table.file.tooManyParts", parts, limits.parts());
        }
        return new XlsxPackage(zip, limits);
    }

    boolean has(String part) {
        return zip.getEntry(part) != null;
    }

    /** A parser on the part, {@code null} where there is no such part. */
    @Nullable
    XMLStreamReader part(String name) throws IOException, XMLStreamException {
        var entry = zip.getEntry(name);
        if (entry == null) {
            return null;
        }
        return XML.createXMLStreamReader(
                new Guarded(zip.getInputStream(entry), Math.max(1, entry.getCompressedSize())));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private final class Guarded extends FilterInputStream {

        private final long packed;
        private long count;

        Guarded(InputStream in, long packed) {
            super(in);
            this.packed = packed;
        }

        @Override
        public int read() throws IOException {
            var value = super.read();
            counted(value < 0 ? 0 : 1);
            return value;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            var read = super.read(buffer, offset, length);
            counted(Math.max(0, read));
            return read;
        }

        private void counted(int bytes) {
            count += bytes;
            unpacked += bytes;
            if (unpacked > limits.unpackedBytes()
                    || (count > RATIO_COUNTS_FROM && count / packed > limits.packRatio())) {
                throw new RuleViolation("shared.table.file.bomb");
            }
        }
    }
}
