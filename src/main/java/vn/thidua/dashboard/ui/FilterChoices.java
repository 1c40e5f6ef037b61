package vn.thidua.dashboard.ui;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.bloc.BlocOutline;
import vn.thidua.bloc.BlocQueries;
import vn.thidua.dashboard.BlocLine;
import vn.thidua.dashboard.DashboardQueries;
import vn.thidua.dashboard.DashboardScope;
import vn.thidua.dashboard.Sight;
import vn.thidua.shared.VietnameseOrder;
import vn.thidua.shared.ui.ScopeChoices;
import vn.thidua.shared.ui.ScopeChoices.Province;

/** What may be chosen on the dashboard, always within what the person may read. */
@Component
class FilterChoices {

    private final ScopeChoices scopes;
    private final BlocQueries blocs;
    private final DashboardQueries figures;

    FilterChoices(ScopeChoices scopes, BlocQueries blocs, DashboardQueries figures) {
        this.scopes = scopes;
        this.blocs = blocs;
        this.figures = figures;
    }

    /** Blocs in use in the year, of the province and family, by name: those the figures count. */
    List<BlocLine> blocs(DashboardScope scope) {
        return figures.blocs(Sight.of(scope.withBloc(null).withLevel(null), Scopes.year(scope))).stream()
                .sorted(Comparator.comparing(BlocLine::province, VietnameseOrder.NAMES)
                        .thenComparing(BlocLine::name, VietnameseOrder.NAMES))
                .toList();
    }

    Optional<String> provinceName(@Nullable Long id) {
        return scopes.provinces().stream()
                .filter(province -> id != null && province.id() == id)
                .map(Province::name)
                .findFirst();
    }

    /** Name of the bloc that is chosen. */
    Optional<String> blocName(DashboardScope scope) {
        return Optional.ofNullable(scope.blocId()).flatMap(blocs::outline).map(BlocOutline::name);
    }

    /** The scope with the year that is shown where none was chosen; empty where nothing of it may be read. */
    Optional<DashboardScope> complete(DashboardScope wanted) {
        var province = wanted.provinceId();
        if (province != null && provinceName(province).isEmpty()) {
            return Optional.empty();
        }
        var year = wanted.year() != null ? wanted.year() : scopes.defaultYear(province);
        return Optional.ofNullable(year).map(wanted::withYear);
    }
}
