package vn.thidua.bloc.ui;

import com.vaadin.flow.component.html.Nav;
import java.util.List;
import vn.thidua.bloc.BlocOfYear;

/** Links to the pages about the work of a bloc in a year, in the order of the year. */
class BlocBar extends Nav {

    BlocBar(BlocOfYear bloc, List<BlocPlace> places, String current) {
        addClassNames("bloc-bar", "no-print");
        setAriaLabel(getTranslation("bloc.bar"));
        link(bloc, "", "bloc.bar.overview", current);
        places.stream()
                .filter(place -> place.isShownFor(bloc))
                .forEach(place -> link(bloc, place.segment(), place.titleKey(), current));
    }

    private void link(BlocOfYear bloc, String segment, String titleKey, String current) {
        var link = BlocWords.link(BlocEntrance.path(bloc.blocId(), bloc.year(), segment), getTranslation(titleKey));
        if (segment.equals(current)) {
            link.getElement().setAttribute("aria-current", "page");
        }
        add(link);
    }
}
