package vn.thidua.dashboard.ui;

import java.util.List;
import java.util.function.Supplier;
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
     * All parts in reading order, read anew. Each is told when it is asked for: what stands first is shown while the
     * figures of the others are still on their way.
     *
     * @param scope what is shown; its year is set
     */
    List<Supplier<DashboardPart>> upcoming(DashboardScope scope, Words words);

    /** As {@link #upcoming}, all told. */
    default List<DashboardPart> parts(DashboardScope scope, Words words) {
        return upcoming(scope, words).stream().map(Supplier::get).toList();
    }
}
