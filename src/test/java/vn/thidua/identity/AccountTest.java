package vn.thidua.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.shared.RuleViolation;

class AccountTest {

    private static final Instant NOON = Instant.parse("2026-11-22T05:00:00Z");

    private final Account account = new Account("soct", "Sở Công Thương", NOON);

    @Test
    void fiveWrongPasswordsInARowCloseTheAccountForAQuarterOfAnHour() {
        fail(4);
        assertThat(account.isLockedOut(at(Duration.ZERO))).isFalse();

        fail(1);

        assertThat(account.isLockedOut(at(Duration.ofMinutes(14)))).isTrue();
        assertThat(account.isLockedOut(at(Duration.ofMinutes(15)))).isFalse();
    }

    @Test
    void aRightPasswordBetweenBeginsTheCountAnew() {
        fail(4);
        account.loginSucceeded(at(Duration.ZERO));
        fail(4);

        assertThat(account.isLockedOut(at(Duration.ZERO))).isFalse();
    }

    @Test
    void unlockingEndsTheLockOutToo() {
        fail(5);

        account.unlock();

        assertThat(account.isLockedOut(at(Duration.ZERO))).isFalse();
    }

    @Test
    void anIssuedPasswordIsDueForChangeAndAChosenOneIsNot() {
        account.issuePassword("x");
        assertThat(account.isPasswordChangeDue()).isTrue();

        account.choosePassword("y");
        assertThat(account.isPasswordChangeDue()).isFalse();
    }

    @Test
    void grantsAreReplacedByTheWantedOnes() {
        account.grantOnly(List.of(Grant.forUnit(7), Grant.inProvince(Roles.BOARD, 1)));

        account.grantOnly(List.of(Grant.forUnit(7), Grant.forUnit(7), Grant.everywhere(Roles.LEADERSHIP)));

        assertThat(account.grants()).containsExactlyInAnyOrder(Grant.forUnit(7), Grant.everywhere(Roles.LEADERSHIP));
    }

    @Test
    void administrationCannotBeLimitedToAProvince() {
        breaks("identity.grant.adminEverywhere", Set.of(Grant.inProvince(Roles.ADMIN, 1)));
    }

    @Test
    void aUnitOfficerNeedsAUnitAndNobodyElseHasOne() {
        breaks("identity.grant.unitMissing", Set.of(new Grant(Roles.UNIT, null, null)));
        breaks("identity.grant.unitOnlyForOfficers", Set.of(new Grant(Roles.BOARD, null, 3L)));
        breaks("identity.grants.missing", Set.of());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ab", "Sở", "so tc", "-so", "SOTC", "so/tc", ""})
    void rejectsLoginsThatCannotBeTypedEverywhere(String login) {
        assertThatThrownBy(() -> new Account(login, "Tên", NOON))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("identity.login.malformed");
    }

    private void breaks(String key, Set<Grant> grants) {
        assertThatThrownBy(() -> account.grantOnly(grants))
                .isInstanceOf(RuleViolation.class)
                .hasMessage(key);
    }

    private void fail(int times) {
        IntStream.range(0, times).forEach(i -> account.loginFailed(at(Duration.ZERO)));
    }

    private static Clock at(Duration afterNoon) {
        return Clock.fixed(NOON.plus(afterNoon), ZoneOffset.UTC);
    }
}
