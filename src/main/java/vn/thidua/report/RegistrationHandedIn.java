package vn.thidua.report;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.thidua.pledge.PledgeQueries;

/** The registration of a unit is handed in with its targets, in the pledge. */
@Component
class RegistrationHandedIn implements HandedInElsewhere {

    private final PledgeQueries pledges;

    RegistrationHandedIn(PledgeQueries pledges) {
        this.pledges = pledges;
    }

    @Override
    public ReportKind kind() {
        return ReportKind.REGISTRATION;
    }

    @Override
    public Map<Long, HandIn> handedIn(long blocId, int year) {
        var handedIn = new HashMap<Long, HandIn>();
        pledges.moments(blocId, year)
                .registered()
                .forEach((unit, moment) -> handedIn.put(unit, new HandIn(moment.at(), moment.generated())));
        return handedIn;
    }

    @Override
    public String segment() {
        return PledgeHandedIn.SEGMENT;
    }
}
