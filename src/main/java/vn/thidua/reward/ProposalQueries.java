package vn.thidua.reward;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.identity.Roles;

/**
 * Reads proposals. Board and leadership see those of their provinces, officers of a unit those of the unit, and of the
 * bloc their unit leads that year.
 */
@Service
@Transactional(readOnly = true)
@RolesAllowed({Roles.BOARD, Roles.LEADERSHIP, Roles.UNIT})
public class ProposalQueries {

    /** A step that was taken. */
    public record StepLine(ProposalState state, String reason, String doneBy, Instant doneAt) {}

    /**
     * A paper of the dossier.
     *
     * @param required whether the award asks for it
     * @param fileId {@code null} while it is not there
     */
    public record PaperLine(
            PaperKind paper, boolean required, @Nullable Long fileId) {}

    private final JdbcClient sql;
    private final RewardScope scope;
    private final ProposalReader reader;
    private final EligibilityReader eligibility;
    private final RewardCatalogue catalogue;
    private final Clock clock;

    ProposalQueries(
            JdbcClient sql,
            RewardScope scope,
            ProposalReader reader,
            EligibilityReader eligibility,
            RewardCatalogue catalogue,
            Clock clock) {
        this.sql = sql;
        this.scope = scope;
        this.reader = reader;
        this.eligibility = eligibility;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** Proposals of a year, by award, bloc and rank of the vote; {@code null} is no condition. */
    public List<ProposalRow> proposals(
            @Nullable Integer year, @Nullable Long provinceId, @Nullable Long blocId, @Nullable ProposalState state) {
        return sql.sql(ProposalReader.ROWS + " where " + scope.conditionWithBloc("p")
                        + " and (:year is null or p.year = :year) and (:province is null or p.province_id = :province)"
                        + " and (:bloc is null or p.bloc_id = :bloc) and (:state is null or p.state = :state)"
                        + ProposalReader.ORDER)
                .params(scope.params())
                .param("year", year)
                .param("province", provinceId)
                .param("bloc", blocId)
                .param("state", state == null ? null : state.name())
                .query(ProposalRow.class)
                .list();
    }

    /** One proposal; empty where there is none or the person may not see it. */
    public Optional<ProposalRow> proposal(long proposalId) {
        return sql.sql(ProposalReader.ROWS + " where p.id = :id and " + scope.conditionWithBloc("p"))
                .params(scope.params())
                .param("id", proposalId)
                .query(ProposalRow.class)
                .optional();
    }

    /** What is to be said about each proposal before it goes on, by id. */
    public Map<Long, List<Finding>> findings(Collection<ProposalRow> proposals) {
        return eligibility.findings(proposals);
    }

    /** The way of a proposal that the person may see, first step first. */
    public List<StepLine> steps(long proposalId) {
        return proposal(proposalId).isEmpty()
                ? List.of()
                : sql.sql("select state, reason, done_by, done_at from proposal_step where proposal_id = ? order by id")
                        .param(proposalId)
                        .query((row, n) -> new StepLine(
                                ProposalState.valueOf(row.getString("state")),
                                row.getString("reason"),
                                row.getString("done_by"),
                                row.getTimestamp("done_at").toInstant()))
                        .list();
    }

    /** The dossier of a proposal that the person may see: what is required, then what was added besides. */
    public List<PaperLine> papers(long proposalId) {
        var proposal = proposal(proposalId);
        if (proposal.isEmpty()) {
            return List.of();
        }
        var there = reader.papers(proposalId).stream()
                .collect(Collectors.toMap(ProposalReader.Paper::paper, Function.identity()));
        var required = catalogue.papers(proposal.get().awardCode(), LocalDate.now(clock));
        return Stream.concat(
                        required.stream(),
                        there.keySet().stream()
                                .filter(kind -> !required.contains(kind))
                                .sorted())
                .map(kind -> new PaperLine(
                        kind,
                        required.contains(kind),
                        Optional.ofNullable(there.get(kind))
                                .map(ProposalReader.Paper::fileId)
                                .orElse(null)))
                .toList();
    }
}
