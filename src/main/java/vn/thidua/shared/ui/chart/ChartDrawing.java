package vn.thidua.shared.ui.chart;

import com.vaadin.flow.component.charts.Chart;
import com.vaadin.flow.component.charts.model.AbstractPlotOptions;
import com.vaadin.flow.component.charts.model.Accessibility;
import com.vaadin.flow.component.charts.model.ChartType;
import com.vaadin.flow.component.charts.model.Cursor;
import com.vaadin.flow.component.charts.model.DataLabels;
import com.vaadin.flow.component.charts.model.DataSeries;
import com.vaadin.flow.component.charts.model.DataSeriesItem;
import com.vaadin.flow.component.charts.model.Label;
import com.vaadin.flow.component.charts.model.ListSeries;
import com.vaadin.flow.component.charts.model.PlotBand;
import com.vaadin.flow.component.charts.model.PlotOptionsBar;
import com.vaadin.flow.component.charts.model.PlotOptionsColumn;
import com.vaadin.flow.component.charts.model.PlotOptionsColumnrange;
import com.vaadin.flow.component.charts.model.PlotOptionsLine;
import com.vaadin.flow.component.charts.model.PlotOptionsScatter;
import com.vaadin.flow.component.charts.model.PlotOptionsWaterfall;
import com.vaadin.flow.component.charts.model.SeriesTooltip;
import com.vaadin.flow.component.charts.model.StackLabels;
import com.vaadin.flow.component.charts.model.Stacking;
import com.vaadin.flow.component.charts.model.Title;
import com.vaadin.flow.component.charts.model.WaterFallSum;
import com.vaadin.flow.component.charts.model.XAxis;
import com.vaadin.flow.component.charts.model.YAxis;
import com.vaadin.flow.router.Location;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.chart.Band;
import vn.thidua.shared.chart.Category;
import vn.thidua.shared.chart.ChartData;
import vn.thidua.shared.chart.ChartKind;
import vn.thidua.shared.chart.DrillTarget;
import vn.thidua.shared.chart.Series;

/**
 * Draws {@link ChartData}. Colours come from the style sheet (styled mode); there is no export menu, no credit line and
 * no animation, and no script text is sent, so that a strict content security policy holds.
 */
class ChartDrawing extends Chart {

    private static final int ROW = 30;
    private static final int AROUND = 74;
    private static final int UPRIGHT = 280;
    private static final int LEGEND_ROW = 22;

    /** With more lines than that their numbers would cover each other; the tooltip and the table tell them. */
    private static final int LABELLED_LINES = 3;

    private final ChartKind kind;
    private final ChartData data;
    private final String name;

    ChartDrawing(ChartKind kind, ChartData data, @Nullable DrillLink drill, String name) {
        this.kind = kind;
        this.data = data;
        this.name = name;
        configure();
        axes();
        if (kind == ChartKind.SPREAD) {
            drawSpread();
        } else if (kind == ChartKind.WATERFALL) {
            drawWaterfall();
        } else {
            data.series().forEach(this::draw);
        }
        setHeight((kind.lies() ? data.categories().size() * rowHeight() + AROUND : UPRIGHT + legendRows() * LEGEND_ROW)
                + "px");
        setVisibilityTogglingDisabled(true);
        if (drill != null) {
            addClassName("drillable");
            addPointClickListener(click -> target(click.getSeriesItemIndex(), click.getItemIndex(), drill));
        }
    }

    /** Rows of the legend beyond the first, three names a row. */
    private int legendRows() {
        return (data.series().size() - 1) / 3;
    }

    private int rowHeight() {
        return kind == ChartKind.BAR ? Math.max(ROW, 14 * data.series().size() + 12) : ROW;
    }

    private void target(int series, int item, DrillLink drill) {
        Category category = data.categories().get(item);
        var one = data.series().get(Math.min(series, data.series().size() - 1));
        if (!category.isOthers() && !one.key().equals(Category.OTHERS)) {
            var rows = new Location(drill.urlOf(new DrillTarget(category.key(), one.key())));
            getUI().ifPresent(ui -> ui.navigate(rows.getPath(), rows.getQueryParameters()));
        }
    }

    /** The library makes its title the name of the picture; it is drawn outside of what is seen. */
    private Title nameForThoseWhoListen() {
        var title = new Title(name);
        title.setFloating(true);
        title.setY(-1000);
        return title;
    }

    private void configure() {
        var configuration = getConfiguration();
        configuration.getChart().setStyledMode(true);
        configuration.getChart().setAnimation(false);
        configuration.getChart().setInverted(kind == ChartKind.SPREAD);
        configuration.getChart().setSpacing(new Number[] {8, 8, 4, 4});
        configuration.setTitle(nameForThoseWhoListen());
        configuration.disableCredits();
        configuration.setExporting(false);
        // the figure says it all to those who listen, and its table to those who use the keyboard
        configuration.setAccessibility(new Accessibility(false));
        configuration.getLegend().setEnabled(data.series().size() > 1);
        var tooltip = configuration.getTooltip();
        tooltip.setAnimation(false);
        tooltip.setHeaderFormat("<b>{point.key}</b><br/>");
        tooltip.setPointFormat(
                "{series.name}: " + ChartNumbers.pattern("point.y", data.decimals()) + " " + data.unit());
    }

    private void axes() {
        var across = new XAxis();
        across.setCategories(data.categories().stream().map(Category::label).toArray(String[]::new));
        across.setTickLength(0);
        across.getLabels().setAutoRotation(new Number[] {-45});
        Band band = data.band();
        if (band != null) {
            across.addPlotBand(guide(band));
        }
        getConfiguration().addxAxis(across);
        var up = new YAxis();
        up.setTitle((String) null);
        up.setAllowDecimals(false);
        if (kind != ChartKind.SPREAD && kind != ChartKind.LINE) {
            up.setMin(0);
        }
        if (kind == ChartKind.SPREAD && isShareOfAWhole()) {
            up.setMax(100);
        }
        up.setReversedStacks(false);
        if (kind.stacks()) {
            // the parts are told by the tooltip and the table; a number inside a thin part could not be read
            var totals = new StackLabels(true);
            totals.setFormat(ChartNumbers.pattern("total", data.decimals()));
            up.setStackLabels(totals);
        }
        up.getLabels().setFormat("{value:,.0f}");
        getConfiguration().addyAxis(up);
    }

    /** Percentages none of which is above 100: an axis beyond that would ask what is missing there. */
    private boolean isShareOfAWhole() {
        return data.unit().equals("%")
                && data.series().stream()
                        .flatMap(one -> one.values().stream())
                        .allMatch(value -> value == null || value <= 100);
    }

    private PlotBand guide(Band band) {
        var stretch = new PlotBand();
        stretch.setFrom(data.indexOf(band.fromKey()) - 0.5);
        stretch.setTo(data.indexOf(band.toKey()) + 0.5);
        var label = new Label(band.label());
        stretch.setLabel(label);
        return stretch;
    }

    private void draw(Series series) {
        // in a stack a part of nothing must not bear a label
        var values = series.values().stream()
                .map(value -> kind.stacks() && value != null && value == 0 ? null : (Number) value)
                .toList();
        var drawn = new ListSeries(series.name());
        drawn.setData(values);
        drawn.setPlotOptions(options(series));
        getConfiguration().addSeries(drawn);
    }

    private AbstractPlotOptions options(Series series) {
        var color = series.tone().ordinal();
        return switch (kind) {
            case BAR, STACKED_BAR -> {
                var bar = new PlotOptionsBar();
                bar.setColorIndex(color);
                bar.setAnimation(false);
                bar.setStacking(kind.stacks() ? Stacking.NORMAL : null);
                bar.setDataLabels(labels());
                bar.setMaxPointWidth(18);
                bar.setCursor(Cursor.POINTER);
                yield bar;
            }
            case LINE -> {
                var line = new PlotOptionsLine();
                line.setColorIndex(color);
                line.setAnimation(false);
                line.setConnectNulls(true);
                line.setDataLabels(data.series().size() > LABELLED_LINES ? new DataLabels(false) : labels());
                line.setCursor(Cursor.POINTER);
                yield line;
            }
            default -> {
                var column = new PlotOptionsColumn();
                column.setColorIndex(color);
                column.setAnimation(false);
                column.setStacking(kind.stacks() ? Stacking.NORMAL : null);
                column.setDataLabels(labels());
                column.setMaxPointWidth(44);
                column.setCursor(Cursor.POINTER);
                yield column;
            }
        };
    }

    private DataLabels labels() {
        var labels = new DataLabels(!kind.stacks());
        labels.setFormat(ChartNumbers.pattern("point.y", data.decimals()));
        return labels;
    }

    private void drawWaterfall() {
        var steps = data.series().getFirst();
        var drawn = new DataSeries(steps.name());
        var last = data.categories().size() - 1;
        for (int i = 0; i < last; i++) {
            drawn.add(new DataSeriesItem(
                    data.categories().get(i).label(), steps.values().get(i)));
        }
        drawn.add(new WaterFallSum(data.categories().get(last).label()));
        var options = new PlotOptionsWaterfall();
        options.setColorIndex(steps.tone().ordinal());
        options.setAnimation(false);
        var beside = labels();
        beside.setInside(false);
        options.setDataLabels(beside);
        options.setMaxPointWidth(44);
        drawn.setPlotOptions(options);
        getConfiguration().getChart().setType(ChartType.WATERFALL);
        getConfiguration().addSeries(drawn);
    }

    private void drawSpread() {
        var low = data.series().getFirst();
        var middle = data.series().get(1);
        var high = data.series().get(2);
        var range = new PlotOptionsColumnrange();
        range.setColorIndex(low.tone().ordinal());
        range.setAnimation(false);
        range.setMaxPointWidth(10);
        var stretch = new DataSeries(low.name() + " – " + high.name());
        var marks = new DataSeries(middle.name());
        for (int i = 0; i < data.categories().size(); i++) {
            var item = new DataSeriesItem();
            item.setX(i);
            item.setLow(low.values().get(i));
            item.setHigh(high.values().get(i));
            stretch.add(item);
            marks.add(new DataSeriesItem(i, middle.values().get(i)));
        }
        var tooltip = new SeriesTooltip();
        tooltip.setPointFormat("{series.name}: " + ChartNumbers.pattern("point.low", data.decimals()) + " – "
                + ChartNumbers.pattern("point.high", data.decimals()));
        range.setTooltip(tooltip);
        stretch.setPlotOptions(range);
        var points = new PlotOptionsScatter();
        points.setColorIndex(middle.tone().ordinal());
        points.setAnimation(false);
        points.setDataLabels(labels());
        marks.setPlotOptions(points);
        getConfiguration().getChart().setType(ChartType.COLUMNRANGE);
        getConfiguration().setSeries(List.of(stretch, marks));
    }
}
