package vn.thidua.dashboard;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.identity.CurrentUser;
import vn.thidua.identity.Roles;

/** Figures on pledges by content, month and unit. Limited to the provinces that the person may read. */
@Service
@Kept
@Transactional(readOnly = true)
@RolesAllowed({Roles.LEADERSHIP, Roles.BOARD})
public class TargetQueries {

    /** So many targets are listed at most; more are told by the count of their figure. */
    public static final int LISTED = 5_000;

    private final TargetReader reader;
    private final CurrentUser currentUser;

    TargetQueries(TargetReader reader, CurrentUser currentUser) {
        this.reader = reader;
        this.currentUser = currentUser;
    }

    /** Targets of the year by content, the most frequent first. */
    public List<ContentOutcome> byContent(Sight sight) {
        return reader.byContent(reach(), sight);
    }

    /** Targets met by the end of each month, of the year and the year before. */
    public List<MonthOutcome> byMonth(Sight sight) {
        return reader.byMonth(reach(), sight);
    }

    /** Where the targets of the year lead. */
    public YearEnd yearEnd(Sight sight) {
        return reader.yearEnd(reach(), sight);
    }

    /** Units of the year, those furthest behind first. */
    public List<UnitTargets> byUnit(Sight sight) {
        return reader.byUnit(reach(), sight);
    }

    /**
     * Targets of the year one by one, {@value #LISTED} at most.
     *
     * @param content of that content only, "" for all
     */
    public List<TargetLine> lines(Sight sight, String content) {
        return reader.lines(reach(), sight, content, 0, LISTED);
    }

    private Reach reach() {
        return Reach.of(currentUser.require());
    }
}
