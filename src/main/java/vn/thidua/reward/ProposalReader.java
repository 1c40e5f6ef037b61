package vn.thidua.reward;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads proposals for whoever has asked for the right before. */
@Component
class ProposalReader {

    static final String ROWS = """
            select p.id, p.province_id, v.name as province, p.year, p.award_code, %s as award_name, p.bloc_id,
                   %s as bloc_name, p.unit_id, %s as unit_name, u.valid_to as unit_ended_on, p.recipient_kind,
                   p.recipient_name, p.recipient_title, p.position, p.workplace, p.person_class, p.small_collective,
                   p.reward_type, p.achievement, p.rating, p.origin, p.meeting_id, p.votes, p.vote_base,
                   p.vote_percent, p.vote_rank, p.vote_decided_by, p.score_rank, p.state, p.reason
              from proposal p
              join province v on v.id = p.province_id
              left join unit u on u.id = p.unit_id
              left join bloc b on b.id = p.bloc_id
            """.formatted(
                    RewardSql.of(RewardSql.AWARD_NAME, "p"),
                    RewardSql.of(RewardSql.BLOC_NAME, "p"),
                    RewardSql.of(RewardSql.UNIT_NAME, "p"));

    static final String ORDER = " order by p.award_code, bloc_name, coalesce(p.vote_rank, 9999),"
            + " coalesce(nullif(p.recipient_name, ''), u.name) collate utf8mb4_uca1400_vietnamese_ai_ci, p.id";

    private final JdbcClient sql;

    ProposalReader(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<ProposalRow> find(long proposalId) {
        return sql.sql(ROWS + " where p.id = ?")
                .param(proposalId)
                .query(ProposalRow.class)
                .optional();
    }

    /** Papers that were handed in, by kind, with their file. */
    List<Paper> papers(long proposalId) {
        return sql.sql("select paper, file_id from proposal_paper where proposal_id = ?")
                .param(proposalId)
                .query(Paper.class)
                .list();
    }

    /** A paper and the file that holds it. */
    record Paper(PaperKind paper, long fileId) {}
}
