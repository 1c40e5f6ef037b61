package vn.thidua.score.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * "Would the flag change hands?": the weights of the top-level parts are varied many times at random, each by up to a
 * spread up or down, and it is counted how often the first stays first. The same seed gives the same answer. Whole
 * numbers only. Cost: variations × units × parts.
 */
public final class WeightSensitivity {

    private static final int THOUSAND = 1000;
    private static final int RATIO_PLACES = 6;

    private WeightSensitivity() {}

    /**
     * A unit's results.
     *
     * @param points points by part, in the order of the weights
     * @param ownMax own maximum by part; 0 where the part does not apply to the unit
     */
    public record UnitParts(long unitId, List<BigDecimal> points, List<BigDecimal> ownMax) {

        public UnitParts {
            points = List.copyOf(points);
            ownMax = List.copyOf(ownMax);
        }
    }

    /**
     * @param firstUnitId the unit that is first with the weights as they are
     * @param variations how many were tried
     * @param stayedFirst in how many of them it stayed first, alone or with others
     * @param firstCount how often each unit was first (the one listed earlier where several were equal)
     */
    public record Answer(long firstUnitId, int variations, int stayedFirst, Map<Long, Integer> firstCount) {

        public Answer {
            firstCount = Map.copyOf(firstCount);
        }

        /** Percent of the variations in which the first stayed first. */
        public BigDecimal stayedPercent() {
            return Exact.rounded(
                    Exact.quotient(BigDecimal.valueOf(stayedFirst).movePointRight(2), BigDecimal.valueOf(variations)));
        }
    }

    /**
     * @param weights points of the parts as they are, each above 0
     * @param spreadPercent how far a weight goes up or down, 1 to 99
     */
    public static Answer vary(
            List<UnitParts> units, List<BigDecimal> weights, int spreadPercent, int variations, long seed) {
        if (units.isEmpty() || variations < 1 || spreadPercent < 1 || spreadPercent > 99) {
            throw new IllegalArgumentException("Units, variations and a spread of 1 to 99 are needed");
        }
        var ratios = units.stream().map(unit -> ratios(unit, weights.size())).toArray(long[][]::new);
        var plain = weights.stream()
                .mapToLong(weight -> Exact.rounded(weight).unscaledValue().longValueExact())
                .toArray();
        var first = first(ratios, scaled(plain));
        var random = new SplittableRandom(seed);
        var spread = spreadPercent * THOUSAND / 100;
        var counts = new int[units.size()];
        var stayed = 0;
        for (int i = 0; i < variations; i++) {
            var varied = new long[plain.length];
            for (int part = 0; part < plain.length; part++) {
                varied[part] = plain[part] * random.nextInt(THOUSAND - spread, THOUSAND + spread + 1);
            }
            var winner = first(ratios, varied);
            counts[winner]++;
            if (winner == first || mark(ratios[first], varied) == mark(ratios[winner], varied)) {
                stayed++;
            }
        }
        var firstCount = new HashMap<Long, Integer>();
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > 0) {
                firstCount.put(units.get(i).unitId(), counts[i]);
            }
        }
        return new Answer(units.get(first).unitId(), variations, stayed, firstCount);
    }

    private static long[] scaled(long[] weights) {
        var scaled = weights.clone();
        for (int i = 0; i < scaled.length; i++) {
            scaled[i] *= THOUSAND;
        }
        return scaled;
    }

    private static int first(long[][] ratios, long[] weights) {
        var best = 0;
        var bestMark = mark(ratios[0], weights);
        for (int i = 1; i < ratios.length; i++) {
            var mark = mark(ratios[i], weights);
            if (mark > bestMark) {
                best = i;
                bestMark = mark;
            }
        }
        return best;
    }

    /** Weighted mean of the ratios in thousandths of a millionth; parts that do not apply (below 0) weigh nothing. */
    private static long mark(long[] ratios, long[] weights) {
        var sum = 0L;
        var of = 0L;
        for (int part = 0; part < weights.length; part++) {
            if (ratios[part] >= 0) {
                sum += ratios[part] * weights[part];
                of += weights[part];
            }
        }
        return of == 0 ? -1 : sum / of * THOUSAND + sum % of * THOUSAND / of;
    }

    /** Share of each part that was reached, in millionths; −1 where the part does not apply. */
    private static long[] ratios(UnitParts unit, int parts) {
        var ratios = new long[parts];
        for (int part = 0; part < parts; part++) {
            var most = unit.ownMax().get(part);
            ratios[part] = most.signum() <= 0
                    ? -1
                    : unit.points()
                            .get(part)
                            .max(BigDecimal.ZERO)
                            .movePointRight(RATIO_PLACES)
                            .divide(most, 0, RoundingMode.HALF_UP)
                            .longValueExact();
        }
        return ratios;
    }
}
