package vn.thidua.bloc;

/** Something in a composition changed; sent inside the transaction, heard after its commit. */
public record CompositionChanged(long compositionId) {}
