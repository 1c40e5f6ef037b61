package vn.thidua.reward;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** That somebody brought a proposal to a state. */
@Entity
class ProposalStep {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long proposalId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private ProposalState state = ProposalState.PROPOSED;

    private String reason = "";
    private String doneBy = "";
    private Instant doneAt = Instant.EPOCH;

    protected ProposalStep() {}

    ProposalStep(Proposal proposal, String by, Instant at) {
        proposalId = proposal.id();
        state = proposal.state();
        reason = proposal.reason();
        doneBy = by;
        doneAt = at;
    }
}
