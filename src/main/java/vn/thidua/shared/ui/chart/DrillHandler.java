package vn.thidua.shared.ui.chart;

import java.io.Serializable;
import vn.thidua.shared.chart.DrillTarget;

/** Opens the rows behind a point of a chart or a figure of its table. */
@FunctionalInterface
public interface DrillHandler extends Serializable {

    void open(DrillTarget target);
}
