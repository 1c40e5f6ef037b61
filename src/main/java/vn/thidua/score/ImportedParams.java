package vn.thidua.score;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.score.rule.GivenJson;
import vn.thidua.score.rule.RankBy;

/** What a file says in the parameters of a line about more than the line: its part, the total, the way of ranking. */
record ImportedParams(Map<String, @Nullable Object> values) {

    /** Breaks {@code score.rule.notJson} where the text is no JSON object. */
    static ImportedParams of(String json) {
        return new ImportedParams(GivenJson.values(json));
    }

    Optional<CriterionPart> part() {
        return named("part", CriterionPart.values());
    }

    Optional<RankBy> rankBy() {
        return named("rank_by", RankBy.values());
    }

    Optional<BigDecimal> total() {
        return Optional.ofNullable(values.get("total"))
                .map(Object::toString)
                .flatMap(vn.thidua.score.rule.Exact::parse)
                .filter(total -> total.signum() > 0);
    }

    private <E extends Enum<E>> Optional<E> named(String name, E[] known) {
        var said = values.get(name);
        return Arrays.stream(known)
                .filter(value -> said != null && value.name().equalsIgnoreCase(said.toString()))
                .findFirst();
    }
}
