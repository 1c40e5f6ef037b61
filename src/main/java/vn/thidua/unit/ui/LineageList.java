package vn.thidua.unit.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.RouterLink;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import vn.thidua.unit.Lineage;
import vn.thidua.unit.Lineage.Edge;
import vn.thidua.unit.UnitEventKind;

/** The line of descent in words, event by event, oldest first: the twin of {@link LineageChart}. */
class LineageList extends Details {

    LineageList(Lineage lineage) {
        setSummaryText(getTranslation("unit.lineage.asList"));
        setOpened(false);
        var events = new LinkedHashMap<Long, List<Edge>>();
        lineage.edges()
                .forEach(edge -> events.computeIfAbsent(edge.eventId(), id -> new ArrayList<>())
                        .add(edge));
        var list = new OrderedList();
        list.addClassName("lineage-list");
        events.values().forEach(edges -> list.add(item(lineage, edges)));
        add(list);
    }

    /** The point of the chart in one sentence. */
    static String sentence(Lineage lineage) {
        var before = names(lineage, true);
        var after = names(lineage, false);
        if (after.isEmpty()) {
            return before.isEmpty() ? "" : I18NProvider.translate("unit.lineage.from", before);
        }
        return before.isEmpty()
                ? I18NProvider.translate("unit.lineage.to", after)
                : I18NProvider.translate("unit.lineage.fromTo", before, after);
    }

    private static String names(Lineage lineage, boolean before) {
        return lineage.edges().stream()
                .filter(edge -> edge.kind() != UnitEventKind.TRANSFER)
                .filter(edge ->
                        lineage.nodes().get(before ? edge.to() : edge.from()).self())
                .map(edge ->
                        lineage.nodes().get(before ? edge.from() : edge.to()).name())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private ListItem item(Lineage lineage, List<Edge> edges) {
        var first = edges.getFirst();
        var item = new ListItem(new Span(UnitWords.day(first.effectiveOn()) + " · "
                + getTranslation(first.kind().key())
                + (first.decisionNo().isEmpty() ? "" : " · " + first.decisionNo())));
        item.add(units(
                "unit.event.from",
                lineage,
                edges.stream().map(Edge::from).distinct().toList()));
        item.add(units(
                "unit.event.to",
                lineage,
                edges.stream().map(Edge::to).distinct().toList()));
        return item;
    }

    private UnorderedList units(String labelKey, Lineage lineage, List<Integer> nodes) {
        var list = new UnorderedList();
        list.getElement().setAttribute("aria-label", getTranslation(labelKey));
        list.addClassName(labelKey.endsWith("to") ? "lineage-after" : "lineage-before");
        nodes.forEach(index -> {
            var node = lineage.nodes().get(index);
            list.add(new ListItem(new RouterLink(node.name(), UnitView.class, node.unitId())));
        });
        return list;
    }
}
