package vn.thidua.meeting;

/**
 * The roll of a round. No unit is counted twice.
 *
 * @param members units of the bloc
 * @param present units whose own representative is there
 * @param proxies absent units whose substitute, authorised in writing, speaks and votes (TT 25/2025 Bộ KH&CN, article 23)
 * @param written absent units whose written opinion counts as a vote (NĐ 98/2023, article 30.7)
 * @param absent the rest
 */
public record Attendance(int members, int present, int proxies, int written, int absent) {

    public Attendance {
        if (members <= 0 || present < 0 || proxies < 0 || written < 0 || absent < 0) {
            throw new IllegalArgumentException("A roll has members and no negative numbers");
        }
        if (present + proxies + written + absent != members) {
            throw new IllegalArgumentException("Present " + present + ", proxies " + proxies + ", written " + written
                    + ", absent " + absent + " are not the " + members + " members");
        }
    }

    /** Units that sit at the table and vote: their own representatives and the substitutes. */
    public int attending() {
        return present + proxies;
    }
}
