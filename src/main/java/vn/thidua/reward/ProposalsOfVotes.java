package vn.thidua.reward;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.vote.AwardProposals;

/** Makes proposals of what blocs voted. A proposal that was entered by hand before stays as it is. */
@Component
class ProposalsOfVotes implements AwardProposals {

    private final ProposalService proposals;
    private final JdbcClient sql;

    ProposalsOfVotes(ProposalService proposals, JdbcClient sql) {
        this.proposals = proposals;
        this.sql = sql;
    }

    @Override
    public long propose(VotedAward voted) {
        return entered(voted).orElseGet(() -> fromVote(voted));
    }

    private Optional<Long> entered(VotedAward voted) {
        return sql.sql("select id from proposal where year = ? and award_code = ? and unit_key = ?"
                        + " and recipient_kind = 'COLLECTIVE' and recipient_name = '' and state <> 'WITHDRAWN'"
                        + " and meeting_id is null order by id limit 1")
                .params(voted.year(), awardCode(voted.award()), voted.unitId())
                .query(Long.class)
                .optional();
    }

    private long fromVote(VotedAward voted) {
        return proposals.fromVote(new VoteOutcome(
                awardCode(voted.award()),
                voted.blocId(),
                voted.year(),
                voted.unitId(),
                voted.votes(),
                voted.base(),
                voted.percent(),
                voted.scoreRank(),
                voted.voteRank(),
                voted.decidedBy(),
                voted.meetingId()));
    }

    private static String awardCode(vn.thidua.vote.Subject award) {
        return switch (award) {
            case CO_CP -> "CTD_CP";
            case CO_TINH -> "CTD_TINH";
            case BK_TINH -> "BK_TINH";
            case BAU_TRUONG, BAU_PHO, THONG_QUA -> throw new IllegalArgumentException(award + " is no award");
        };
    }
}
