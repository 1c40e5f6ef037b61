package vn.thidua.reward;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.thidua.shared.RuleViolation;

/** Money, recipients, words for searching and the steps of a proposal, without a database. */
class RewardRulesTest {

    private static final BaseSalaryRow SALARY =
            new BaseSalaryRow(new BigDecimal("2340000"), new BigDecimal("1.5"), LocalDate.of(2024, 7, 1), "");

    @ParameterizedTest
    @CsvSource({"COLLECTIVE, 18720000", "INDIVIDUAL, 3510000", "HOUSEHOLD, 5265000"})
    void moneyIsMultipleTimesBaseSalaryAndAHouseholdGetsOneAndAHalf(Recipient kind, BigDecimal amount) {
        assertThat(AwardMoney.of(kind, EligibilityTest.award("COLLECTIVE;INDIVIDUAL;HOUSEHOLD"), SALARY))
                .contains(amount);
    }

    @Test
    void withoutABaseSalaryThereIsNoMoney() {
        assertThat(AwardMoney.of(Recipient.COLLECTIVE, EligibilityTest.award("COLLECTIVE"), null))
                .isEmpty();
    }

    @Test
    void aPersonNeedsAClassAndOnlyAPersonHasOne() {
        assertBroken(
                "reward.recipient.classMissing",
                new Laureate(Recipient.INDIVIDUAL, 1L, "Người Mẫu", "Bà", "", "", null, false)::checked);
        assertBroken(
                "reward.recipient.classOfNobody",
                new Laureate(Recipient.COLLECTIVE, 1L, "", "", "", "", PersonClass.TRUC_TIEP, false)::checked);
        assertBroken(
                "shared.name.missing", new Laureate(Recipient.HOUSEHOLD, 1L, " ", "", "", "", null, false)::checked);
        assertBroken(
                "reward.recipient.missing",
                new Laureate(Recipient.COLLECTIVE, null, "", "", "", "", null, false)::checked);
        assertBroken(
                "reward.recipient.smallWithoutName",
                new Laureate(Recipient.COLLECTIVE, 1L, "", "", "", "", null, true)::checked);
    }

    @Test
    void onlyTheFifthClassIsDirect() {
        assertThat(List.of(PersonClass.values()).stream().filter(PersonClass::isDirect))
                .containsExactly(PersonClass.TRUC_TIEP);
    }

    @Test
    void searchWordsHaveNoAccentsAndOnlyAscii() {
        assertThat(SearchText.of("Đài Phát thanh – Truyền hình", null, "12/QĐ-UBND"))
                .isEqualTo("dai phat thanh truyen hinh 12/qd-ubnd");
        assertThat(SearchText.pattern("50%_")).isEqualTo("%50\\%\\_%");
    }

    @ParameterizedTest
    @EnumSource(ProposalState.class)
    void nothingFollowsADecisionOrAWithdrawal(ProposalState next) {
        assertThat(ProposalState.DECIDED.next()).doesNotContain(next);
        assertThat(ProposalState.WITHDRAWN.next()).doesNotContain(next);
    }

    @Test
    void aProposalGoesStepByStep() {
        var proposal = new Proposal(draft());
        assertBroken("reward.proposal.step.SUBMITTED", () -> proposal.go(ProposalState.SUBMITTED, ""));
        proposal.go(ProposalState.CHECKED, "");
        assertBroken("reward.proposal.fixed", () -> proposal.edit(draft()));
        assertBroken("reward.reason.missing", () -> proposal.go(ProposalState.RETURNED, " "));
        proposal.go(ProposalState.RETURNED, "Thiếu báo cáo");
        assertThat(proposal.reason()).isEqualTo("Thiếu báo cáo");
        proposal.go(ProposalState.PROPOSED, "");
        assertThat(proposal.reason()).isEmpty();
    }

    @Test
    void whatAVoteDecidedStays() {
        var vote = new VoteOutcome("CTD_TINH", 1, 2026, 7, 12, 15, new BigDecimal("80"), 2, 1, "Bỏ phiếu", 5);
        var proposal = Proposal.ofVote(vote, draft());
        assertBroken(
                "reward.proposal.ofVote",
                () -> proposal.edit(new ProposalDraft(
                        1, 2026, "BK_TINH", null, Laureate.unit(7), RewardType.CONG_TRANG, "", null)));
        proposal.edit(new ProposalDraft(
                1, 2026, "CTD_TINH", null, Laureate.unit(7), RewardType.CONG_TRANG, "Dẫn đầu", Rating.TOT));
        assertBroken(
                "reward.proposal.votes",
                () -> Proposal.ofVote(
                        new VoteOutcome("CTD_TINH", 1, 2026, 7, 16, 15, BigDecimal.TEN, 2, 1, "", 5), draft()));
    }

    @Test
    void aCorrectionKeepsWhatChanged() {
        var fields = List.of(new CorrectedField("reward.column.decisionNo", "12/QĐ", "13/QĐ"));
        assertThat(CorrectedField.read(CorrectedField.write(fields))).isEqualTo(fields);
    }

    private static ProposalDraft draft() {
        return new ProposalDraft(1, 2026, "CTD_TINH", null, Laureate.unit(7), RewardType.CONG_TRANG, "", null);
    }

    private static void assertBroken(String key, Runnable command) {
        assertThatThrownBy(command::run)
                .isInstanceOfSatisfying(
                        RuleViolation.class, broken -> assertThat(broken.key()).isEqualTo(key));
    }
}
