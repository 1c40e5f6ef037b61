package vn.thidua.pledge;

/** How far a pledge has come. Words: {@code pledge.state.DRAFT} and so on. */
public enum PledgeState {
    /** Items and targets are written, units register. */
    DRAFT,
    /** Units sign; nothing changes meanwhile. */
    SIGNING,
    /** In force; changes only by amendment with a reason. */
    SIGNED
}
