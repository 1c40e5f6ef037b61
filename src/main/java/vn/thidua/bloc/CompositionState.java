package vn.thidua.bloc;

/** DRAFT: being arranged. PUBLISHED: in force, changed only by a recorded amendment. DROPPED: put aside. */
public enum CompositionState {
    DRAFT,
    PUBLISHED,
    DROPPED
}
