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

/** A paper of the dossier of a proposal. */
@Entity
class ProposalPaper {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long proposalId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private PaperKind paper = PaperKind.KHAC;

    private long fileId;
    private String addedBy = "";
    private Instant addedAt = Instant.EPOCH;

    protected ProposalPaper() {}

    ProposalPaper(long proposalId, PaperKind paper) {
        this.proposalId = proposalId;
        this.paper = paper;
    }

    void holds(long newFileId, String by, Instant at) {
        fileId = newFileId;
        addedBy = by;
        addedAt = at;
    }
}
