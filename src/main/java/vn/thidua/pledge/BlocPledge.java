package vn.thidua.pledge;

import org.jspecify.annotations.Nullable;
import vn.thidua.pledge.rule.Tally;

/**
 * How the pledge of a bloc stands in a year.
 *
 * @param state {@code null} where no pledge was begun
 * @param members units in the bloc; registered and signed count among them
 * @param tally targets of all members together, by the newest numbers
 */
public record BlocPledge(
        long blocId,
        String name,
        int year,
        @Nullable PledgeState state,
        int members,
        int registered,
        int signed,
        Tally tally,
        boolean generated) {}
