package vn.thidua.dashboard;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.identity.CurrentUser;
import vn.thidua.identity.Roles;
import vn.thidua.unit.UnitQueries;

/** Figures on rewards. Limited to the provinces that the person may read. */
@Service
@Kept
@Transactional(readOnly = true)
@RolesAllowed({Roles.LEADERSHIP, Roles.BOARD})
public class AwardQueries {

    private final AwardReader reader;
    private final UnitQueries units;
    private final CurrentUser currentUser;

    AwardQueries(AwardReader reader, UnitQueries units, CurrentUser currentUser) {
        this.reader = reader;
        this.units = units;
        this.currentUser = currentUser;
    }

    /** Rewards of the year and {@code yearsBefore} more, counted by all that figures tell apart. */
    public AwardCounts counts(Sight sight, int yearsBefore) {
        return new AwardCounts(sight.year(), reader.counts(reach(), sight, yearsBefore));
    }

    /** Decided rewards of both years by bloc. */
    public List<BlocAwards> byBloc(Sight sight) {
        return reader.byBloc(reach(), sight);
    }

    /** How far the proposals of the year are, by award. */
    public List<ProposalCount> proposals(Sight sight) {
        return reader.proposals(reach(), sight);
    }

    /** Units in blocs of the year with their last reward, those that wait longest first. */
    public List<UnitAward> lastAwards(Sight sight) {
        return reader.lastAwards(reach(), sight);
    }

    /** Flags of the year and {@code yearsBefore} more; a unit and those it came from count as one. */
    public FlagWheel flags(Sight sight, int yearsBefore) {
        var turns = reader.flags(reach(), sight, yearsBefore);
        var kin = units.kin(turns.stream().map(FlagTurn::unitId).collect(Collectors.toSet()));
        return FlagWheel.byLine(turns, kin);
    }

    private Reach reach() {
        return Reach.of(currentUser.require());
    }
}
