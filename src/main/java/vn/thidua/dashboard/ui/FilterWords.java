package vn.thidua.dashboard.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import vn.thidua.dashboard.DashboardScope;
import vn.thidua.shared.Moments;

/** Says in words which choices a page obeys, for the screen, the presentation and the files. */
final class FilterWords {

    private FilterWords() {}

    /** Such as "Năm 2025 · Tỉnh Quảng Trị · Nội chính · Khối 1 · Cấp tỉnh". */
    static String line(DashboardScope scope, FilterChoices choices, Words words) {
        var said = new ArrayList<String>();
        said.add(words.say("dashboard.filter.yearLine", String.valueOf(scope.year())));
        said.add(choices.provinceName(scope.provinceId())
                .map(name -> words.say("dashboard.filter.provinceLine", name))
                .orElseGet(() -> words.say("dashboard.filter.allProvinces")));
        if (scope.family() != null) {
            said.add(words.say("bloc.family." + scope.family()));
        }
        choices.blocName(scope).ifPresent(said::add);
        if (scope.level() != null) {
            said.add(words.say("bloc.level." + scope.level()));
        }
        return String.join(" · ", said);
    }

    /** Which day the figures stand for. */
    static String asOf(DashboardScope scope, LocalDate today, Words words) {
        var day = scope.asOf() == null ? today : scope.asOf();
        return words.say("dashboard.filter.asOfLine", Moments.day(day));
    }
}
