package vn.thidua.bloc;

/** Khối (agencies of similar function) or cụm (areas); glossary 7 and 8. Words: {@code bloc.kind.KHOI}. */
public enum BlocKind {
    KHOI,
    CUM
}
