package vn.thidua.reward;

/** Whose rewards a quota counts; ANY: collectives, persons and households share it. Words: {@code reward.quota.kind.X}. */
public enum QuotaKind implements Worded {
    ANY,
    COLLECTIVE,
    INDIVIDUAL,
    HOUSEHOLD;

    /** Whether rewards of that recipient are counted. */
    public boolean counts(Recipient recipient) {
        return this == ANY || name().equals(recipient.name());
    }

    @Override
    public String key() {
        return "reward.quota.kind." + name();
    }
}
