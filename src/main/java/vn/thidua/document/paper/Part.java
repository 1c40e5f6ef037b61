package vn.thidua.document.paper;

import java.util.List;

/** A part of a paper's body or annex. */
public sealed interface Part {

    /**
     * A heading; its number is counted by the writer.
     *
     * @param level 1 (I, II), 2 (1, 2) or 3 (a, b, c, d, đ)
     */
    record Heading(int level, String text) implements Part {

        public Heading {
            if (level < 1 || level > 3) {
                throw new IllegalArgumentException("No heading of level " + level);
            }
        }
    }

    /** A paragraph; every line of the text becomes one. */
    record Text(String text) implements Part {}

    /** A line of a list, with a hyphen before it. */
    record Item(String text) implements Part {}

    /**
     * A QR code with words beside it, such as a seal that can be read by a camera.
     *
     * @param content what the code says
     * @param caption what it is for; stands below the code
     */
    record Code(String content, String caption) implements Part {}

    /**
     * A table with ruled cells. Its header row is repeated on every page.
     *
     * @param rows cells in the order of the columns; missing ones stay empty
     * @param totals how many of the last rows are totals, set in bold
     */
    record Table(List<Column> columns, List<List<String>> rows, int totals) implements Part {

        public Table {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
        }

        boolean isTotal(int row) {
            return row >= rows.size() - totals;
        }

        String cell(int row, int column) {
            var cells = rows.get(row);
            return column < cells.size() ? cells.get(column) : "";
        }

        int weights() {
            return columns.stream().mapToInt(Column::weight).sum();
        }
    }

    /**
     * A column of a table.
     *
     * @param weight its share of the width, beside those of the others
     */
    record Column(String header, Align align, int weight) {

        /** Words, at the left. */
        public static Column words(String header, int weight) {
            return new Column(header, Align.LEFT, weight);
        }

        /** Numbers, at the right. */
        public static Column numbers(String header, int weight) {
            return new Column(header, Align.RIGHT, weight);
        }

        /** Dates, marks and places in a row, in the middle. */
        public static Column middle(String header, int weight) {
            return new Column(header, Align.CENTRE, weight);
        }
    }

    /** Where the words of a cell stand. */
    enum Align {
        LEFT,
        CENTRE,
        RIGHT
    }
}
