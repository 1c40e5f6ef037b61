package vn.thidua.reward.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import vn.thidua.identity.Roles;
import vn.thidua.reward.FormColumn;
import vn.thidua.reward.FormRow;
import vn.thidua.reward.StatisticsFile;
import vn.thidua.reward.StatisticsForm;
import vn.thidua.reward.StatisticsQueries;
import vn.thidua.shared.table.TableFormat;
import vn.thidua.shared.ui.EmptyState;
import vn.thidua.shared.ui.Glyph;
import vn.thidua.shared.ui.MadeFile;
import vn.thidua.shared.ui.PanelSwitch;
import vn.thidua.shared.ui.Scope;
import vn.thidua.shared.ui.ScopedView;
import vn.thidua.shared.ui.Section;

/** The statistics the province sends by 15 December: computed, and every number leads to its rows. */
@Route(StatisticsView.PATH)
@RolesAllowed({Roles.LEADERSHIP, Roles.BOARD})
@StyleSheet("styles/reward.css")
class StatisticsView extends Div implements ScopedView, HasDynamicTitle {

    static final String PATH = "khen-thuong/thong-ke";

    private final StatisticsQueries statistics;
    private final StatisticsFile file;
    private final RegisterTools tools;

    StatisticsView(StatisticsQueries statistics, StatisticsFile file, RegisterTools tools) {
        this.statistics = statistics;
        this.file = file;
        this.tools = tools;
        addClassName("rewards");
    }

    @Override
    public void show(Scope scope) {
        removeAll();
        add(new RewardBar(RewardBar.Page.STATISTICS, tools.person(), scope));
        var year = scope.year();
        if (year == null) {
            add(new EmptyState(Glyph.TABLE, getTranslation("reward.form.noYear"), ""));
            return;
        }
        var download = new Div(download(year, scope.provinceId()));
        download.addClassName("reward-tools");
        add(
                download,
                new PanelSwitch()
                        .with(getTranslation("reward.form.0602"), awards(StatisticsQueries.STATE_AWARDS, year, scope))
                        .with(
                                getTranslation("reward.form.0603"),
                                awards(StatisticsQueries.PROVINCIAL_AWARDS, year, scope))
                        .with(getTranslation("reward.form.0601"), movements(year, scope)));
    }

    private Section awards(String code, int year, Scope scope) {
        var form = statistics.awards(code, year, scope.provinceId());
        return section(
                form,
                new FormTable(
                        form,
                        (line, column) -> RegisterAddress.url(
                                statistics.filter(code, year, scope.provinceId(), row(line.code()), column(column)))));
    }

    private Section movements(int year, Scope scope) {
        var form = statistics.movements(year, scope.provinceId());
        return section(form, new FormTable(form, (line, column) -> {
            var address = scope.writeTo(QueryParameters.of(MovementView.LINE, line.key()));
            if (column != null) {
                address = address.merging(
                        MovementView.THEMATIC, column.equals("reward.form.column.thematic") ? "1" : "0");
            }
            return MovementView.PATH + "?" + address.getQueryString();
        }));
    }

    private Section section(StatisticsForm form, FormTable table) {
        var section = new Section(getTranslation("reward.form.title." + form.code(), String.valueOf(form.year())));
        section.setSentence(getTranslation("reward.form.sentence"));
        section.add(table);
        return section;
    }

    private static FormRow row(String code) {
        return FormRow.all().stream()
                .filter(row -> row.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static @Nullable FormColumn column(@Nullable String key) {
        return Arrays.stream(FormColumn.values())
                .filter(column -> column.key().equals(key))
                .findFirst()
                .orElse(null);
    }

    private Anchor download(int year, @Nullable Long provinceId) {
        var link = new Anchor();
        link.addClassName("file-button");
        link.add(Glyph.FILE_SPREADSHEET.create());
        link.add(getTranslation("reward.form.download"));
        link.setHref(MadeFile.of(
                "bieu-0601-0603-nam-" + year + TableFormat.XLSX.extension(),
                TableFormat.XLSX.contentType(),
                out -> file.write(year, provinceId, getLocale(), out)));
        link.setDownload(true);
        return link;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("reward.bar.STATISTICS");
    }
}
