package vn.thidua.shared.ui.chart;

import java.io.Serializable;
import vn.thidua.shared.chart.DrillTarget;

/** Where the rows behind a point of a chart, or behind a figure of its table, are shown. */
@FunctionalInterface
public interface DrillLink extends Serializable {

    /** Path inside the program without a leading slash, with its query. */
    String urlOf(DrillTarget target);
}
