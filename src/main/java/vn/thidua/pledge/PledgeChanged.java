package vn.thidua.pledge;

/** Something of a pledge was changed: its items, a registration, a signature, its state. */
public record PledgeChanged(long pledgeId) {}
