package vn.thidua.vote.ui;

import vn.thidua.meeting.AgendaItem;
import vn.thidua.meeting.AgendaKind;
import vn.thidua.meeting.AttendanceStatus;
import vn.thidua.meeting.Duty;
import vn.thidua.meeting.MeetingState;
import vn.thidua.vote.Hall;
import vn.thidua.vote.HallRound;
import vn.thidua.vote.RoundState;

/** The next sensible step of a conference: there is always exactly one. */
enum Step {
    /** Chair, secretary and the counting committee of two are not named yet. */
    NAME_OFFICERS,
    OPEN_MEETING,
    CALL_ROLL,
    /** The roll was called, but too few units are there. */
    WAIT_FOR_QUORUM,
    /** The turn of a question has come: its ballot is made, with those who still stand. */
    PREPARE_ROUND,
    /** A void round may be held again. */
    REPEAT,
    OPEN_ROUND,
    /** Units vote. */
    CLOSE_ROUND,
    /** Written opinions lie there unopened. */
    ENTER_WRITTEN,
    ENTER_SHEET,
    CONFIRM_SHEET,
    COUNT,
    CONFIRM_RESULT,
    ANNOUNCE,
    /** The last ballot left seats open: head and deputy, the chair or a lot decide. */
    DECIDE,
    CONFIRM_DECISION,
    RUN_OFF,
    FINISH_ITEM,
    /** The result of a rehearsal was shown: everything of it is wiped. */
    END_REHEARSAL,
    END_MEETING,
    /** Results become proposals and next year's roles. */
    HAND_OVER,
    /** Ended or cancelled. */
    OVER;

    private static final int COMMITTEE = 2;

    static Step of(Hall hall) {
        return switch (hall.meeting().state()) {
            case PLANNED ->
                hall.rehearsal()
                        .map(round -> ofRound(hall, round))
                        .orElseGet(() -> counters(hall) < COMMITTEE ? NAME_OFFICERS : OPEN_MEETING);
            case OPEN -> hall.current().map(round -> ofRound(hall, round)).orElseGet(() -> between(hall));
            case ENDED -> hall.toHandOver().isEmpty() ? OVER : HAND_OVER;
            case CANCELLED -> OVER;
        };
    }

    /** Whether the step is taken by a member of the counting committee. */
    boolean isForCommittee() {
        return this == ENTER_SHEET || this == CONFIRM_SHEET || this == CONFIRM_RESULT || this == CONFIRM_DECISION;
    }

    /** Whether a second member of the committee takes it, who did not do the first half. */
    boolean isForTheOtherCounter() {
        return this == CONFIRM_SHEET || this == CONFIRM_RESULT || this == CONFIRM_DECISION;
    }

    private static Step ofRound(Hall hall, HallRound round) {
        return switch (round.state()) {
            case DRAFT -> round.rehearsal() ? OPEN_ROUND : beforeOpening(hall);
            case OPEN ->
                round.openWritten() > 0 && round.outstanding() <= round.openWritten() ? ENTER_WRITTEN : CLOSE_ROUND;
            case CLOSED -> ofSheet(round);
            case TALLIED -> round.rehearsal() ? practised(round) : CONFIRM_RESULT;
            case CONFIRMED -> announced(hall, round);
            case VOID -> round.rehearsal() ? FINISH_ITEM : REPEAT;
        };
    }

    /** Nobody confirms what nobody cast. */
    private static Step practised(HallRound round) {
        return round.announced() ? END_REHEARSAL : ANNOUNCE;
    }

    private static Step beforeOpening(Hall hall) {
        if (counters(hall) < COMMITTEE) {
            return NAME_OFFICERS;
        }
        if (hall.meeting().roll().isQuorate()) {
            return OPEN_ROUND;
        }
        return isRollCalled(hall) ? WAIT_FOR_QUORUM : CALL_ROLL;
    }

    private static Step ofSheet(HallRound round) {
        return switch (round.sheet()) {
            case NONE, CONFIRMED -> COUNT;
            case MISSING -> ENTER_SHEET;
            case ENTERED -> CONFIRM_SHEET;
        };
    }

    private static Step announced(Hall hall, HallRound round) {
        if (!round.announced()) {
            return ANNOUNCE;
        }
        if (round.needsRunOff() && !round.hasNext()) {
            return RUN_OFF;
        }
        if (round.deciding() == HallRound.Deciding.MISSING) {
            return DECIDE;
        }
        if (round.deciding() == HallRound.Deciding.ENTERED) {
            return CONFIRM_DECISION;
        }
        return hall.currentItem().filter(item -> isBallotOf(item, round)).isPresent() ? FINISH_ITEM : between(hall);
    }

    private static Step between(Hall hall) {
        if (!isRollCalled(hall)) {
            return CALL_ROLL;
        }
        return hall.currentItem()
                .map(item -> item.kind() == AgendaKind.BALLOT && item.subjectId() != null ? PREPARE_ROUND : FINISH_ITEM)
                .orElse(END_MEETING);
    }

    private static boolean isBallotOf(AgendaItem item, HallRound round) {
        return item.kind() == AgendaKind.BALLOT && item.subjectId() != null && item.subjectId() == round.motionId();
    }

    static boolean isRollCalled(Hall hall) {
        return hall.meeting().roll().lines().stream().noneMatch(line -> line.status() == AttendanceStatus.EXPECTED);
    }

    private static long counters(Hall hall) {
        return hall.meeting().officers().stream()
                .filter(officer -> officer.duty() == Duty.COUNTER)
                .count();
    }

    /** Whether a round is under way that can still be held void. */
    static boolean mayHoldVoid(Hall hall) {
        return hall.meeting().state() == MeetingState.OPEN
                && hall.rehearsal().isEmpty()
                && hall.current()
                        .filter(round -> round.state() != RoundState.DRAFT)
                        .filter(round -> round.state().next().contains(RoundState.VOID))
                        .isPresent();
    }
}
