package vn.thidua.reward;

/** Reach of a movement in form 0601.N/BNV-TĐKT. Words: {@code reward.movement.scope.X}. */
public enum MovementScope implements Worded {
    TOAN_QUOC,
    BO_NGANH,
    TINH,
    CUM_KHOI,
    CO_QUAN;

    @Override
    public String key() {
        return "reward.movement.scope." + name();
    }
}
