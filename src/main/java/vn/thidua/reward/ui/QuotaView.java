package vn.thidua.reward.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import vn.thidua.bloc.BlocFilter;
import vn.thidua.bloc.BlocQueries;
import vn.thidua.identity.Roles;
import vn.thidua.reward.CatalogueQueries;
import vn.thidua.reward.QuotaQueries;
import vn.thidua.reward.QuotaRow;
import vn.thidua.reward.QuotaService;
import vn.thidua.shared.ui.Chip;
import vn.thidua.shared.ui.DataGrid;
import vn.thidua.shared.ui.EmptyState;
import vn.thidua.shared.ui.Glyph;
import vn.thidua.shared.ui.Scope;
import vn.thidua.shared.ui.ScopedView;

/** Quotas of a year: how many of an award there may be, and how many are used. */
@Route(QuotaView.PATH)
@RolesAllowed({Roles.LEADERSHIP, Roles.BOARD})
@StyleSheet("styles/reward.css")
class QuotaView extends Div implements ScopedView, HasDynamicTitle {

    static final String PATH = "khen-thuong/chi-tieu";

    private final QuotaQueries quotas;
    private final QuotaService service;
    private final CatalogueQueries catalogue;
    private final BlocQueries blocs;
    private final RegisterTools tools;
    private Scope scope = new Scope(null, null);

    QuotaView(
            QuotaQueries quotas,
            QuotaService service,
            CatalogueQueries catalogue,
            BlocQueries blocs,
            RegisterTools tools) {
        this.quotas = quotas;
        this.service = service;
        this.catalogue = catalogue;
        this.blocs = blocs;
        this.tools = tools;
        addClassName("rewards");
    }

    @Override
    public void show(Scope shownScope) {
        scope = shownScope;
        removeAll();
        add(new RewardBar(RewardBar.Page.QUOTAS, tools.person(), scope));
        var province = tools.readProvince(scope);
        var year = scope.year();
        if (province == null || year == null) {
            add(new EmptyState(Glyph.MAP_PIN, getTranslation("reward.chooseProvince"), ""));
            return;
        }
        var lead = new Paragraph(getTranslation("reward.quota.lead", String.valueOf(year)));
        lead.addClassName("rewards-lead");
        var bar = new Div(lead);
        bar.addClassName("reward-tools");
        var writes = tools.person().isBoardOf(province);
        if (writes) {
            var add = new Button(getTranslation("reward.quota.add"), Glyph.PLUS.create(), click -> add(province, year));
            add.addThemeVariants(ButtonVariant.PRIMARY);
            bar.add(add);
        }
        add(bar, grid(province, year, writes));
    }

    private DataGrid<QuotaRow> grid(long province, int year, boolean writes) {
        var grid = new DataGrid<QuotaRow>("reward.quota.empty");
        grid.addClassName("rewards-grid");
        grid.text("reward.column.award", QuotaRow::awardName);
        grid.text("reward.quota.scope", row -> RewardLabels.word(row.scope()));
        grid.text("reward.quota.place", QuotaRow::place);
        grid.text("reward.quota.kind", row -> RewardLabels.word(row.kind()));
        grid.text("reward.quota.rule", this::rule);
        grid.number("reward.quota.limit", QuotaRow::limit);
        grid.number("reward.quota.used", QuotaRow::used);
        grid.chip("reward.quota.left", this::left, this::leftWord);
        // the longest words last: they give way, and the tooltip has them whole
        grid.text("reward.column.source", QuotaRow::source)
                .setAutoWidth(false)
                .setWidth("160px")
                .setFlexGrow(1);
        if (writes) {
            grid.actions(row -> {
                var remove = new Button(Glyph.TRASH_2.create(), click -> {
                    service.remove(row.id());
                    show(scope);
                });
                remove.setAriaLabel(getTranslation("reward.quota.remove"));
                remove.addThemeVariants(ButtonVariant.TERTIARY);
                return remove;
            });
        }
        grid.setItems(quotas.quotas(province, year));
        return grid;
    }

    private String rule(QuotaRow row) {
        return row.maxCount() != null
                ? getTranslation("reward.quota.rule.count", row.maxCount())
                : getTranslation("reward.quota.rule.percent", row.maxPercent(), row.base());
    }

    private Chip left(QuotaRow row) {
        var tone = row.used() > row.limit()
                ? Chip.Tone.ERROR
                : row.used() == row.limit() ? Chip.Tone.WARN : Chip.Tone.SUCCESS;
        return new Chip(tone, leftWord(row));
    }

    private String leftWord(QuotaRow row) {
        if (row.used() > row.limit()) {
            return getTranslation("reward.quota.over", row.used() - row.limit());
        }
        return row.limit() == 0
                ? getTranslation("reward.quota.none")
                : getTranslation("reward.quota.leftNumber", row.limit() - row.used());
    }

    private void add(long province, int year) {
        var form = new QuotaForm(
                province,
                year,
                tools,
                blocs.blocs(new BlocFilter(province, year, null, "")),
                catalogue.groups(province, year));
        new FormDialog(
                        getTranslation("reward.quota.add"),
                        getTranslation("reward.save"),
                        () -> {
                            service.set(form.draft());
                            show(scope);
                        },
                        form.fields())
                .open();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("reward.bar.QUOTAS");
    }
}
