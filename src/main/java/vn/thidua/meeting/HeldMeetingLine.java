package vn.thidua.meeting;

import vn.thidua.shared.table.ImportRow;

/** A row of a file of held conferences, with the names looked up. */
record HeldMeetingLine(ImportRow row, HeldMeeting held) {

    String identity() {
        return held.blocId() + " " + held.year() + " " + held.type() + " " + held.heldOn();
    }
}
