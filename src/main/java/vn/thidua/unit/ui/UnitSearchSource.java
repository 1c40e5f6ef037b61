package vn.thidua.unit.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import vn.thidua.shared.ui.Scope;
import vn.thidua.shared.ui.SearchSource;
import vn.thidua.unit.UnitFilter;
import vn.thidua.unit.UnitQueries;
import vn.thidua.unit.UnitRow;

/** Units in the search over everything; ended ones too, they have old years behind them. */
@Component
class UnitSearchSource implements SearchSource {

    private final UnitQueries queries;

    UnitSearchSource(UnitQueries queries) {
        this.queries = queries;
    }

    @Override
    public String kindKey() {
        return "unit.search.kind";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public List<Hit> find(String words, Scope scope, int limit) {
        try {
            return queries.search(new UnitFilter(words, scope.provinceId(), null, null, true), PageRequest.of(0, limit))
                    .map(UnitSearchSource::hit)
                    .getContent();
        } catch (AccessDeniedException noUnitsForThisPerson) {
            return List.of();
        }
    }

    private static Hit hit(UnitRow row) {
        var ended = row.validTo();
        var hint = ended == null
                ? row.province()
                : row.province() + " · " + I18NProvider.translate("unit.endedOn", UnitWords.day(ended));
        return new Hit(row.name(), hint, UnitView.path(row.id()));
    }
}
