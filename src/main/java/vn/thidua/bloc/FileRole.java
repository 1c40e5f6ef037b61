package vn.thidua.bloc;

import java.util.List;

/** The role as a file tells it: it does not number the deputies. */
enum FileRole {
    HEAD((byte) 1),
    DEPUTY((byte) 2, (byte) 3),
    MEMBER;

    private final List<Byte> slots;

    FileRole(Byte... slots) {
        this.slots = List.of(slots);
    }

    /** Slots that the role may take, see the table of memberships; none for a member. */
    List<Byte> slots() {
        return slots;
    }

    /** @param slot 0 for none */
    static FileRole ofSlot(byte slot) {
        return slot == 0 ? MEMBER : slot == 1 ? HEAD : DEPUTY;
    }
}
