package vn.thidua.shared.sheet;

import java.util.List;

/**
 * A page as it is seen.
 *
 * @param title its title
 * @param lines what must be known about it: which filters, as of which day, when it was made and by whom
 * @param parts figures and tables in reading order
 */
public record Sheet(String title, List<String> lines, List<SheetPart> parts) {

    public Sheet {
        lines = List.copyOf(lines);
        parts = List.copyOf(parts);
    }
}
