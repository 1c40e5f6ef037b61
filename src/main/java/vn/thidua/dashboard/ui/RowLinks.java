package vn.thidua.dashboard.ui;

import com.vaadin.flow.router.QueryParameters;
import java.io.Serializable;
import vn.thidua.shared.chart.Category;
import vn.thidua.shared.chart.DrillTarget;
import vn.thidua.shared.ui.Scope;

/** Addresses of the rows behind a figure, for the scope of the dashboard. */
record RowLinks(Scope scope, int year) implements Serializable {

    /** Path of the rows page. */
    static final String PATH = "so-lieu/";

    static final String FAMILY = "loai";
    static final String SIZE = "co";
    static final String UNIT_CLASS = "nhom";
    static final String ONLY = "loc";
    static final String EXACT = "dung-nam";
    static final String COMPARED_WITH = "so-voi";
    static final String CHANGE = "bien-dong";

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
        var parameters = QueryParameters.empty();
        if (!award.isEmpty()) {
            parameters = parameters.merging("hinh-thuc", award);
        }
        if (!state.isEmpty()) {
            parameters = parameters.merging("trang-thai", state);
        }
        return "khen-thuong?" + scope.withYear(ofYear).writeTo(parameters).getQueryString();
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
        return PATH + what.word() + "?"
                + scope.withYear(ofYear).writeTo(parameters).getQueryString();
    }
}
