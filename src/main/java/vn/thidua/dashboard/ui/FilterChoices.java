package vn.thidua.dashboard.ui;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.bloc.BlocFamily;
import vn.thidua.bloc.BlocFilter;
import vn.thidua.bloc.BlocOutline;
import vn.thidua.bloc.BlocQueries;
import vn.thidua.bloc.BlocRow;
import vn.thidua.dashboard.DashboardScope;
import vn.thidua.shared.VietnameseOrder;
import vn.thidua.shared.ui.ScopeChoices;
import vn.thidua.shared.ui.ScopeChoices.Province;

/** What may be chosen on the dashboard, always within what the person may read. */
@Component
class FilterChoices {

    private final ScopeChoices scopes;
    private final BlocQueries blocs;

    FilterChoices(ScopeChoices scopes, BlocQueries blocs) {
        this.scopes = scopes;
        this.blocs = blocs;
    }

    /** Blocs of the year, province and family, by name. */
    List<BlocRow> blocs(DashboardScope scope) {
        var family = scope.family() == null ? null : BlocFamily.valueOf(scope.family());
        return blocs.blocs(new BlocFilter(scope.provinceId(), scope.year(), family, "")).stream()
                .sorted(Comparator.comparing(BlocRow::province, VietnameseOrder.NAMES)
                        .thenComparing(BlocRow::name, VietnameseOrder.NAMES))
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
