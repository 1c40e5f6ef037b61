package vn.thidua.shared.table;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** The stream belongs to whoever gave it: closing only flushes. */
public final class Uncloseable extends FilterOutputStream {

    public Uncloseable(OutputStream out) {
        super(out);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        out.write(bytes, offset, length);
    }

    @Override
    public void close() throws IOException {
        flush();
    }
}
