package vn.thidua.bloc.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.annotation.security.RolesAllowed;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.bloc.BoardSnapshot;
import vn.thidua.bloc.CompositionComparison.Difference;
import vn.thidua.bloc.CompositionRow;
import vn.thidua.bloc.MemberRole;
import vn.thidua.identity.Roles;
import vn.thidua.shared.RuleViolation;
import vn.thidua.shared.table.TableFormat;
import vn.thidua.shared.table.XlsxTableWriter;
import vn.thidua.shared.ui.DataGrid;
import vn.thidua.shared.ui.HasCrumbs;
import vn.thidua.shared.ui.MadeFile;
import vn.thidua.shared.ui.Section;

/** What differs between a composition and any other of its province: added, removed, moved, regrouped, role changed. */
@Route("thanh-phan/:composition([0-9]{1,18})/so-sanh")
@RolesAllowed({Roles.BOARD, Roles.LEADERSHIP})
class CompareView extends Div implements BeforeEnterObserver, HasDynamicTitle, HasCrumbs {

    private static final String WITH = "voi";

    private final BoardServices services;
    private final Select<CompositionRow> with = new Select<>();
    private final Section section = new Section("");
    private final DataGrid<Difference> grid = new DataGrid<>("bloc.difference.none");
    private final Anchor download = new Anchor("", getTranslation("bloc.difference.xlsx"));
    private BoardSnapshot.@Nullable Head head;

    CompareView(BoardServices services) {
        this.services = services;
        addClassName("page");
        with.setLabel(getTranslation("bloc.difference.with"));
        with.setItemLabelGenerator(row -> row.year() + " · " + row.name());
        with.setWidth("min(420px, 100%)");
        with.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                getUI().ifPresent(ui -> ui.navigate(
                        CompareView.class,
                        of(head().compositionId()),
                        QueryParameters.of(
                                WITH, String.valueOf(change.getValue().id()))));
            }
        });
        grid.text(
                "bloc.difference.kind",
                row -> getTranslation("bloc.difference." + row.kind().name()));
        grid.link("bloc.difference.unit", Difference::unitName, row -> "don-vi/" + row.unitId());
        grid.text("bloc.difference.before", row -> before(row));
        grid.text("bloc.difference.after", row -> after(row));
        grid.setAllRowsVisible(true);
        section.add(grid);
        section.withActions(download);
        add(with, section);
    }

    static RouteParameters of(long compositionId) {
        return new RouteParameters("composition", String.valueOf(compositionId));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = event.getRouteParameters().getLong("composition").orElseThrow();
        try {
            head = services.boards().requireReadable(id);
        } catch (RuleViolation unknown) {
            throw new NotFoundException();
        }
        var others = services.queries().compositions(head().provinceId()).stream()
                .filter(row -> row.id() != id)
                .toList();
        with.setItems(others);
        var wanted = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(WITH)
                .filter(text -> text.matches("[0-9]{1,18}"))
                .map(Long::valueOf)
                .or(() -> services.queries().basedOn(id));
        var other = others.stream()
                .filter(row -> wanted.isPresent() && row.id() == wanted.get())
                .findFirst()
                .or(() -> others.stream().findFirst());
        other.ifPresentOrElse(this::show, () -> section.setTitle(getTranslation("bloc.difference.nothingToCompare")));
        grid.setVisible(other.isPresent());
        download.setVisible(other.isPresent());
    }

    private void show(CompositionRow other) {
        with.setValue(other);
        var differences = services.queries().compare(other.id(), head().compositionId());
        grid.setItems(differences);
        var counts = differences.stream().collect(Collectors.groupingBy(Difference::kind, Collectors.counting()));
        section.setTitle(
                differences.isEmpty()
                        ? getTranslation("bloc.difference.none")
                        : getTranslation("bloc.difference.finding", differences.size()));
        section.setSentence(counts.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> getTranslation("bloc.difference." + entry.getKey().name()) + ": " + entry.getValue())
                .collect(Collectors.joining(" · ")));
        download.setHref(xlsx(differences, head().year() + "-" + other.year()));
    }

    private static DownloadHandler xlsx(List<Difference> differences, String years) {
        return MadeFile.of(
                "so-sanh-thanh-phan-" + years + TableFormat.XLSX.extension(),
                TableFormat.XLSX.contentType(),
                out -> write(differences, out));
    }

    private static void write(List<Difference> differences, OutputStream out) {
        var header = Stream.of("kind", "unit", "before", "after")
                .map(column -> I18NProvider.translate("bloc.difference." + column))
                .toList();
        try (var sheet = XlsxTableWriter.of(out, I18NProvider.translate("bloc.difference.sheet"), header)) {
            for (var row : differences) {
                sheet.row(List.of(
                        I18NProvider.translate("bloc.difference." + row.kind().name()),
                        row.unitName(),
                        before(row),
                        after(row)));
            }
        }
    }

    private static String before(Difference row) {
        return place(row.blocBefore(), row.groupBefore(), row.roleBefore());
    }

    private static String after(Difference row) {
        return place(row.blocAfter(), row.groupAfter(), row.roleAfter());
    }

    private static String place(String bloc, String group, MemberRole role) {
        if (bloc.isEmpty()) {
            return "–";
        }
        var place = group.isEmpty() ? bloc : bloc + " – " + group;
        return role == MemberRole.MEMBER
                ? place
                : place + " (" + I18NProvider.translate("bloc.role." + role.name()) + ")";
    }

    private BoardSnapshot.Head head() {
        return Objects.requireNonNull(head);
    }

    @Override
    public List<Crumb> crumbs() {
        return List.of(
                new Crumb(getTranslation("bloc.composition.title"), "thanh-phan"),
                new Crumb(head().year() + " · " + head().name(), "thanh-phan/" + head().compositionId()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("bloc.difference.title");
    }
}
