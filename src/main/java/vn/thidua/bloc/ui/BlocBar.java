package vn.thidua.bloc.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import vn.thidua.bloc.BlocOfYear;
import vn.thidua.shared.ui.PageBar;

/** Links to the pages about the work of a bloc in a year, in the order of the year. */
class BlocBar extends PageBar {

    BlocBar(BlocOfYear bloc, List<BlocPlace> places, String current) {
        super(I18NProvider.translate("bloc.bar"));
        link(bloc, "", "bloc.bar.overview", current);
        places.stream()
                .filter(place -> place.isShownFor(bloc))
                .forEach(place -> link(bloc, place.segment(), place.titleKey(), current));
    }

    private void link(BlocOfYear bloc, String segment, String titleKey, String current) {
        link(BlocEntrance.path(bloc.blocId(), bloc.year(), segment), getTranslation(titleKey), segment.equals(current));
    }
}
