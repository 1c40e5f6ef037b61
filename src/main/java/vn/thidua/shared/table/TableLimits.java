package vn.thidua.shared.table;

/**
 * How much a file may bring.
 *
 * @param bytes size of the file
 * @param rows rows with content, the header not counted
 * @param columns columns of the header
 * @param cellLength characters in a cell (Excel's own limit is 32,767)
 * @param unpackedBytes bytes of an XLSX once unpacked
 * @param packRatio how much smaller packing may have made a part of it
 * @param parts files inside an XLSX
 */
public record TableLimits(
        long bytes, int rows, int columns, int cellLength, long unpackedBytes, int packRatio, int parts) {

    private static final long MEGABYTE = 1024L * 1024;

    /** What the program accepts: the largest province has a few thousand units. */
    public static final TableLimits DEFAULT =
            new TableLimits(40 * MEGABYTE, 100_000, 200, 32_767, 400 * MEGABYTE, 200, 2_000);

    /** Largest size in MB, for sentences. */
    public long megabytes() {
        return Math.max(1, bytes / MEGABYTE);
    }
}
