package vn.thidua.meeting;

/**
 * A telephone that came in with a card. The entry never changes; whether its card still lets in is another question.
 *
 * @param generation of the card: a card that replaces another one has a higher one
 */
public record SeatEntry(long meetingId, long unitId, int generation) {

    public Seat seat() {
        return new Seat(meetingId, unitId);
    }
}
