package vn.thidua.dashboard;

/** What happened to a unit between two compositions of its province. Words: {@code dashboard.change.X}. */
public enum ChangeKind {
    /** New in a bloc that was there before. */
    ADDED,
    /** New together with its bloc. */
    ADDED_WITH_BLOC,
    /** In another bloc than before. */
    MOVED,
    /** In the same bloc, but head, deputy or member where it was not. */
    ROLE,
    /** No longer in any bloc, while its bloc goes on. */
    LEFT,
    /** No longer in any bloc, and its bloc is gone too. */
    LEFT_WITH_BLOC;

    /** Key of the word in both bundles. */
    public String key() {
        return "dashboard.change." + name();
    }
}
