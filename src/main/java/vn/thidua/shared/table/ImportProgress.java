package vn.thidua.shared.table;

/** Told how far a long import is, and asked whether to stop. Called from the thread that does the work. */
public interface ImportProgress {

    /** Neither shown nor cancelled. */
    ImportProgress NONE = (done, total) -> true;

    /**
     * @param done rows done
     * @param total rows in the file
     * @return {@code false} to cancel: nothing stays changed then
     */
    boolean at(int done, int total);
}
