package vn.thidua.dashboard;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.identity.CurrentUser;
import vn.thidua.identity.Roles;

/**
 * Figures on the work of blocs: results, pledges, reports. One statement each, for the year of the sight and the year
 * before, of blocs whose composition was published for that very year; limited to the provinces that the person may read,
 * whatever the sight asks for.
 */
@Service
@Kept
@Transactional(readOnly = true)
@RolesAllowed({Roles.LEADERSHIP, Roles.BOARD})
public class WorkQueries {

    private final WorkReader reader;
    private final CurrentUser currentUser;

    WorkQueries(WorkReader reader, CurrentUser currentUser) {
        this.reader = reader;
        this.currentUser = currentUser;
    }

    /** All figures of both years. */
    public Work work(Sight sight) {
        return reader.work(reach(), sight);
    }

    /** Lowest, middle and highest result of every bloc with a published ranking; the newest version counts. */
    public List<BlocResult> results(Sight sight) {
        return reader.results(reach(), sight, 1);
    }

    /** The same of the year of the sight and {@code yearsBefore} more. */
    public List<BlocResult> trend(Sight sight, int yearsBefore) {
        return reader.results(reach(), sight, yearsBefore);
    }

    /** Targets by what became of them, of every bloc; zeros where there is no pledge. */
    public List<PledgeOutcome> pledges(Sight sight) {
        return reader.pledges(reach(), sight);
    }

    /** Reports of units on time, late and missing, of every bloc. */
    public List<ReportOutcome> reports(Sight sight) {
        return reader.reports(reach(), sight);
    }

    /** Blocs whose scoring is not finished although the last day of explanations is past. */
    public List<OpenScoring> openScorings(Sight sight) {
        return reader.openScorings(reach(), sight);
    }

    private Reach reach() {
        return Reach.of(currentUser.require());
    }
}
