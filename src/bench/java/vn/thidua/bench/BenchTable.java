package vn.thidua.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;

/**
 * The table of measured figures: printed, and written to {@code target/bench.csv}. A row measured again replaces the
 * older one, so that a run of a part ({@code -Dbench=board*}) leaves the other rows alone.
 *
 * <p>Columns: {@code value} in {@code unit}; {@code limit} is what it is held against in the same unit (a bare statement
 * measured in the same run, or what is allowed), {@code ratio} is value by limit, {@code goal} the ratio that is wanted,
 * {@code met} yes or no. Rows that only inform leave the last ones empty.
 */
public final class BenchTable {

    private static final Path FILE = Path.of("target", "bench.csv");
    private static final String HEADER = "name,value,unit,limit,ratio,goal,met";

    private BenchTable() {}

    /** Whether the part was asked for: {@code -Dbench=NAME*}, by default everything. */
    public static boolean wants(String name) {
        var wanted = System.getProperty("bench", "*");
        var pattern = Arrays.stream((wanted.isBlank() ? "*" : wanted).split("\\*", -1))
                .map(Pattern::quote)
                .reduce((one, other) -> one + ".*" + other)
                .orElse(".*");
        return name.matches(pattern);
    }

    /** A figure to know, held against nothing. */
    public static void row(String name, double value, String unit) {
        write(name, number(value), unit, "", "", "", "");
    }

    /** A figure beside the bare one of the same run, without a goal. */
    public static void row(String name, double value, String unit, double bare) {
        write(name, number(value), unit, number(bare), number(value / bare), "", "");
    }

    /** A figure that must not be more than {@code goal} times the limit. */
    public static void row(String name, double value, String unit, double limit, double goal) {
        var ratio = value / limit;
        write(name, number(value), unit, number(limit), number(ratio), number(goal), ratio <= goal ? "yes" : "no");
    }

    /** The median of the times of two works that take turns, after a warm-up, in milliseconds: first, second. */
    public static double[] medians(int warmUp, int rounds, LongSupplier first, LongSupplier second) {
        for (int i = 0; i < warmUp; i++) {
            first.getAsLong();
            second.getAsLong();
        }
        var times = new double[2][rounds];
        for (int i = 0; i < rounds; i++) {
            times[0][i] = first.getAsLong() / 1e6;
            times[1][i] = second.getAsLong() / 1e6;
        }
        Arrays.sort(times[0]);
        Arrays.sort(times[1]);
        return new double[] {times[0][rounds / 2], times[1][rounds / 2]};
    }

    /** The value below which so many percent of the values lie. */
    public static double percentile(DoubleStream values, int percent) {
        var sorted = values.sorted().toArray();
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
    }

    /** Nanoseconds the work takes. */
    public static long nanos(Work work) {
        var start = System.nanoTime();
        try {
            work.run();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        return System.nanoTime() - start;
    }

    /** Something to measure. */
    public interface Work {
        void run() throws Exception;
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value >= 100 ? "%.0f" : "%.2f", value);
    }

    private static synchronized void write(String... cells) {
        System.out.printf("%-28s %10s %-4s limit %10s  ratio %6s  goal %5s  %s%n", (Object[]) cells);
        try {
            Map<String, String> rows = new LinkedHashMap<>();
            if (Files.exists(FILE)) {
                Files.readAllLines(FILE).stream()
                        .skip(1)
                        .forEach(line -> rows.put(line.substring(0, line.indexOf(',')), line));
            }
            rows.put(cells[0], String.join(",", cells));
            Files.createDirectories(FILE.getParent());
            Files.writeString(FILE, HEADER + "\n" + String.join("\n", rows.values()) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
