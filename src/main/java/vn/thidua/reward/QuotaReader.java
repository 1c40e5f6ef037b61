package vn.thidua.reward;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads quotas with what is used of them. Decided rewards that came from no proposal count as well. */
@Component
class QuotaReader {

    /** A quota as it stands in the table. */
    record Stored(
            long id,
            long provinceId,
            int year,
            String awardCode,
            QuotaScope scope,
            @Nullable Long blocId,
            String groupName,
            @Nullable Long unitId,
            QuotaKind recipientKind,
            @Nullable Integer maxCount,
            @Nullable BigDecimal maxPercent,
            String source) {}

    /** Where a unit stands in a year. */
    private record Seat(long unitId, long blocId, String groupName) {}

    /** Something that takes a place: a live proposal, or a reward without a proposal. */
    private record Taken(
            @Nullable Long proposalId,
            String awardCode,
            Recipient recipientKind,
            @Nullable Long unitId,
            @Nullable Long blocId) {}

    private final JdbcClient sql;

    QuotaReader(JdbcClient sql) {
        this.sql = sql;
    }

    /** A reader that remembers years it has read. */
    Pass pass() {
        return new Pass();
    }

    /** One look at the data. */
    final class Pass {

        private final Map<String, Year> years = new HashMap<>();

        /** Quotas that bind the proposal, with what others use of them. */
        List<QuotaUse> uses(ProposalRow proposal) {
            var year = year(proposal.provinceId(), proposal.year());
            var group = year.group(proposal.unitId());
            return year.quotas.stream()
                    .filter(quota -> quota.awardCode().equals(proposal.awardCode()))
                    .filter(quota -> quota.recipientKind().counts(proposal.recipientKind()))
                    .filter(quota -> year.covers(quota, proposal.unitId(), proposal.blocId(), group))
                    .map(quota -> year.use(quota, proposal.id()))
                    .toList();
        }

        /** A quota with all that is used of it. */
        QuotaUse use(Stored quota) {
            return year(quota.provinceId(), quota.year()).use(quota, -1);
        }

        List<Stored> of(long provinceId, int year) {
            return year(provinceId, year).quotas;
        }

        private Year year(long provinceId, int year) {
            return years.computeIfAbsent(provinceId + " " + year, key -> new Year(provinceId, year));
        }
    }

    /** Quotas, seats and what is taken in a year of a province. */
    private final class Year {

        private final List<Stored> quotas;
        private final List<Seat> seats;
        private final List<Taken> taken;
        private final Map<Long, String> blocs = new HashMap<>();

        Year(long provinceId, int year) {
            quotas = sql.sql("select id, province_id, year, award_code, scope, bloc_id, group_name, unit_id,"
                            + " recipient_kind, max_count, max_percent, source from reward_quota"
                            + " where province_id = ? and year = ? order by award_code, scope, id")
                    .params(provinceId, year)
                    .query(Stored.class)
                    .list();
            seats = quotas.isEmpty() ? List.of() : seats(provinceId, year);
            taken = quotas.isEmpty() ? List.of() : taken(provinceId, year);
        }

        private List<Seat> seats(long provinceId, int year) {
            sql.sql("select x.bloc_id, x.name " + IN_FORCE)
                    .params(provinceId, year)
                    .query(row -> {
                        blocs.put(row.getLong("bloc_id"), row.getString("name"));
                    });
            return sql.sql("select m.unit_id, x.bloc_id, coalesce(g.name, '') as group_name "
                            + IN_FORCE.replace(
                                    "where",
                                    "join membership m on m.bloc_year_id = x.id and m.left_on is null"
                                            + " left join bloc_group g on g.id = m.group_id where"))
                    .params(provinceId, year)
                    .query(Seat.class)
                    .list();
        }

        private List<Taken> taken(long provinceId, int year) {
            return sql.sql("""
                            select id as proposal_id, award_code, recipient_kind, unit_id, bloc_id from proposal
                             where province_id = :province and year = :year
                               and state in ('PROPOSED', 'CHECKED', 'SUBMITTED', 'DECIDED')
                            union all
                            select null, award_code, recipient_kind, unit_id, bloc_id from reward
                             where province_id = :province and year = :year and state = 'DECIDED'
                               and proposal_id is null
                            """)
                    .param("province", provinceId)
                    .param("year", year)
                    .query(Taken.class)
                    .list();
        }

        String group(@Nullable Long unitId) {
            return seats.stream()
                    .filter(seat -> Objects.equals(seat.unitId(), unitId))
                    .map(Seat::groupName)
                    .findFirst()
                    .orElse("");
        }

        boolean covers(Stored quota, @Nullable Long unitId, @Nullable Long blocId, String group) {
            return switch (quota.scope()) {
                case PROVINCE -> true;
                case BLOC -> Objects.equals(quota.blocId(), blocId);
                case GROUP ->
                    Objects.equals(quota.blocId(), blocId) && quota.groupName().equals(group);
                case UNIT -> Objects.equals(quota.unitId(), unitId);
            };
        }

        QuotaUse use(Stored quota, long withoutProposal) {
            var used = taken.stream()
                    .filter(one -> one.awardCode().equals(quota.awardCode()))
                    .filter(one -> quota.recipientKind().counts(one.recipientKind()))
                    .filter(one -> one.proposalId() == null || one.proposalId() != withoutProposal)
                    .filter(one -> covers(quota, one.unitId(), one.blocId(), group(one.unitId())))
                    .count();
            return new QuotaUse(
                    quota.scope(), place(quota), quota.maxCount(), quota.maxPercent(), base(quota), (int) used);
        }

        private int base(Stored quota) {
            return (int) seats.stream()
                    .filter(seat -> covers(quota, seat.unitId(), seat.blocId(), seat.groupName()))
                    .map(Seat::unitId)
                    .distinct()
                    .count();
        }

        private String place(Stored quota) {
            var bloc = quota.blocId() == null ? "" : blocs.getOrDefault(quota.blocId(), "");
            return switch (quota.scope()) {
                case PROVINCE -> "";
                case BLOC -> bloc;
                case GROUP -> bloc.isEmpty() ? quota.groupName() : bloc + " – " + quota.groupName();
                case UNIT ->
                    sql.sql("select name from unit where id = ?")
                            .param(quota.unitId())
                            .query(String.class)
                            .optional()
                            .orElse("");
            };
        }
    }

    private static final String IN_FORCE = """
            from bloc_year x join composition c on c.id = x.composition_id and c.in_force = true
            join emulation_year y on y.id = c.year_id
            where y.province_id = ? and y.year = ?
            """;
}
