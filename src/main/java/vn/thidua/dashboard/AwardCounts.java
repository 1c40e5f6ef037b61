package vn.thidua.dashboard;

import java.util.List;
import java.util.function.Predicate;

/** Rewards of some years, counted once for all figures of a page. */
public record AwardCounts(int year, List<AwardCount> counts) {

    public AwardCounts {
        counts = List.copyOf(counts);
    }

    public long decided(int wanted) {
        return sum(wanted, AwardCount::isDecided);
    }

    /** Share of direct workers among the persons with a class who were rewarded, in percent; NaN where there is none. */
    public double directPercent(int wanted) {
        Predicate<AwardCount> person =
                one -> one.isDecided() && one.isPerson() && !one.personClass().isEmpty();
        return 100.0 * sum(wanted, person.and(AwardCount::isDirect)) / sum(wanted, person);
    }

    /** Share of small collectives among rewarded collectives, in percent; NaN where there is none. */
    public double smallPercent(int wanted) {
        Predicate<AwardCount> collective = one -> one.isDecided() && one.isCollective();
        return 100.0 * sum(wanted, collective.and(AwardCount::small)) / sum(wanted, collective);
    }

    /** Rewarded persons without a class: they are left out of the share of direct workers. */
    public long withoutClass(int wanted) {
        return sum(
                wanted,
                one -> one.isDecided() && one.isPerson() && one.personClass().isEmpty());
    }

    public long sum(int wanted, Predicate<AwardCount> which) {
        return counts.stream()
                .filter(one -> one.year() == wanted)
                .filter(which)
                .mapToLong(AwardCount::rewards)
                .sum();
    }
}
