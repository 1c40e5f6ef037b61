package vn.thidua.bloc.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import vn.thidua.bloc.BlocHit;
import vn.thidua.bloc.BlocQueries;
import vn.thidua.shared.ui.Scope;
import vn.thidua.shared.ui.SearchSource;

/** Blocs of any year in the search over everything, found under old names too. */
@Component
class BlocSearchSource implements SearchSource {

    private final BlocQueries queries;

    BlocSearchSource(BlocQueries queries) {
        this.queries = queries;
    }

    @Override
    public String kindKey() {
        return "bloc.list.title";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public List<Hit> find(String words, Scope scope, int limit) {
        try {
            return queries.find(words, scope.provinceId(), limit).stream()
                    .map(BlocSearchSource::hit)
                    .toList();
        } catch (AccessDeniedException noBlocsForThisPerson) {
            return List.of();
        }
    }

    private static Hit hit(BlocHit bloc) {
        return new Hit(
                bloc.name(),
                I18NProvider.translate("bloc.list.hit", bloc.province(), String.valueOf(bloc.year())),
                BlocView.path(bloc.blocId(), bloc.year()));
    }
}
