package vn.thidua.bloc;

/** A composition came into force. */
public record CompositionPublished(long compositionId, long provinceId, int year) {}
