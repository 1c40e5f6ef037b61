package vn.thidua.dashboard.ui;

import java.util.List;

/**
 * What somebody should look at, the most urgent first.
 *
 * @param empty what is said where there is nothing
 */
public record Notices(String id, String title, String empty, List<Notice> notices) implements DashboardPart {

    public Notices {
        notices = List.copyOf(notices);
    }

    /** One sentence and the path of what it is about. */
    public record Notice(String sentence, String url) {}
}
