package vn.thidua.shared.ui;

import java.util.List;

/**
 * Something the search over everything (Ctrl K) can find. A module offers one bean for each kind of thing; the frame
 * asks all of them and groups what they answer.
 */
public interface SearchSource {

    /**
     * @param label what is found, such as the official name of a unit
     * @param hint what tells it from others of the same name, such as its province or years; may be ""
     * @param url path inside the program without a leading slash, such as {@code don-vi/12?nam=2025}
     */
    record Hit(String label, String hint, String url) {}

    /** Key of the word for this kind, shown above its hits, such as {@code unit.search.kind}. */
    String kindKey();

    /** Place among the kinds, the lowest first. */
    int order();

    /**
     * The best hits, limited to what the person may read; matching ignores accents and case.
     *
     * @param words cleaned, at least two characters long
     */
    List<Hit> find(String words, Scope scope, int limit);
}
