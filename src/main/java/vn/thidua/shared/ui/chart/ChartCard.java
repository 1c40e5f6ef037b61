package vn.thidua.shared.ui.chart;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.chart.ChartData;
import vn.thidua.shared.chart.ChartKind;
import vn.thidua.shared.chart.Finding;

/**
 * A figure: the finding as its title, the drawing, one sentence below, and the same figures as a table on demand. A
 * click on a point and a link in the table lead to the same rows. Where there is nothing to draw it says so. A heat map
 * is its own table.
 *
 * <p>Drawings show at most {@value #DRAWN} categories, the greatest ones and, where it does not dwarf
 * them, the sum of the others; the table has all.
 */
@Tag("figure")
public class ChartCard extends HtmlContainer implements HasSize {

    /** Most categories a drawing shows before it sums up the rest. */
    public static final int DRAWN = 24;

    private final ChartKind kind;
    private final ChartData data;
    private final String name;
    private final @Nullable DrillLink drill;
    private final Div plot = new Div();
    private final Div table = new Div();
    private final Button toggle = new Button();
    private final HtmlContainer caption = new HtmlContainer("figcaption");

    /** A figure without anything behind its points. */
    public ChartCard(String id, ChartKind kind, ChartData data, Finding finding) {
        this(id, kind, data, finding, null);
    }

    /**
     * @param id unique on the page
     * @param drill where the rows behind a point are shown; {@code null} where there are none
     */
    public ChartCard(String id, ChartKind kind, ChartData data, Finding finding, @Nullable DrillLink drill) {
        this.kind = kind;
        this.data = data;
        this.name = finding.title();
        this.drill = drill;
        setId(id);
        addClassName("chart-card");
        var title = new H2(finding.title());
        title.setId(id + "-title");
        getElement().setAttribute("aria-labelledby", id + "-title");
        var head = new Div(title);
        head.addClassName("chart-card-head");
        add(head);
        if (data.isEmpty()) {
            var empty = new Paragraph(finding.empty());
            empty.addClassName("chart-card-empty");
            add(empty);
            return;
        }
        caption.add(finding.sentence());
        table.addClassName("chart-card-table");
        table.getElement().setAttribute("role", "region");
        table.getElement().setAttribute("aria-labelledby", id + "-title");
        table.getElement().setAttribute("tabindex", "0");
        if (kind == ChartKind.HEAT) {
            table.add(ChartTable.shaded(data, getLocale(), drill));
            add(table, caption);
            return;
        }
        toggle.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        toggle.addClickListener(click -> showTable(!table.isVisible()));
        head.add(toggle);
        plot.addClassName("chart-card-plot");
        plot.getElement().setAttribute("role", "img");
        plot.getElement().setAttribute("aria-label", finding.title() + ". " + finding.sentence());
        add(plot, table, caption);
        showTable(false);
    }

    /** Shows the figures as a table, or the drawing again. */
    public void showTable(boolean wanted) {
        if (wanted && table.getComponentCount() == 0) {
            table.add(ChartTable.plain(
                    data, kind.stacks() ? getTranslation("shared.chart.total") : "", getLocale(), drill));
        }
        table.setVisible(wanted);
        plot.setVisible(!wanted);
        toggle.setText(getTranslation(wanted ? "shared.chart.showChart" : "shared.chart.showTable"));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        if (kind != ChartKind.HEAT && !data.isEmpty() && plot.getComponentCount() == 0) {
            ChartNumbers.speak(event.getUI(), getLocale());
            var drawn = data.drawable(
                    DRAWN,
                    getTranslation("shared.chart.others", data.categories().size() - DRAWN));
            if (drawn.categories().size() < data.categories().size()
                    && !drawn.categories().getLast().isOthers()) {
                caption.add(" "
                        + getTranslation(
                                "shared.chart.drawn", DRAWN, data.categories().size()));
            }
            plot.add(new ChartDrawing(kind, drawn, drill, name));
        }
    }
}
