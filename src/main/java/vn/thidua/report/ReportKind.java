package vn.thidua.report;

import java.util.Arrays;
import java.util.Optional;

/** What is reported, in the order of the year (domain 2.3). Words: {@code report.kind.MIDYEAR} and so on. */
public enum ReportKind {
    REGISTRATION("dang-ky"),
    PLEDGE("giao-uoc"),
    QUARTER_1("quy-1"),
    MIDYEAR("so-ket"),
    QUARTER_3("quy-3"),
    SELF_SCORE("tu-cham"),
    YEAREND("tong-ket");

    private final String slug;

    ReportKind(String slug) {
        this.slug = slug;
    }

    /** Its word in an address. */
    public String slug() {
        return slug;
    }

    public static Optional<ReportKind> ofSlug(String word) {
        return Arrays.stream(values()).filter(kind -> kind.slug.equals(word)).findFirst();
    }

    public String key() {
        return "report.kind." + name();
    }
}
