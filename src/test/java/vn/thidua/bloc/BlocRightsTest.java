package vn.thidua.bloc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;
import vn.thidua.identity.SignedIn;
import vn.thidua.shared.RuleViolation;
import vn.thidua.support.DatabaseTest;

/** Who may read a bloc, run it, or act for one of its units. */
@DatabaseTest
@Import(BlocYears.class)
class BlocRightsTest {

    @Autowired
    BlocYears arranged;

    @Autowired
    BlocRights rights;

    @Autowired
    CompositionService compositions;

    @BeforeEach
    void arrange() {
        arranged.arrange();
    }

    @AfterEach
    void signOut() {
        SignedIn.out();
    }

    @Test
    void theBlocComesWithHeadFirstThenDeputyThenNames() {
        var bloc = rights.read(arranged.bloc1, 2026);
        assertThat(bloc.members())
                .extracting(BlocMember::role)
                .startsWith(MemberRole.HEAD, MemberRole.DEPUTY_1)
                .containsOnlyOnce(MemberRole.HEAD);
        assertThat(bloc.head()).map(BlocMember::name).contains("Sở Tư pháp");
        assertThat(bloc.head()).map(BlocMember::group).contains("Có đánh giá công vụ");
    }

    @Test
    void headAndDeputyRunTheBlocThatYearOnly() {
        SignedIn.asOfficerOf(arranged.justice);
        assertThat(rights.run(arranged.bloc1, 2026).year()).isEqualTo(2026);
        assertThatThrownBy(() -> rights.run(arranged.bloc1, 2025)).isInstanceOf(AccessDeniedException.class);
        SignedIn.asOfficerOf(arranged.television);
        assertThat(rights.run(arranged.bloc1, 2026).year()).isEqualTo(2026);
        SignedIn.asOfficerOf(arranged.court);
        assertThatThrownBy(() -> rights.run(arranged.bloc1, 2026)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aMemberReadsItsBlocAndNobodyElseDoes() {
        SignedIn.asOfficerOf(arranged.court);
        var bloc = rights.read(arranged.bloc1, 2026);
        assertThat(rights.mine(bloc)).map(BlocMember::unitId).contains(arranged.court);
        assertThat(rights.mayRun(bloc)).isFalse();
        SignedIn.asOfficerOf(arranged.unitWithoutBloc());
        assertThatThrownBy(() -> rights.read(arranged.bloc1, 2026)).isInstanceOf(AccessDeniedException.class);
        SignedIn.asBoardOf(arranged.elsewhere);
        assertThatThrownBy(() -> rights.read(arranged.bloc1, 2026)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> rights.board(arranged.bloc1, 2026)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void leadershipReadsAndRunsNothing() {
        SignedIn.asLeadership();
        var bloc = rights.read(arranged.bloc1, 2026);
        assertThat(rights.mayRun(bloc)).isFalse();
        assertThatThrownBy(() -> rights.run(arranged.bloc1, 2026)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void onlyItsOfficerActsForAUnit() {
        SignedIn.asOfficerOf(arranged.court);
        assertThat(rights.unit(arranged.bloc1, 2026, arranged.court).blocId()).isEqualTo(arranged.bloc1);
        assertThatThrownBy(() -> rights.unit(arranged.bloc1, 2026, arranged.justice))
                .isInstanceOf(AccessDeniedException.class);
        SignedIn.asBoard();
        assertThatThrownBy(() -> rights.unit(arranged.bloc1, 2026, arranged.court))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aClosedYearIsReadOnlyAndAYearWithoutTheBlocIsSaid() {
        assertThatThrownBy(() -> rights.read(arranged.bloc1, 2019))
                .isInstanceOfSatisfying(
                        RuleViolation.class, broken -> assertThat(broken.key()).isEqualTo("bloc.notInForce"));
        compositions.closeYear(rights.read(arranged.bloc1, 2026).yearId());
        assertThat(rights.read(arranged.bloc1, 2026).isClosed()).isTrue();
        assertThatThrownBy(() -> rights.run(arranged.bloc1, 2026))
                .isInstanceOfSatisfying(
                        RuleViolation.class, broken -> assertThat(broken.key()).isEqualTo("bloc.year.closed"));
    }
}
