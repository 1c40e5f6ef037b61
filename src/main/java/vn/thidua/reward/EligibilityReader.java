package vn.thidua.reward;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.shared.Names;
import vn.thidua.unit.UnitQueries;

/** Gathers the facts that {@link Eligibility} judges, for many proposals at once. */
@Component
class EligibilityReader {

    private final JdbcClient sql;
    private final RewardCatalogue catalogue;
    private final QuotaReader quotas;
    private final UnitQueries units;
    private final ObjectProvider<ScoreStanding> scores;
    private final Clock clock;

    EligibilityReader(
            JdbcClient sql,
            RewardCatalogue catalogue,
            QuotaReader quotas,
            UnitQueries units,
            ObjectProvider<ScoreStanding> scores,
            Clock clock) {
        this.sql = sql;
        this.catalogue = catalogue;
        this.quotas = quotas;
        this.units = units;
        this.scores = scores;
        this.clock = clock;
    }

    /** What is to be said about each proposal, by its id. */
    Map<Long, List<Finding>> findings(Collection<ProposalRow> proposals) {
        var pass = new Pass();
        var findings = new HashMap<Long, List<Finding>>();
        proposals.forEach(proposal -> findings.put(proposal.id(), Eligibility.check(pass.facts(proposal))));
        return findings;
    }

    /** One look at the data; remembers what proposals share. */
    private final class Pass {

        private final LocalDate today = LocalDate.now(clock);
        private final RegisterNames names = new RegisterNames(sql);
        private final List<EarlierRule> rules = catalogue.earlierRules();
        private final Map<Long, Set<Long>> lines = new HashMap<>();
        private final Map<Long, List<Known>> histories = new HashMap<>();
        private final Map<String, Map<Long, ScoreStanding.Standing>> standings = new HashMap<>();
        private final Map<String, Optional<AwardRow>> editions = new HashMap<>();
        private final Map<String, Optional<Rating>> lowest = new HashMap<>();
        private final QuotaReader.Pass quotaPass = quotas.pass();

        EligibilityFacts facts(ProposalRow proposal) {
            var who = proposal.who();
            var code = proposal.awardCode();
            var standing = standing(proposal);
            return new EligibilityFacts(
                    today,
                    proposal.year(),
                    who,
                    proposal.rewardType(),
                    proposal.achievement(),
                    proposal.rating(),
                    editions.computeIfAbsent(code, key -> catalogue.editionOn(key, today)),
                    proposal.unitName(),
                    proposal.unitEndedOn(),
                    holds(who, proposal.provinceId()),
                    lowest.computeIfAbsent(code, key -> catalogue.lowestRating(key, today))
                            .orElse(null),
                    proposal.blocId() != null,
                    !standing.isEmpty(),
                    Optional.ofNullable(proposal.unitId()).map(standing::get),
                    proposal.voteRank(),
                    quotaPass.uses(proposal),
                    rules.stream()
                            .filter(rule -> rule.isAbout(code, who.kind(), today))
                            .toList(),
                    history(proposal),
                    names.awards());
        }

        private Map<Long, ScoreStanding.Standing> standing(ProposalRow proposal) {
            var bloc = proposal.blocId();
            var source = scores.getIfAvailable();
            return bloc == null || source == null
                    ? Map.of()
                    : standings.computeIfAbsent(bloc + " " + proposal.year(), key -> source.of(bloc, proposal.year()));
        }

        /** What the recipient got before; a unit as a whole carries what its predecessors got. */
        private List<EarlierAward> history(ProposalRow proposal) {
            var name = Names.fold(proposal.recipientName());
            return rewards(proposal).stream()
                    .filter(known -> known.recipientKind() == proposal.recipientKind())
                    .filter(known -> Names.fold(known.recipientName()).equals(name))
                    .filter(known -> known.proposalId() == null || known.proposalId() != proposal.id())
                    .map(known -> new EarlierAward(
                            known.awardCode(),
                            names.award(known.awardCode()),
                            known.year(),
                            known.rewardType(),
                            known.achievement(),
                            known.decisionNo()))
                    .toList();
        }

        private List<Known> rewards(ProposalRow proposal) {
            var unit = proposal.unitId();
            if (unit == null) {
                return known("unit_id is null and province_id = :province", "province", proposal.provinceId());
            }
            return histories.computeIfAbsent(
                    unit, id -> known("unit_id in (:line)", "line", lines.computeIfAbsent(id, units::line)));
        }

        private List<Known> known(String condition, String param, Object value) {
            return sql.sql("select recipient_kind, recipient_name, award_code, year, reward_type, achievement,"
                            + " decision_no, proposal_id from reward where state = 'DECIDED' and " + condition)
                    .param(param, value)
                    .query(Known.class)
                    .list();
        }
    }

    private record Known(
            Recipient recipientKind,
            String recipientName,
            String awardCode,
            int year,
            @org.jspecify.annotations.Nullable RewardType rewardType,
            String achievement,
            String decisionNo,
            @org.jspecify.annotations.Nullable Long proposalId) {}

    /** Holds on the unit, and on the person where one is proposed. */
    private List<EligibilityFacts.Hold> holds(Laureate who, long provinceId) {
        var subjects = new ArrayList<String>();
        if (who.unitId() != null && who.kind() == Recipient.COLLECTIVE) {
            subjects.add("(unit_id = :unit and person_name = '')");
        }
        if (who.kind() != Recipient.COLLECTIVE) {
            subjects.add(
                    "(person_name collate utf8mb4_uca1400_as_ci = :person and (unit_id is null or unit_id = :unit))");
        }
        if (subjects.isEmpty()) {
            return List.of();
        }
        return sql.sql("select kind, person_name, source_agency, listed_on, detail from violation"
                        + " where released_on is null and province_id = :province and ("
                        + String.join(" or ", new HashSet<>(subjects)) + ") order by listed_on")
                .param("province", provinceId)
                .param("unit", who.unitId())
                .param("person", who.name())
                .query(EligibilityFacts.Hold.class)
                .list();
    }
}
