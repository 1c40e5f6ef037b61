package vn.thidua.reward;

/** A code that has a word in both bundles. */
public interface Worded {

    /** Key of the word. */
    String key();
}
