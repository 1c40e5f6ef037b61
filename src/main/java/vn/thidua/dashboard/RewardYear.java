package vn.thidua.dashboard;

import java.io.Serializable;

/** Rewards known of an award in a year. */
public record RewardYear(int year, String awardCode, String awardName, long proposed, long decided)
        implements Serializable {

    public long known() {
        return proposed + decided;
    }
}
