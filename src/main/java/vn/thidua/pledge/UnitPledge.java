package vn.thidua.pledge;

import vn.thidua.pledge.rule.Tally;

/** The pledge of a unit in a bloc and year. */
public record UnitPledge(
        int year, long blocId, String bloc, PledgeState state, boolean signed, Tally tally, boolean generated) {}
