package vn.thidua.shared.table;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.WordList;

/**
 * The rows of a preview or of a result. They lie in a temporary file, so that 100,000 rows weigh as little in memory as
 * ten: kept are an offset and a fingerprint for each row. Written by one thread; read by one thread at a time after that.
 */
public final class ImportLines implements AutoCloseable {

    private static final Cell.Kind[] KINDS = Cell.Kind.values();

    /** What an argument of a reason is. */
    private static final byte TEXT = 0;

    private static final byte NUMBER = 1;
    private static final byte WORDS = 2;

    private final Path spill;
    private final FileChannel channel;
    private final Map<RowStatus, IntList> byStatus = new EnumMap<>(RowStatus.class);
    private final IntList fingerprints = new IntList();
    private long[] offsets = new long[256];
    private int size;
    private @Nullable DataOutputStream out;

    ImportLines() {
        for (var status : RowStatus.values()) {
            byStatus.put(status, new IntList());
        }
        try {
            spill = Files.createTempFile("import-", ".rows");
            channel = FileChannel.open(
                    spill, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
            out = new DataOutputStream(new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Rows in all. */
    public int size() {
        return size;
    }

    public int count(RowStatus status) {
        return list(status).size;
    }

    /** Whether there is anything to write. */
    public boolean bringsSomething() {
        return count(RowStatus.NEW) + count(RowStatus.CHANGED) > 0;
    }

    /**
     * A page of rows in file order.
     *
     * @param status only rows of that status, {@code null} for all
     */
    public synchronized List<ImportLine> page(@Nullable RowStatus status, int offset, int limit) {
        var total = status == null ? size : count(status);
        var page = new ArrayList<ImportLine>(Math.max(0, Math.min(limit, total - offset)));
        for (int i = offset; i < total && page.size() < limit; i++) {
            page.add(read(status == null ? i : list(status).values[i]));
        }
        return page;
    }

    void add(TableRow row, Verdict verdict) {
        try {
            var bytes = new ByteArrayOutputStream(256);
            write(new DataOutputStream(bytes), row, verdict);
            if (size + 1 >= offsets.length) {
                offsets = Arrays.copyOf(offsets, offsets.length * 2);
            }
            offsets[size + 1] = offsets[size] + bytes.size();
            writer().write(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        list(verdict.status()).add(size);
        fingerprints.add(fingerprint(verdict));
        size++;
    }

    /** Nothing more comes. */
    void complete() {
        try {
            writer().flush();
            out = null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the row at the index got this very verdict. */
    boolean agrees(int index, Verdict verdict) {
        return index < size && fingerprints.values[index] == fingerprint(verdict);
    }

    private static int fingerprint(Verdict verdict) {
        return 31 * verdict.status().ordinal() + verdict.changes().hashCode();
    }

    private DataOutputStream writer() {
        if (out == null) {
            throw new IllegalStateException("The rows are complete");
        }
        return out;
    }

    private IntList list(RowStatus status) {
        return Objects.requireNonNull(byStatus.get(status));
    }

    private static void write(DataOutputStream out, TableRow row, Verdict verdict) throws IOException {
        out.writeInt(row.number());
        out.writeByte(verdict.status().ordinal());
        out.writeShort(row.cells().size());
        for (var cell : row.cells()) {
            out.writeByte(cell.kind().ordinal());
            writeText(out, cell.text());
        }
        out.writeShort(verdict.changes().size());
        for (var change : verdict.changes()) {
            writeText(out, change.column());
            writeText(out, change.before());
            writeText(out, change.after());
        }
        out.writeShort(verdict.problems().size());
        for (var problem : verdict.problems()) {
            var column = problem.column();
            writeText(out, column == null ? "" : column);
            writeText(out, problem.key());
            out.writeShort(problem.args().size());
            for (var arg : problem.args()) {
                writeArg(out, arg);
            }
        }
    }

    private static void writeArg(DataOutputStream out, Object arg) throws IOException {
        switch (arg) {
            case Long number -> {
                out.writeByte(NUMBER);
                out.writeLong(number);
            }
            case WordList words -> {
                out.writeByte(WORDS);
                writeText(out, String.join("\n", words.keys()));
            }
            default -> {
                out.writeByte(TEXT);
                writeText(out, arg.toString());
            }
        }
    }

    private static Object readArg(DataInputStream in) throws IOException {
        return switch (in.readByte()) {
            case NUMBER -> in.readLong();
            case WORDS -> new WordList(List.of(readText(in).split("\n")));
            default -> readText(in);
        };
    }

    private ImportLine read(int index) {
        try {
            var buffer = ByteBuffer.allocate((int) (offsets[index + 1] - offsets[index]));
            while (buffer.hasRemaining()) {
                if (channel.read(buffer, offsets[index] + buffer.position()) < 0) {
                    throw new IOException("Row " + index + " is cut off in " + spill);
                }
            }
            return read(new DataInputStream(new ByteArrayInputStream(buffer.array())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ImportLine read(DataInputStream in) throws IOException {
        var number = in.readInt();
        var status = RowStatus.values()[in.readByte()];
        var cells = new ArrayList<Cell>();
        for (int left = in.readShort(); left > 0; left--) {
            var kind = KINDS[in.readByte()];
            cells.add(new Cell(kind, readText(in)));
        }
        var changes = new ArrayList<FieldChange>();
        for (int left = in.readShort(); left > 0; left--) {
            changes.add(new FieldChange(readText(in), readText(in), readText(in)));
        }
        var problems = new ArrayList<Problem>();
        for (int left = in.readShort(); left > 0; left--) {
            var column = readText(in);
            var key = readText(in);
            var args = new ArrayList<Object>();
            for (int more = in.readShort(); more > 0; more--) {
                args.add(readArg(in));
            }
            problems.add(new Problem(column.isEmpty() ? null : column, key, args));
        }
        return new ImportLine(number, status, cells, changes, problems);
    }

    private static void writeText(DataOutputStream out, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String readText(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }

    /** Removes the temporary file. */
    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whole numbers without a box for each. */
    private static final class IntList {

        private int[] values = new int[64];
        private int size;

        void add(int value) {
            if (size == values.length) {
                values = Arrays.copyOf(values, size * 2);
            }
            values[size++] = value;
        }
    }
}
