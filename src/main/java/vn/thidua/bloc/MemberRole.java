package vn.thidua.bloc;

import org.jspecify.annotations.Nullable;

/**
 * What a unit is in its bloc that year: one head, up to two deputies in order, otherwise a member. Words:
 * {@code bloc.role.HEAD} and so on.
 */
public enum MemberRole {
    HEAD((byte) 1),
    DEPUTY_1((byte) 2),
    DEPUTY_2((byte) 3),
    MEMBER(null);

    private final @Nullable Byte slot;

    MemberRole(@Nullable Byte slot) {
        this.slot = slot;
    }

    /** The place among the leading units in the database: 1, 2, 3, or {@code null} for a member. */
    @Nullable
    Byte slot() {
        return slot;
    }

    static MemberRole ofSlot(@Nullable Number slot) {
        if (slot == null) {
            return MEMBER;
        }
        return switch (slot.intValue()) {
            case 1 -> HEAD;
            case 2 -> DEPUTY_1;
            case 3 -> DEPUTY_2;
            default -> throw new IllegalArgumentException("No such slot: " + slot);
        };
    }
}
