package vn.thidua.dashboard.ui;

import com.vaadin.flow.router.QueryParameters;
import vn.thidua.dashboard.DashboardScope;
import vn.thidua.shared.ui.Scope;

/** What pages of the dashboard make of their scope. */
final class Scopes {

    private Scopes() {}

    /** What the address asks for, with year and province as the frame completed them. */
    static DashboardScope of(QueryParameters address, Scope completed) {
        return DashboardScope.of(address.getParameters())
                .withYear(completed.year())
                .withProvince(completed.provinceId());
    }

    /** The year, which a page that is shown always has. */
    static int year(DashboardScope scope) {
        var year = scope.year();
        if (year == null) {
            throw new IllegalArgumentException("A page of the dashboard needs a year");
        }
        return year;
    }

    /** Addresses of the rows behind the figures. */
    static RowLinks links(DashboardScope scope) {
        return new RowLinks(scope, year(scope));
    }

    /** Year and province alone, as the frame knows them. */
    static Scope frame(DashboardScope scope) {
        return new Scope(scope.year(), scope.provinceId());
    }
}
