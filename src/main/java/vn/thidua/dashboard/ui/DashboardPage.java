package vn.thidua.dashboard.ui;

import java.util.List;
import vn.thidua.dashboard.DashboardScope;

/**
 * A page of the dashboard as plain figures: one Spring bean each, in the order of {@code @Order}. A page knows no
 * component, so that the same parts are shown on the screen, turned by the presentation and written to files. The
 * queries it asks check who is asking.
 */
public interface DashboardPage {

    /** Word in the address: the page stands at {@code dieu-hanh/<key>}, the one with "" at the start page. */
    String key();

    /** Title in the person's language. */
    String title(Words words);

    /**
     * All parts in reading order, read anew.
     *
     * @param scope what is shown; its year is set
     */
    List<DashboardPart> parts(DashboardScope scope, Words words);
}
