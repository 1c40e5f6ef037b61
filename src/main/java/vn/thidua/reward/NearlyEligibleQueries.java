package vn.thidua.reward;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.identity.CurrentUser;
import vn.thidua.identity.Roles;
import vn.thidua.shared.Names;

/** Who is one step from an award by the earlier awards the rules ask for; for board and leadership. */
@Service
@Transactional(readOnly = true)
@RolesAllowed({Roles.BOARD, Roles.LEADERSHIP})
public class NearlyEligibleQueries {

    private final JdbcClient sql;
    private final RewardCatalogue catalogue;
    private final CurrentUser currentUser;
    private final Clock clock;

    NearlyEligibleQueries(JdbcClient sql, RewardCatalogue catalogue, CurrentUser currentUser, Clock clock) {
        this.sql = sql;
        this.catalogue = catalogue;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    private record Known(
            Recipient recipientKind,
            String recipientName,
            @Nullable Long unitId,
            String unitName,
            @Nullable LocalDate unitEndedOn,
            String awardCode,
            int year,
            @Nullable RewardType rewardType,
            String achievement,
            String decisionNo) {

        String who() {
            return recipientKind + "|" + unitId + "|" + Names.fold(recipientName);
        }

        EarlierAward award() {
            return new EarlierAward(awardCode, awardCode, year, rewardType, achievement, decisionNo);
        }
    }

    /** Recipients of the province who lack exactly one step of an award in the year, by award and name. */
    public List<NearlyEligible> of(long provinceId, int year) {
        currentUser.requireReaderOf(provinceId);
        var today = LocalDate.now(clock);
        var rules = catalogue.earlierRules().stream()
                .filter(rule -> rule.isAbout(rule.awardCode(), rule.recipientKind(), today))
                .toList();
        var names = new RegisterNames(sql).awards();
        var needed = rules.stream()
                .map(EarlierRule::needsAward)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        var byRecipient = known(provinceId, year, needed).stream()
                .collect(Collectors.groupingBy(Known::who, LinkedHashMap::new, Collectors.toList()));
        var nearly = new ArrayList<NearlyEligible>();
        for (var history : byRecipient.values()) {
            var one = history.getFirst();
            if (one.unitEndedOn() != null) {
                continue;
            }
            var earlier = history.stream().map(Known::award).toList();
            rules.stream()
                    .filter(rule -> rule.recipientKind() == one.recipientKind())
                    .map(EarlierRule::awardCode)
                    .distinct()
                    .forEach(code -> EarlierAwards.check(
                                    rules.stream()
                                            .filter(rule -> rule.isAbout(code, one.recipientKind(), today))
                                            .filter(rule -> rule.needsAward() != null)
                                            .toList(),
                                    earlier,
                                    year,
                                    names)
                            .stream()
                            .filter(finding -> finding.weight() == Finding.Weight.NEARLY)
                            .map(finding -> new NearlyEligible(
                                    code,
                                    names.getOrDefault(code, code),
                                    one.recipientKind(),
                                    one.unitId(),
                                    one.unitName(),
                                    one.recipientName().isEmpty() ? one.unitName() : one.recipientName(),
                                    finding))
                            .forEach(nearly::add));
        }
        return nearly.stream()
                .sorted(java.util.Comparator.comparing(NearlyEligible::awardCode)
                        .thenComparing(NearlyEligible::recipient, vn.thidua.shared.VietnameseOrder.NAMES))
                .toList();
    }

    private List<Known> known(long provinceId, int year, Set<String> codes) {
        return sql.sql("""
                        select r.recipient_kind, r.recipient_name, r.unit_id, coalesce(u.name, r.workplace) as unit_name,
                               u.valid_to as unit_ended_on, r.award_code, r.year, r.reward_type, r.achievement,
                               r.decision_no
                          from reward r left join unit u on u.id = r.unit_id
                         where r.province_id = :province and r.state = 'DECIDED' and r.year < :year
                           and r.award_code in (:codes)
                         order by r.id
                        """)
                .param("province", provinceId)
                .param("year", year)
                .param("codes", codes.isEmpty() ? Set.of("-") : codes)
                .query(Known.class)
                .list();
    }
}
