package vn.thidua.shared.ui;

/**
 * A view that obeys the year and province of the frame. The frame shows its controls only beside such a view.
 */
public interface ScopedView {

    /**
     * Loads and shows what belongs to the scope. Called by the frame after every navigation to the view and whenever a
     * control was changed, after {@code beforeEnter} and {@code setParameter}; the year is the default year when the
     * address names none, and the province is one that the person may read.
     */
    void show(Scope scope);

    /** Whether the province control has a meaning here; a page of one bloc or one unit answers no. */
    default boolean isProvinceChosenHere() {
        return true;
    }
}
