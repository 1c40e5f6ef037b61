package vn.thidua.reward.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import vn.thidua.identity.Roles;
import vn.thidua.reward.AwardRow;
import vn.thidua.reward.RegisterExport;
import vn.thidua.reward.RegisterFilter;
import vn.thidua.reward.RegisterQueries;
import vn.thidua.reward.RegisterRow;
import vn.thidua.reward.RewardQueries;
import vn.thidua.reward.RewardState;
import vn.thidua.shared.ui.EmptyState;
import vn.thidua.shared.ui.Glyph;
import vn.thidua.shared.ui.Scope;
import vn.thidua.shared.ui.ScopedView;
import vn.thidua.shared.ui.Toasts;

/** The register of rewards: searched by anything, sorted, filtered, taken out; the board enters and corrects here. */
@Route(RewardView.PATH)
@Menu(order = 50, title = "reward.title", icon = "award")
@RolesAllowed({Roles.LEADERSHIP, Roles.BOARD, Roles.UNIT})
@StyleSheet("styles/reward.css")
class RewardView extends Div implements ScopedView, BeforeEnterObserver {

    static final String PATH = "khen-thuong";

    private final RegisterQueries register;
    private final RewardQueries catalogue;
    private final RegisterTools tools;
    private final RewardFilters filters = new RewardFilters(this::go);
    private final RegisterExportBar export;
    private QueryParameters wanted = QueryParameters.empty();
    private Scope scope = new Scope(null, null);

    private final Div bar = new Div();
    private final Div condition = new Div();
    private final Paragraph count = new Paragraph();
    private final Div list = new Div();

    RewardView(RegisterQueries register, RewardQueries catalogue, RegisterTools tools, RegisterExport writer) {
        this.register = register;
        this.catalogue = catalogue;
        this.tools = tools;
        export = new RegisterExportBar(writer);
        addClassName("rewards");
        count.addClassName("rewards-lead");
        count.getElement().setAttribute("role", "status");
        list.addClassName("rewards-list");
        var line = new Div(count, export);
        line.addClassName("reward-tools");
        if (tools.isBoard()) {
            line.add(RewardLabels.link("nhap-lieu", getTranslation("reward.import.link")));
            var enter = new Button(getTranslation("reward.enter"), Glyph.PLUS.create(), click -> enter());
            enter.addThemeVariants(ButtonVariant.PRIMARY);
            line.add(enter);
        }
        add(bar, filters, condition, line, list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        wanted = event.getLocation().getQueryParameters();
    }

    /** Filters and a running export stay where they are: only what depends on the address is drawn again. */
    @Override
    public void show(Scope shownScope) {
        scope = shownScope;
        var filter = RegisterAddress.read(scope, wanted);
        var hits = register.count(filter);
        filters.show(wanted, awardNames());
        export.show(filter, hits);
        bar.removeAll();
        bar.add(new RewardBar(RewardBar.Page.REGISTER, tools.person(), scope));
        condition.removeAll();
        if (filter.level() != null || filter.column() != null || filter.small() || filter.enterprise()) {
            condition.add(new FormCondition(filter));
        }
        count.setText(
                filter.state() == null
                        ? getTranslation(
                                "reward.count.decided", hits, register.count(filter.withState(RewardState.DECIDED)))
                        : getTranslation("reward.count", hits));
        list.removeAll();
        list.add(hits == 0 ? nothing(filter) : grid(filter, hits));
    }

    private RewardGrid grid(RegisterFilter filter, long hits) {
        var grid = new RewardGrid();
        grid.addClassName("rewards-grid");
        grid.show(register, filter, hits);
        grid.onLine(this::open);
        return grid;
    }

    private void open(RegisterRow row) {
        new RegisterLineDialog(row, register, tools, tools.person().isBoardOf(row.provinceId()), () -> show(scope))
                .open();
    }

    private void enter() {
        var province = tools.province(scope);
        if (province == null) {
            Toasts.info(getTranslation("reward.chooseProvince"));
            return;
        }
        var form = tools.form(province, scope.year());
        new FormDialog(
                        getTranslation("reward.enter.title"),
                        getTranslation("reward.enter.verb"),
                        () -> {
                            tools.service().enter(form.entry());
                            Toasts.success(getTranslation("reward.entered"));
                            show(scope);
                        },
                        form.fields())
                .wide(form.wide())
                .open();
    }

    /** Where the year has none, the years before may have some. */
    private EmptyState nothing(RegisterFilter filter) {
        var before = filter.earlier() ? 0 : register.count(filter.inYear(filter.year(), true));
        return new EmptyState(
                Glyph.AWARD,
                getTranslation("reward.empty"),
                getTranslation("reward.empty.hint"),
                before == 0
                        ? new com.vaadin.flow.component.Component[0]
                        : new com.vaadin.flow.component.Component[] {
                            RewardLabels.link(
                                    RegisterAddress.url(filter.inYear(filter.year(), true)),
                                    getTranslation("reward.empty.earlier", before))
                        });
    }

    private LinkedHashMap<String, String> awardNames() {
        var names = new LinkedHashMap<String, String>();
        for (AwardRow award : catalogue.catalogue()) {
            names.putIfAbsent(award.code(), award.name(getLocale()));
        }
        return names;
    }

    private void go(QueryParameters parameters) {
        getUI().ifPresent(ui -> ui.navigate(PATH, parameters));
    }
}
