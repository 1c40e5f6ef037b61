package vn.thidua.reward.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.thidua.identity.Roles;
import vn.thidua.reward.RewardFilter;
import vn.thidua.reward.RewardQueries;
import vn.thidua.reward.RewardRow;
import vn.thidua.reward.RewardState;
import vn.thidua.shared.ui.EmptyState;
import vn.thidua.shared.ui.Glyph;
import vn.thidua.shared.ui.PanelSwitch;
import vn.thidua.shared.ui.Scope;
import vn.thidua.shared.ui.ScopedView;

/** Rewards known so far, and the catalogue of awards. */
@Route(RewardView.PATH)
@Menu(order = 50, title = "reward.title", icon = "award")
@RolesAllowed({Roles.LEADERSHIP, Roles.BOARD, Roles.UNIT})
class RewardView extends Div implements ScopedView, BeforeEnterObserver {

    static final String PATH = "khen-thuong";

    private final RewardQueries queries;
    private final RewardFilters filters = new RewardFilters(this::go);
    private final Paragraph lead = new Paragraph();
    private final Div list = new Div();
    private final Div catalogue = new Div();
    private QueryParameters wanted = QueryParameters.empty();

    RewardView(RewardQueries queries) {
        this.queries = queries;
        addClassName("rewards");
        lead.addClassName("rewards-lead");
        list.addClassName("rewards-list");
        catalogue.addClassName("rewards-list");
        var rewards = new Div(filters, lead, list);
        rewards.addClassName("rewards-tab");
        add(new PanelSwitch()
                .with(getTranslation("reward.tab.rewards"), rewards)
                .with(getTranslation("reward.tab.awards"), catalogue));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        wanted = event.getLocation().getQueryParameters();
    }

    @Override
    public void show(Scope scope) {
        var upToYear = queries.rewards(new RewardFilter(null, scope.year(), scope.provinceId(), null, null));
        var names = new TreeMap<String, String>();
        upToYear.forEach(row -> names.put(row.awardCode(), row.awardName()));
        filters.show(wanted, names);
        var shown = upToYear.stream()
                .filter(row -> is(RewardFilters.EARLIER, "1")
                        || Integer.valueOf(row.year()).equals(scope.year()))
                .filter(row -> wanted(RewardFilters.AWARD).isEmpty() || is(RewardFilters.AWARD, row.awardCode()))
                .filter(row -> wanted(RewardFilters.STATE).isEmpty()
                        || is(RewardFilters.STATE, row.state().name()))
                .toList();
        showRewards(shown, upToYear, scope);
        showCatalogue();
    }

    private void showRewards(List<RewardRow> shown, List<RewardRow> known, Scope scope) {
        list.removeAll();
        var decided =
                shown.stream().filter(row -> row.state() == RewardState.DECIDED).count();
        lead.setVisible(!shown.isEmpty());
        lead.setText(
                decided == 0
                        ? getTranslation("reward.lead.proposedOnly", shown.size())
                        : getTranslation("reward.lead.mixed", shown.size() - decided, decided));
        list.add(shown.isEmpty() ? nothing(known, scope) : new RewardGrid(shown));
    }

    /** Where the year has none, the years before may have some. */
    private EmptyState nothing(List<RewardRow> known, Scope scope) {
        var steps = Stream.of(known)
                .filter(rows -> !rows.isEmpty() && !is(RewardFilters.EARLIER, "1"))
                .map(rows -> {
                    var all = scope.writeTo(QueryParameters.of(RewardFilters.EARLIER, "1"));
                    var link = new Anchor(
                            PATH + "?" + all.getQueryString(), getTranslation("reward.empty.earlier", rows.size()));
                    link.getElement().setAttribute("router-link", true);
                    return link;
                })
                .toArray(Anchor[]::new);
        var latest = known.stream().max(Comparator.comparingInt(RewardRow::year));
        return new EmptyState(
                Glyph.AWARD,
                getTranslation("reward.empty"),
                latest.map(row -> getTranslation("reward.empty.latest", String.valueOf(row.year())))
                        .orElse(""),
                steps);
    }

    private void showCatalogue() {
        var awards = queries.catalogue();
        catalogue.removeAll();
        if (awards.isEmpty()) {
            catalogue.add(new EmptyState(Glyph.MEDAL, getTranslation("reward.award.empty"), ""));
            return;
        }
        var note = new Paragraph(getTranslation("reward.award.note"));
        note.addClassName("rewards-lead");
        catalogue.add(note, new AwardGrid(awards));
    }

    private String wanted(String parameter) {
        return wanted.getSingleParameter(parameter).orElse("");
    }

    private boolean is(String parameter, String value) {
        return wanted(parameter).equals(value);
    }

    private void go(QueryParameters parameters) {
        getUI().ifPresent(ui -> ui.navigate(PATH, parameters));
    }
}
