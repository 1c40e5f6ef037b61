package vn.thidua.dashboard.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** What the presentation turns through: every part of every page, one at a time; long lists show their first rows. */
final class Slides {

    /** Rows of a list that can be read from the last row of a hall. */
    static final int ROWS = 10;

    /** @param at position among the slides of its page, from 1 */
    record Slide(DashboardPage page, DashboardPart part, int at, int of) {}

    private final List<DashboardPage> pages;
    private final Function<DashboardPage, List<DashboardPart>> reader;
    private int page;
    private int part;
    private List<DashboardPart> parts;

    /** Begins with that page. */
    Slides(List<DashboardPage> pages, DashboardPage first, Function<DashboardPage, List<DashboardPart>> reader) {
        this.pages = List.copyOf(pages);
        this.reader = reader;
        page = Math.max(0, this.pages.indexOf(first));
        parts = read();
        if (parts.isEmpty()) {
            turn(1);
        }
    }

    private List<DashboardPart> read() {
        return new ArrayList<>(reader.apply(pages.get(page)));
    }

    /** The one that is shown; a page without parts is passed over unless all are empty. */
    Slide now() {
        var shown = part < parts.size() ? readable(parts.get(part)) : nothing();
        return new Slide(pages.get(page), shown, Math.min(part + 1, parts.size()), parts.size());
    }

    private static DashboardPart nothing() {
        return new Notices("none", "", "", List.of());
    }

    /** The figures of the page as they are now. */
    Slide again() {
        parts = read();
        part = Math.clamp(part, 0, Math.max(0, parts.size() - 1));
        return now();
    }

    Slide next() {
        return turn(1);
    }

    Slide back() {
        return turn(-1);
    }

    private Slide turn(int step) {
        part += step;
        for (int tried = 0; (part < 0 || part >= parts.size()) && tried < pages.size(); tried++) {
            page = Math.floorMod(page + step, pages.size());
            parts = read();
            part = step > 0 ? 0 : parts.size() - 1;
        }
        return now();
    }

    private static DashboardPart readable(DashboardPart part) {
        return switch (part) {
            case Listing list
            when list.rows().size() > ROWS ->
                new Listing(
                        list.id(), list.finding(), list.columns(), list.rows().subList(0, ROWS));
            case Notices notices
            when notices.notices().size() > ROWS ->
                new Notices(
                        notices.id(),
                        notices.title(),
                        notices.empty(),
                        notices.notices().subList(0, ROWS));
            default -> part;
        };
    }
}
