package vn.thidua.dashboard;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.identity.CurrentUser;
import vn.thidua.identity.Roles;

/** Figures on punctuality, on the quality of the records, and on what waits. Limited to what the person may read. */
@Service
@Kept
@Transactional(readOnly = true)
@RolesAllowed({Roles.LEADERSHIP, Roles.BOARD})
public class PunctualityQueries {

    private final PunctualityReader reader;
    private final CurrentUser currentUser;

    PunctualityQueries(PunctualityReader reader, CurrentUser currentUser) {
        this.reader = reader;
        this.currentUser = currentUser;
    }

    /** Reports of units due in the year by kind. */
    public List<KindOutcome> byKind(Sight sight) {
        return reader.byKind(reach(), sight);
    }

    /** Reports of the year that are late or missing; missing ones first, the longest first. */
    public List<LateReport> late(Sight sight) {
        return reader.late(reach(), sight);
    }

    /** What is missing or doubtful in the records of the year. */
    public List<Gap> gaps(Sight sight) {
        return reader.gaps(reach(), sight);
    }

    /** What waits for somebody to decide it, the most first. */
    public List<Waiting> waiting(Sight sight) {
        return reader.waiting(reach(), sight);
    }

    private Reach reach() {
        return Reach.of(currentUser.require());
    }
}
