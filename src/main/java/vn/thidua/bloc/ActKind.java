package vn.thidua.bloc;

/** Whether an act stands on its own, takes another back, or does again what was taken back. */
public enum ActKind {
    DO,
    UNDO,
    REDO
}
