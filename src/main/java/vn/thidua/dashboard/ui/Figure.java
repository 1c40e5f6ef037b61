package vn.thidua.dashboard.ui;

import org.jspecify.annotations.Nullable;
import vn.thidua.shared.chart.ChartData;
import vn.thidua.shared.chart.ChartKind;
import vn.thidua.shared.chart.Finding;
import vn.thidua.shared.ui.chart.DrillLink;

/**
 * A chart: what is drawn, what it says, and where the rows behind a point are.
 *
 * @param drill {@code null} where nothing lies behind the points
 */
public record Figure(
        String id,
        ChartKind kind,
        ChartData data,
        Finding finding,
        @Nullable DrillLink drill) implements DashboardPart {

    @Override
    public String title() {
        return finding.title();
    }
}
