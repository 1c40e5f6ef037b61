package vn.thidua.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import vn.thidua.report.ReportCell;
import vn.thidua.report.ReportQueries;
import vn.thidua.shared.ui.Section;
import vn.thidua.unit.ui.UnitPageSection;

/** The part of a unit's page that lists what it handed in and when, for its own officers, its heads, and the board. */
@org.springframework.stereotype.Component
class UnitPunctuality implements UnitPageSection {

    private final ReportQueries queries;

    UnitPunctuality(ReportQueries queries) {
        this.queries = queries;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Component section(UnitPageContext context) {
        var cells = queries.ofUnit(context.line());
        var late = cells.stream().filter(ReportCell::isLate).count();
        var section = new Section(
                cells.isEmpty()
                        ? I18NProvider.translate("report.title")
                        : I18NProvider.translate("report.unit.title", cells.size() - late, cells.size()));
        section.add(
                cells.isEmpty() ? new Paragraph(I18NProvider.translate("report.unit.empty")) : new OwnReports(cells));
        return section;
    }
}
