package vn.thidua.bloc.ui;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.bloc.YearQueries;
import vn.thidua.shared.ui.ScopeChoices;

/** Gives the frame the years and provinces to choose from. */
@Component
class BlocScopeChoices implements ScopeChoices {

    private final YearQueries queries;

    BlocScopeChoices(YearQueries queries) {
        this.queries = queries;
    }

    @Override
    public List<Province> provinces() {
        return queries.provinces().stream()
                .map(province -> new Province(province.id(), province.name()))
                .toList();
    }

    @Override
    public List<Integer> years(@Nullable Long provinceId) {
        return queries.years(provinceId);
    }

    @Override
    public @Nullable Integer defaultYear(@Nullable Long provinceId) {
        return queries.defaultYear(provinceId);
    }
}
