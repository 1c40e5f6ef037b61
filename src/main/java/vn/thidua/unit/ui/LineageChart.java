package vn.thidua.unit.ui;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import vn.thidua.unit.Lineage;
import vn.thidua.unit.Lineage.Edge;
import vn.thidua.unit.Lineage.Node;
import vn.thidua.unit.UnitEventKind;

/**
 * The line of descent from left (older) to right: every unit is a link, every event a curve with its word, date and
 * decision. The curves are ornament; {@link LineageList} says the same in words.
 */
class LineageChart extends Div {

    /** Sizes in px. */
    private static final int NODE_WIDTH = 220;

    private static final int NODE_HEIGHT = 64;
    private static final int COLUMN_STEP = 400;
    private static final int ROW_STEP = 84;
    private static final int LABEL_HEIGHT = 40;
    private static final int MARGIN = 4;

    private final Lineage lineage;
    private final Map<Integer, Integer> rows = new HashMap<>();
    private final Div canvas = new Div();

    LineageChart(Lineage lineage) {
        this.lineage = lineage;
        addClassName("lineage");
        getElement().setAttribute("role", "group").setAttribute("aria-label", getTranslation("unit.lineage.chart"));
        getElement().setAttribute("tabindex", "0");
        canvas.addClassName("lineage-canvas");
        add(canvas);
        var used = new HashMap<Integer, Integer>();
        for (int i = 0; i < lineage.nodes().size(); i++) {
            rows.put(i, used.merge(lineage.nodes().get(i).column(), 1, Integer::sum) - 1);
        }
        var columns = used.keySet().stream().max(Integer::compare).orElse(0) + 1;
        var height = used.values().stream().max(Integer::compare).orElse(1) * ROW_STEP + MARGIN;
        var width = (columns - 1) * COLUMN_STEP + NODE_WIDTH + 2 * MARGIN;
        canvas.setWidth(width + "px");
        canvas.setHeight(height + "px");
        canvas.add(curves(width, height));
        for (int i = 0; i < lineage.nodes().size(); i++) {
            canvas.add(node(i));
        }
        addLabels();
    }

    private RouterLink node(int index) {
        var node = lineage.nodes().get(index);
        var name = new Span(node.name());
        name.addClassName("lineage-name");
        var years = new Span(UnitWords.span(node.from(), node.until()));
        years.addClassName("lineage-years");
        var link = new RouterLink(UnitView.class, node.unitId());
        link.add(name, years);
        link.addClassName("lineage-node");
        if (node.self()) {
            link.getElement().setAttribute("aria-current", "true");
        }
        if (node.until() != null) {
            link.getElement().setAttribute("data-ended", "");
        }
        link.getElement().setAttribute("title", node.name());
        place(link, x(node), y(index));
        return link;
    }

    /** One label for each event and target, beside the target; several stand below each other. */
    private void addLabels() {
        var labelled = new LinkedHashMap<String, Edge>();
        lineage.edges().forEach(edge -> labelled.putIfAbsent(edge.eventId() + ">" + edge.to(), edge));
        var stacked = new HashMap<Integer, Integer>();
        for (var edge : labelled.values()) {
            var target = lineage.nodes().get(edge.to());
            var place = stacked.merge(edge.to(), 1, Integer::sum) - 1;
            var word = new Span(getTranslation(edge.kind().key()) + " " + UnitWords.day(edge.effectiveOn()));
            var label = new Div(word);
            if (!edge.decisionNo().isEmpty()) {
                label.add(new Span(edge.decisionNo()));
            }
            label.addClassName("lineage-label");
            label.getElement().setAttribute("aria-hidden", "true");
            place(label, x(target) - (COLUMN_STEP - NODE_WIDTH) + 10, y(edge.to()) + 12 + place * LABEL_HEIGHT);
            canvas.add(label);
        }
    }

    private Svg curves(int width, int height) {
        var paths = new StringBuilder();
        for (var edge : lineage.edges()) {
            var from = lineage.nodes().get(edge.from());
            var x1 = x(from) + NODE_WIDTH;
            var y1 = y(edge.from()) + NODE_HEIGHT / 2;
            var x2 = x(lineage.nodes().get(edge.to()));
            var y2 = y(edge.to()) + NODE_HEIGHT / 2;
            var bend = Math.max(40, (x2 - x1) / 3);
            paths.append(String.format(
                    Locale.ROOT,
                    "<path class=\"%s\" d=\"M%d %d C%d %d %d %d %d %d\"/>",
                    edge.kind() == UnitEventKind.TRANSFER ? "lineage-edge lineage-transfer" : "lineage-edge",
                    x1,
                    y1,
                    x1 + bend,
                    y1,
                    x2 - bend,
                    y2,
                    x2,
                    y2));
        }
        var svg = new Svg("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + width + "\" height=\"" + height
                + "\" aria-hidden=\"true\">" + paths + "</svg>");
        svg.addClassName("lineage-curves");
        return svg;
    }

    private static void place(com.vaadin.flow.component.Component part, int left, int top) {
        part.getStyle().setLeft(left + "px").setTop(top + "px");
    }

    private static int x(Node node) {
        return MARGIN + node.column() * COLUMN_STEP;
    }

    private int y(int index) {
        return MARGIN + rows.getOrDefault(index, 0) * ROW_STEP;
    }
}
