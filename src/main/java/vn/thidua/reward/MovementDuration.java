package vn.thidua.reward;

/** How long a movement lasts, in years, as form 0601.N/BNV-TĐKT cuts it. Words: {@code reward.movement.duration.X}. */
public enum MovementDuration implements Worded {
    DUOI_1,
    MOT,
    TU_1_DUOI_3,
    TU_3_DUOI_5,
    TU_5;

    @Override
    public String key() {
        return "reward.movement.duration." + name();
    }
}
