package vn.thidua.dashboard.ui;

import com.vaadin.flow.router.QueryParameters;
import java.io.Serializable;
import vn.thidua.dashboard.DashboardScope;
import vn.thidua.shared.chart.Category;
import vn.thidua.shared.chart.DrillTarget;

/** Addresses of the rows behind a figure, for the scope of the dashboard. */
record RowLinks(DashboardScope scope, int year) implements Serializable {

    /** Path of the rows page. */
    static final String PATH = "so-lieu/";

    static final String FAMILY = "loai";
    static final String SIZE = "co";
    static final String UNIT_CLASS = "nhom";
    static final String ONLY = "loc";
    static final String EXACT = "dung-nam";
    static final String COMPARED_WITH = "so-voi";
    static final String CHANGE = "bien-dong";
    static final String CONTENT = "noi-dung";
    static final String KIND = "muc";
    static final String YEARS = "so-nam";

    /** Value of {@link #ONLY}: units with reports late or missing. */
    static final String BEHIND = "tre-han";

    /** Value of {@link #ONLY}: pledges not signed in time. */
    static final String UNSIGNED = "chua-ky";

    /** Blocs of the compositions in use. */
    String blocs() {
        return rows(RowsOf.BLOCS, year, QueryParameters.empty());
    }

    String blocs(BlocPick pick) {
        return rows(RowsOf.BLOCS, year, QueryParameters.of(ONLY, pick.word()));
    }

    String blocsOfSize(int size) {
        return rows(RowsOf.BLOCS, year, QueryParameters.of(SIZE, String.valueOf(size)));
    }

    /** Blocs of a family as they were published for one year. */
    String blocsOfFamily(String family, int ofYear) {
        return rows(RowsOf.BLOCS, ofYear, QueryParameters.of(FAMILY, family).merging(EXACT, "1"));
    }

    String units() {
        return rows(RowsOf.UNITS, year, QueryParameters.empty());
    }

    /** Units that wait in the tray. */
    String unitsInTray() {
        return rows(RowsOf.UNITS, year, QueryParameters.of(ONLY, "chua-xep"));
    }

    String unitsOfClass(String unitClass, int ofYear) {
        return rows(RowsOf.UNITS, ofYear, QueryParameters.of(UNIT_CLASS, unitClass));
    }

    String unitsOfFamily(String family, int ofYear) {
        return rows(RowsOf.UNITS, ofYear, QueryParameters.of(FAMILY, family).merging(EXACT, "1"));
    }

    String changes(String kind, int earlier) {
        return rows(
                RowsOf.CHANGES, year, QueryParameters.of(CHANGE, kind).merging(COMPARED_WITH, String.valueOf(earlier)));
    }

    /** Rewards of a year; award and state may be "". */
    String rewards(int ofYear, String award, String state) {
        return register(ofYear, "hinh-thuc", award, "trang-thai", state);
    }

    /** The register of rewards with conditions, told as pairs of parameter and value; values may be "". */
    String register(int ofYear, String... conditions) {
        return path("khen-thuong", ofYear, conditions) + bloc();
    }

    private String bloc() {
        return scope.blocId() == null ? "" : "&khoi=" + scope.blocId();
    }

    /** The list of proposals that wait in that way. */
    String proposals(String waiting) {
        return switch (waiting) {
            case "HOLD" -> path("khen-thuong/vi-pham", year);
            case "DECISION" -> path("khen-thuong/de-nghi", year, "trang-thai", "SUBMITTED");
            case "SUBMISSION" -> path("khen-thuong/de-nghi", year, "trang-thai", "CHECKED");
            default -> path("khen-thuong/de-nghi", year, "trang-thai", waiting.equals("CHECK") ? "PROPOSED" : waiting);
        };
    }

    private String path(String path, int ofYear, String... conditions) {
        var parameters = Scopes.frame(scope.withYear(ofYear)).writeTo(QueryParameters.empty());
        for (int i = 0; i < conditions.length; i += 2) {
            if (!conditions[i + 1].isEmpty()) {
                parameters = parameters.merging(conditions[i], conditions[i + 1]);
            }
        }
        return path + "?" + parameters.getQueryString();
    }

    /** Targets of a content, or of all where it is "". */
    String targets(String content) {
        return rows(
                RowsOf.TARGETS,
                year,
                content.isEmpty() ? QueryParameters.empty() : QueryParameters.of(CONTENT, content));
    }

    /** Units by how far they are behind. */
    String unitsBehind() {
        return rows(RowsOf.BEHIND, year, QueryParameters.empty());
    }

    /** Reports that are late or missing; the kind may be "". */
    String lateReports(String kind) {
        return rows(RowsOf.LATE, year, kind.isEmpty() ? QueryParameters.empty() : QueryParameters.of(KIND, kind));
    }

    String gaps(String kind) {
        return rows(RowsOf.GAPS, year, QueryParameters.of(KIND, kind));
    }

    /** Units by the years since their last reward; -1 for those without any. */
    String lastAwards(int years) {
        return rows(RowsOf.AWARDS, year, QueryParameters.of(YEARS, String.valueOf(years)));
    }

    String flags() {
        return rows(RowsOf.FLAGS, year, QueryParameters.empty());
    }

    /** Published results of all blocs of a year. */
    String resultsOf(int ofYear) {
        return rows(RowsOf.RESULTS, ofYear, QueryParameters.empty());
    }

    /** What became of pledges; {@code only} may be "". */
    String pledges(String only) {
        return rows(RowsOf.PLEDGES, year, only(only));
    }

    String reports(String only) {
        return rows(RowsOf.REPORTS, year, only(only));
    }

    /** Scorings whose last day is past. */
    String lateScorings() {
        return rows(RowsOf.SCORINGS, year, QueryParameters.empty());
    }

    /** The page of the bloc behind a point of a chart; the list of all where the point sums up many. */
    String ofBloc(DrillTarget target, String segment, RowsOf all) {
        return target.categoryKey().equals(Category.OTHERS)
                ? rows(all, year, QueryParameters.empty())
                : "khoi/" + target.categoryKey() + "/" + segment + "?nam=" + year;
    }

    private static QueryParameters only(String word) {
        return word.isEmpty() ? QueryParameters.empty() : QueryParameters.of(ONLY, word);
    }

    private String rows(RowsOf what, int ofYear, QueryParameters parameters) {
        var written = parameters;
        for (var one : scope.withYear(ofYear).parameters().entrySet()) {
            written = written.merging(one.getKey(), one.getValue());
        }
        return PATH + what.word() + "?" + written.getQueryString();
    }
}
