package vn.thidua.shared.sheet;

/** A figure or a table of a page, with its title and the sentence below it. */
public sealed interface SheetPart permits SheetFigure, SheetTable {

    String title();

    String sentence();

    /** The same as rows and columns. */
    SheetTable table();
}
