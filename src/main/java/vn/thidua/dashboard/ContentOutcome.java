package vn.thidua.dashboard;

/** What became of all targets of a content, such as "Cải cách hành chính". */
public record ContentOutcome(String content, long exceeded, long met, long notMet, long open, boolean generated) {

    public long targets() {
        return exceeded + met + notMet + open;
    }

    public long kept() {
        return exceeded + met;
    }
}
