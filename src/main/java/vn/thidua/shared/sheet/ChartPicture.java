package vn.thidua.shared.sheet;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.text.NumberFormat;
import java.util.Locale;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.CategoryLabelPositions;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.block.BlockBorder;
import org.jfree.chart.labels.ItemLabelAnchor;
import org.jfree.chart.labels.ItemLabelPosition;
import org.jfree.chart.labels.StandardCategoryItemLabelGenerator;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.CategoryItemRenderer;
import org.jfree.chart.renderer.category.IntervalBarRenderer;
import org.jfree.chart.renderer.category.LineAndShapeRenderer;
import org.jfree.chart.renderer.category.StackedBarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.renderer.category.WaterfallBarRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.category.CategoryDataset;
import org.jfree.data.category.DefaultCategoryDataset;
import org.jfree.data.category.DefaultIntervalCategoryDataset;
import vn.thidua.shared.chart.ChartData;
import vn.thidua.shared.chart.ChartKind;
import vn.thidua.shared.chart.Tone;

/**
 * Draws a chart on the server from the very figures that the browser draws, in the same colours. Vaadin's own generator
 * needs Node while the program runs, so another library draws here (see the decision on files of dashboards).
 */
final class ChartPicture {

    private static final int UPRIGHT = 280;
    private static final int AROUND = 90;
    private static final int ROW = 28;
    private static final float SMALL = 11f;
    private static final double THICKEST_BAR = 0.06;

    private final ChartKind kind;
    private final ChartData data;
    private final Locale language;

    ChartPicture(SheetFigure figure, Locale language) {
        this.kind = figure.kind();
        this.data = figure.drawn();
        this.language = language;
    }

    /** How high the picture wants to be: lying bars grow with their number. */
    int height() {
        if (!kind.lies()) {
            return UPRIGHT;
        }
        var row = kind == ChartKind.BAR ? Math.max(ROW, 14 * data.series().size() + 12) : ROW;
        return data.categories().size() * row + AROUND;
    }

    void draw(Graphics2D on, Rectangle2D area) {
        var plot = new CategoryPlot(null, names(), values(), null);
        plot.setOrientation(kind.lies() ? PlotOrientation.HORIZONTAL : PlotOrientation.VERTICAL);
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setRangeGridlinePaint(SheetColours.HAIRLINE);
        plot.setRangeGridlineStroke(new BasicStroke(0.7f));
        if (kind == ChartKind.SPREAD) {
            spread(plot);
        } else {
            plot.setDataset(dataset());
            plot.setRenderer(coloured(renderer()));
        }
        var chart = new JFreeChart(
                null, SheetFonts.regular(SMALL), plot, data.series().size() > 1);
        chart.setBackgroundPaint(Color.WHITE);
        chart.setPadding(new RectangleInsets(4, 4, 4, 8));
        var legend = chart.getLegend();
        if (legend != null) {
            legend.setItemFont(SheetFonts.regular(SMALL));
            legend.setItemPaint(SheetColours.TEXT);
            legend.setFrame(BlockBorder.NONE);
            legend.setBackgroundPaint(Color.WHITE);
        }
        chart.draw(on, area);
    }

    private CategoryAxis names() {
        var axis = new CategoryAxis();
        axis.setTickLabelFont(SheetFonts.regular(SMALL));
        axis.setTickLabelPaint(SheetColours.TEXT);
        axis.setAxisLinePaint(SheetColours.of("hairline-strong"));
        axis.setTickMarksVisible(false);
        axis.setMaximumCategoryLabelWidthRatio(kind.lies() ? 0.4f : 1.2f);
        axis.setMaximumCategoryLabelLines(2);
        if (!kind.lies() && data.categories().size() > 8) {
            axis.setCategoryLabelPositions(CategoryLabelPositions.UP_45);
        }
        return axis;
    }

    private NumberAxis values() {
        var axis = new NumberAxis();
        axis.setTickLabelFont(SheetFonts.regular(SMALL));
        axis.setTickLabelPaint(SheetColours.MUTED);
        axis.setAxisLineVisible(false);
        axis.setTickMarksVisible(false);
        axis.setNumberFormatOverride(NumberFormat.getInstance(language));
        axis.setStandardTickUnits(
                data.decimals() == 0
                        ? NumberAxis.createIntegerTickUnits(language)
                        : NumberAxis.createStandardTickUnits(language));
        axis.setAutoRangeIncludesZero(kind != ChartKind.SPREAD);
        axis.setUpperMargin(0.12);
        return axis;
    }

    private CategoryItemRenderer renderer() {
        return switch (kind) {
            case STACKED_COLUMN, STACKED_BAR -> plain(new StackedBarRenderer());
            case LINE -> {
                var line = new LineAndShapeRenderer();
                line.setDefaultStroke(new BasicStroke(2f));
                line.setAutoPopulateSeriesStroke(false);
                line.setDefaultShape(new Ellipse2D.Double(-3, -3, 6, 6));
                line.setAutoPopulateSeriesShape(false);
                yield labelled(line);
            }
            case WATERFALL -> {
                var first = SheetColours.of(data.series().getFirst().tone());
                yield labelled(plain(new WaterfallBarRenderer(first, first, SheetColours.of(Tone.WARNING), first)));
            }
            default -> labelled(plain(new BarRenderer()));
        };
    }

    private static <R extends BarRenderer> R plain(R bars) {
        bars.setBarPainter(new StandardBarPainter());
        bars.setShadowVisible(false);
        bars.setDrawBarOutline(false);
        bars.setMaximumBarWidth(THICKEST_BAR);
        bars.setItemMargin(0.05);
        return bars;
    }

    private <R extends CategoryItemRenderer> R labelled(R renderer) {
        renderer.setDefaultItemLabelGenerator(new StandardCategoryItemLabelGenerator("{2}", number()));
        renderer.setDefaultItemLabelsVisible(true);
        renderer.setDefaultItemLabelFont(SheetFonts.regular(SMALL));
        renderer.setDefaultItemLabelPaint(SheetColours.TEXT);
        if (kind == ChartKind.BAR) {
            renderer.setDefaultPositiveItemLabelPosition(
                    new ItemLabelPosition(ItemLabelAnchor.OUTSIDE3, TextAnchor.CENTER_LEFT));
        }
        return renderer;
    }

    private NumberFormat number() {
        var format = NumberFormat.getInstance(language);
        format.setMinimumFractionDigits(data.decimals());
        format.setMaximumFractionDigits(data.decimals());
        return format;
    }

    private CategoryItemRenderer coloured(CategoryItemRenderer renderer) {
        for (int i = 0; i < data.series().size(); i++) {
            renderer.setSeriesPaint(i, SheetColours.of(data.series().get(i).tone()));
        }
        return renderer;
    }

    private CategoryDataset dataset() {
        var dataset = new DefaultCategoryDataset();
        for (var one : data.series()) {
            for (int i = 0; i < data.categories().size(); i++) {
                dataset.addValue(one.values().get(i), one.name(), new Place(i, label(i)));
            }
        }
        return dataset;
    }

    private String label(int category) {
        return data.categories().get(category).label();
    }

    /** From the lowest to the highest, and a mark at the middle. */
    private void spread(CategoryPlot plot) {
        var low = data.series().getFirst();
        var middle = data.series().get(1);
        var high = data.series().get(2);
        var places = data.categories().size();
        var starts = new Number[1][places];
        var ends = new Number[1][places];
        var marks = new DefaultCategoryDataset();
        var keys = new Place[places];
        for (int i = 0; i < places; i++) {
            starts[0][i] = low.values().get(i);
            ends[0][i] = high.values().get(i);
            keys[i] = new Place(i, label(i));
            marks.addValue(middle.values().get(i), middle.name(), keys[i]);
        }
        plot.setDataset(
                0,
                new DefaultIntervalCategoryDataset(
                        new String[] {low.name() + " – " + high.name()}, keys, starts, ends));
        var range = plain(new IntervalBarRenderer());
        range.setIncludeBaseInRange(false);
        range.setSeriesPaint(0, SheetColours.of(low.tone()));
        plot.setRenderer(0, range);
        var points = labelled(new LineAndShapeRenderer(false, true));
        points.setSeriesShape(0, new Ellipse2D.Double(-4, -4, 8, 8));
        points.setSeriesPaint(0, SheetColours.of(middle.tone()));
        plot.setDataset(1, marks);
        plot.setRenderer(1, points);
        plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
    }

    /** A category; two of the same name stay two. */
    private record Place(int position, String label) implements Comparable<Place> {

        @Override
        public int compareTo(Place other) {
            return Integer.compare(position, other.position);
        }

        @Override
        public String toString() {
            return label;
        }
    }
}
