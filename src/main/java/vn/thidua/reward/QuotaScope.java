package vn.thidua.reward;

/** Whom a quota binds. Words: {@code reward.quota.scope.X}. */
public enum QuotaScope implements Worded {
    PROVINCE,
    BLOC,
    GROUP,
    UNIT;

    @Override
    public String key() {
        return "reward.quota.scope." + name();
    }
}
