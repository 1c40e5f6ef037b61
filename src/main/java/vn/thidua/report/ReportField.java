package vn.thidua.report;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Headings of a report, in its order. Words: {@code report.field.RESULTS} and so on. */
public enum ReportField {
    OPENING,
    RESULTS,
    MODELS,
    DIFFICULTIES,
    PLAN,
    PROPOSALS;

    /** Headings a unit writes: all but the opening, which is the bloc's. */
    public static final List<ReportField> OF_A_UNIT = List.of(RESULTS, MODELS, DIFFICULTIES, PLAN, PROPOSALS);

    public static final List<ReportField> OF_A_BLOC = List.of(values());

    public String key() {
        return "report.field." + name();
    }

    /** Reads names joined by semicolons; "" is none. */
    static Set<ReportField> parse(String joined) {
        var fields = EnumSet.noneOf(ReportField.class);
        Arrays.stream(joined.split(";"))
                .filter(name -> !name.isEmpty())
                .map(ReportField::valueOf)
                .forEach(fields::add);
        return fields;
    }

    static String join(Set<ReportField> fields) {
        return Arrays.stream(values())
                .filter(fields::contains)
                .map(ReportField::name)
                .collect(Collectors.joining(";"));
    }
}
