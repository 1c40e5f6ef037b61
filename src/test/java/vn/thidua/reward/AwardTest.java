package vn.thidua.reward;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.thidua.shared.RuleViolation;

class AwardTest {

    @Test
    void refusesACodeWithSmallLettersOrAccents() {
        assertThatThrownBy(() -> new Award(draft("cờ", Set.of(Recipient.COLLECTIVE), "80")))
                .isInstanceOfSatisfying(
                        RuleViolation.class, broken -> assertThat(broken.key()).isEqualTo("reward.award.code"));
    }

    @Test
    void refusesAnAwardForNobody() {
        assertThatThrownBy(() -> new Award(draft("CTD", Set.of(), "80")))
                .isInstanceOfSatisfying(
                        RuleViolation.class, broken -> assertThat(broken.key()).isEqualTo("reward.award.recipients"));
    }

    @Test
    void refusesMoreThanAllVotes() {
        assertThatThrownBy(() -> new Award(draft("CTD", Set.of(Recipient.COLLECTIVE), "100.01")))
                .isInstanceOfSatisfying(
                        RuleViolation.class, broken -> assertThat(broken.key()).isEqualTo("reward.award.percent"));
        assertThat(new Award(draft("CTD", Set.of(Recipient.COLLECTIVE), "100")).validFrom())
                .isEqualTo(LocalDate.of(2025, 7, 1));
    }

    @Test
    void readsAndWritesRecipientsInOneOrder() {
        assertThat(Recipient.join(Recipient.parse("HOUSEHOLD; COLLECTIVE"))).isEqualTo("COLLECTIVE;HOUSEHOLD");
        assertThat(Recipient.parse("")).isEmpty();
        assertThatThrownBy(() -> Recipient.parse("NOBODY")).isInstanceOf(IllegalArgumentException.class);
    }

    private static AwardDraft draft(String code, Set<Recipient> recipients, String percent) {
        return new AwardDraft(
                code,
                "Cờ thi đua",
                "",
                AwardFamily.DANH_HIEU,
                AwardLevel.TINH,
                recipients,
                "",
                null,
                null,
                new BigDecimal(percent),
                "",
                "",
                LocalDate.of(2025, 7, 1));
    }
}
