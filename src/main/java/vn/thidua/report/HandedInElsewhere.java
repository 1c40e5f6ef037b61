package vn.thidua.report;

import java.time.Instant;
import java.util.Map;

/**
 * A kind of report that another module takes in itself, such as the registration with its targets or the self-score. One
 * Spring bean for each kind; this module then asks it for the moments and offers no form of its own.
 */
public interface HandedInElsewhere {

    ReportKind kind();

    /**
     * When each unit of the bloc handed it in for the first time; units that did not are left out. {@link ReportKey#BLOC}
     * stands for the bloc where the head hands it in.
     */
    Map<Long, HandIn> handedIn(long blocId, int year);

    /** @param generated whether it was made up for the demonstration */
    record HandIn(Instant at, boolean generated) {}

    /** Last part of the address of its page below the bloc, such as "giao-uoc". */
    String segment();
}
