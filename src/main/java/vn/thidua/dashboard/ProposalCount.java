package vn.thidua.dashboard;

/** How far the proposals for an award are. */
public record ProposalCount(
        String awardCode, String award, long proposed, long checked, long submitted, long decided, long returned) {

    public long all() {
        return proposed + checked + submitted + decided + returned;
    }
}
