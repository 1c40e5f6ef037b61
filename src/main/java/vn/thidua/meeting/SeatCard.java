package vn.thidua.meeting;

/**
 * A card as it is printed, once: neither token nor code can be read again later.
 *
 * @param seatNo number typed together with the code
 * @param token 128 random bits for the QR code, base64url
 * @param code eight characters to type where no camera works, such as {@code K7Q2-9XTM}
 */
public record SeatCard(long meetingId, long unitId, String unitName, int seatNo, String token, String code) {

    @Override
    public String toString() {
        return "SeatCard[meeting=" + meetingId + ", seat=" + seatNo + "]";
    }
}
