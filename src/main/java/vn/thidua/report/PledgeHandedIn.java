package vn.thidua.report;

import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.thidua.pledge.PledgeQueries;

/**
 * The pledge of a bloc is handed in by its head when it is signed. The day of the signing counts, not the moment at which
 * somebody closed the signing in the program.
 */
@Component
class PledgeHandedIn implements HandedInElsewhere {

    /** Page of the pledge below the bloc. */
    static final String SEGMENT = "giao-uoc";

    private final PledgeQueries pledges;
    private final Clock clock;

    PledgeHandedIn(PledgeQueries pledges, Clock clock) {
        this.pledges = pledges;
        this.clock = clock;
    }

    @Override
    public ReportKind kind() {
        return ReportKind.PLEDGE;
    }

    @Override
    public Map<Long, HandIn> handedIn(long blocId, int year) {
        return pledges.moments(blocId, year)
                .signed()
                .map(signed -> Map.of(
                        ReportKey.BLOC,
                        new HandIn(signed.day().atStartOfDay(clock.getZone()).toInstant(), signed.generated())))
                .orElse(Map.of());
    }

    @Override
    public String segment() {
        return SEGMENT;
    }
}
