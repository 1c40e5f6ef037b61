package vn.thidua.vote.ui;

import vn.thidua.meeting.MeetingFacts;
import vn.thidua.vote.Hall;

/** One open console of one person: what its panels and dialogs need to know. */
interface Console {

    HallServices services();

    /** The conference as it was when the console was opened: bloc, members, province. */
    MeetingFacts facts();

    /** The conference as it is committed now. */
    Hall hall();

    /** Whether the person runs the conference. */
    boolean runs();

    /** Whether the person is a member of the counting committee. */
    boolean counts();

    /** Does what was asked and shows what is committed then; a broken rule is told as a sentence. Tells whether it was done. */
    boolean attempt(Runnable command);

    /** Shows what is committed now. */
    void refresh();
}
