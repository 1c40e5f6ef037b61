package vn.thidua.report.ui;

import org.springframework.stereotype.Component;
import vn.thidua.bloc.ui.BlocPlace;

/** The reports in the bar of a bloc. */
@Component
class ReportPlace implements BlocPlace {

    @Override
    public int order() {
        return 30;
    }

    @Override
    public String titleKey() {
        return "report.title";
    }

    @Override
    public String segment() {
        return ReportWords.SEGMENT;
    }
}
