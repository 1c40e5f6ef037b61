package vn.thidua.dashboard;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.identity.CurrentUser;
import vn.thidua.identity.Roles;

/** Figures inside blocs: units and criteria. Limited to the provinces that the person may read. */
@Service
@Kept
@Transactional(readOnly = true)
@RolesAllowed({Roles.LEADERSHIP, Roles.BOARD})
public class PerformanceQueries {

    private final PerformanceReader reader;
    private final CurrentUser currentUser;

    PerformanceQueries(PerformanceReader reader, CurrentUser currentUser) {
        this.reader = reader;
        this.currentUser = currentUser;
    }

    /** Units of the newest published rankings of the year, with their result of the year before by their line. */
    public List<UnitResult> units(Sight sight) {
        return reader.units(Reach.of(currentUser.require()), sight);
    }

    /** Points of the units of one bloc criterion by criterion; nothing where the sight names no bloc. */
    public List<CriterionResult> criteria(Sight sight) {
        return sight.blocId() == null ? List.of() : reader.criteria(Reach.of(currentUser.require()), sight);
    }
}
