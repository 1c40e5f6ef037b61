package vn.thidua.support;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Makes up provinces of any size for tests and figures. Nothing in them is real, and everything says so: the province is
 * called "Tỉnh sinh tự động", sources read {@value #MARK}. The same seed makes the same rows.
 */
public final class ProvinceGenerator {

    /** Source of everything generated. */
    public static final String MARK = "GENERATED dữ liệu sinh tự động";

    private static final String HEADER =
            "province,bloc_code,bloc_name,kind,family,year,unit_name,unit_short,unit_class,group_name,role,source";
    private static final String[] CLASSES = {"ADMINISTRATIVE", "PARTY", "PUBLIC_SERVICE", "SCHOOL", "COMMUNE"};

    private final int blocs;
    private final int units;
    private final Random random;

    public ProvinceGenerator(int blocs, int units, long seed) {
        this.blocs = blocs;
        this.units = units;
        this.random = new Random(seed);
    }

    /** A file of memberships: all units of a year, then those of the next one, from the first year on. */
    public Path write(Path file, String province, int firstYear, int rows) throws IOException {
        try (var out = Files.newBufferedWriter(file)) {
            out.write(HEADER + "\n");
            var order = order();
            for (int row = 0; row < rows; row++) {
                if (row % units == 0 && row > 0) {
                    swapSome(order);
                }
                out.write(line(province, firstYear + row / units, row % units, order.get(row % units)) + "\n");
            }
        }
        return file;
    }

    /** The places of the units of a year: a number whose remainder is the bloc; some change from year to year. */
    private List<Integer> order() {
        var order = new ArrayList<Integer>();
        for (int unit = 0; unit < units; unit++) {
            order.add(unit);
        }
        return order;
    }

    private void swapSome(List<Integer> order) {
        for (int i = 0; i < units / 20; i++) {
            var one = random.nextInt(units);
            var other = random.nextInt(units);
            var kept = order.get(one);
            order.set(one, order.get(other));
            order.set(other, kept);
        }
    }

    private String line(String province, int year, int unit, int place) {
        var bloc = place % blocs + 1;
        var role = place < blocs ? "HEAD" : place < 2 * blocs ? "DEPUTY" : "MEMBER";
        return String.join(
                ",",
                province,
                "khoi-sinh-" + bloc,
                "Khối sinh tự động số " + bloc,
                bloc % 5 == 0 ? "CUM" : "KHOI",
                bloc % 5 == 0 ? "XA_PHUONG" : "THAM_MUU_TONG_HOP",
                String.valueOf(year),
                "Đơn vị sinh tự động số " + (unit + 1),
                "ĐV " + (unit + 1),
                CLASSES[unit % CLASSES.length],
                "",
                role,
                MARK);
    }
}
