package vn.thidua.unit;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Names;
import vn.thidua.shared.table.ImportRow;

/** A row of the table of events. Units are told by name, lists with ";". */
record UnitEventLine(
        UnitEventKind kind,
        LocalDate effectiveOn,
        List<String> from,
        List<String> to,
        String province,
        EventPaper paper) {

    static final String KIND = "kind";
    static final String EFFECTIVE_ON = "effectiveOn";
    static final String FROM = "from";
    static final String TO = "to";
    static final String NOTE = "note";
    static final String SOURCE = "source";
    static final String CERTAINTY = "certainty";
    static final String PROVINCE = "province";
    static final String DECISION_NO = "decisionNo";
    static final String DECISION_ON = "decisionOn";

    private static final List<String> PROVINCE_TITLES = List.of("Tỉnh ", "Thành phố ");

    /** Reads a row; what cannot be is told as a reason of the row. */
    static UnitEventLine of(ImportRow row) {
        var kind = UnitEventKind.valueOf(row.text(KIND));
        var day = row.date(EFFECTIVE_ON);
        var from = names(row.text(FROM));
        var to = names(row.text(TO));
        if (day == null) {
            row.wrong(EFFECTIVE_ON, "unit.table.events.noDate");
        }
        var targets = to.size();
        switch (kind) {
            case RENAME -> {
                if (from.size() != 1 || targets != 1) {
                    row.wrong(TO, "unit.table.events.oneToOne");
                }
            }
            case MERGE -> {
                if (targets != 1) {
                    row.wrong(TO, "unit.table.events.oneTarget");
                }
            }
            case SPLIT -> {
                if (from.size() != 1 || targets < 2) {
                    row.wrong(TO, "unit.split.twoTargets");
                }
            }
            case TRANSFER -> {
                if (targets == 0) {
                    row.wrong(TO, "unit.transfer.bothSides");
                }
            }
            case DISSOLVE -> {
                if (targets != 0) {
                    row.wrong(TO, "unit.table.events.noTarget");
                }
            }
        }
        var effectiveOn = day == null ? LocalDate.EPOCH : day;
        return new UnitEventLine(
                kind,
                effectiveOn,
                from,
                to,
                row.text(PROVINCE),
                new EventPaper(
                        effectiveOn,
                        row.text(DECISION_NO),
                        row.date(DECISION_ON),
                        null,
                        row.text(NOTE),
                        row.text(SOURCE),
                        row.text(CERTAINTY)));
    }

    private static List<String> names(String list) {
        return Arrays.stream(list.split(";"))
                .map(Names::clean)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }

    String target() {
        return to.getFirst();
    }

    /** Whether the row tells of provinces ("Tỉnh …", "Thành phố …") that were merged, not of units. */
    boolean speaksOfProvinces() {
        return kind == UnitEventKind.MERGE
                && province.isEmpty()
                && from.stream().allMatch(name -> provinceName(name) != null)
                && to.stream().allMatch(name -> provinceName(name) != null);
    }

    /** "Tỉnh Sóc Trăng" becomes "Sóc Trăng"; {@code null} where it is no name of a province. */
    static @Nullable String provinceName(String name) {
        return PROVINCE_TITLES.stream()
                .filter(name::startsWith)
                .map(title -> name.substring(title.length()))
                .findFirst()
                .orElse(null);
    }
}
