package vn.thidua.bloc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;
import vn.thidua.identity.SignedIn;
import vn.thidua.shared.RuleViolation;
import vn.thidua.support.Database;
import vn.thidua.support.DatabaseTest;

/** Moving units, giving roles, taking back: the heart of the composition board. */
@DatabaseTest
@Import(BlocFixture.class)
class BoardServiceTest {

    @Autowired
    BoardService board;

    @Autowired
    CompositionService compositions;

    @Autowired
    CompositionQueries queries;

    @Autowired
    BlocFixture fixture;

    @Autowired
    Database database;

    long province;
    long justice;
    long finance;
    long draft;
    long bloc1;
    long bloc2;

    @BeforeEach
    void arrange() {
        database.clean();
        SignedIn.asBoard();
        province = fixture.province("Sóc Trăng");
        justice = fixture.unit(province, "Sở Tư pháp");
        finance = fixture.unit(province, "Sở Tài chính");
        draft = fixture.draft(province, 2027, "Phương án 1");
        bloc1 = fixture.bloc(draft, "khoi-1", "Khối thi đua số 1");
        bloc2 = fixture.bloc(draft, "khoi-2", "Khối thi đua số 2");
    }

    @Test
    void movesUnitsFromTheTrayIntoABlocAsOneAct() {
        var act = board.move(fixture.move(draft, bloc1, justice, finance));

        assertThat(act).isPresent();
        assertThat(fixture.blocOf(draft, justice)).isEqualTo(bloc1);
        assertThat(fixture.blocOf(draft, finance)).isEqualTo(bloc1);
        var history = queries.history(draft, null, 10).getFirst();
        assertThat(history.what()).isEqualTo(ActWhat.MOVED);
        assertThat(history.doneBy()).isEqualTo("Chuyên viên");
        assertThat(history.placed()).extracting(ActRow.Placed::toBloc).containsOnly("Khối thi đua số 1");
    }

    @Test
    void leavesNoTraceWhereNothingChanged() {
        board.move(fixture.move(draft, bloc1, justice));

        assertThat(board.move(fixture.move(draft, bloc1, justice))).isEmpty();
    }

    @Test
    void tellsTheSecondPersonWhoMovedTheCardFirst() {
        board.move(fixture.move(draft, bloc1, justice));
        var asSeenByBoth = fixture.seen(draft, justice);
        SignedIn.asOtherBoard();
        board.move(new MoveUnits(draft, List.of(asSeenByBoth), bloc2, null, "", null));

        SignedIn.asBoard();
        assertThatExceptionOfType(CardChanged.class)
                .isThrownBy(() -> board.move(new MoveUnits(draft, List.of(asSeenByBoth), null, null, "", null)))
                .satisfies(e -> assertThat(e.args()).contains("Sở Tư pháp", "Chuyên viên 2", "Khối thi đua số 2"));
        assertThat(fixture.blocOf(draft, justice)).isEqualTo(bloc2);
    }

    @Test
    void saysWhereAUnitThoughtToBeFreeAlreadyStands() {
        board.move(fixture.move(draft, bloc1, justice));

        assertThatExceptionOfType(AlreadyPlaced.class)
                .isThrownBy(() -> board.move(
                        new MoveUnits(draft, List.of(CardSeen.regular(justice, null)), bloc2, null, "", null)))
                .satisfies(e -> {
                    assertThat(e.args()).containsExactly("Sở Tư pháp", "Khối thi đua số 1", "2027");
                    board.move(new MoveUnits(
                            draft, List.of(CardSeen.regular(justice, e.versionNow())), bloc2, null, "", null));
                });
        assertThat(fixture.blocOf(draft, justice)).isEqualTo(bloc2);
    }

    @Test
    void ofTwoMovesAtTheSameMomentExactlyOneWins() throws Exception {
        for (int round = 0; round < 10; round++) {
            var unit = fixture.unit(province, "Đơn vị " + round);
            var seen = List.of(CardSeen.regular(unit, null));
            var outcomes = atTheSameTime(
                    () -> board.move(new MoveUnits(draft, seen, bloc1, null, "", null)),
                    () -> board.move(new MoveUnits(draft, seen, bloc2, null, "", null)));

            assertThat(outcomes).filteredOn(RuleViolation.class::isInstance).hasSize(1);
            assertThat(fixture.blocOf(draft, unit)).isIn(bloc1, bloc2);
        }
    }

    @Test
    void theRoleEndsWithTheMoveToAnotherBlocAndComesBackWithUndo() {
        board.move(fixture.move(draft, bloc1, justice));
        board.assignRole(fixture.role(draft, justice, MemberRole.HEAD));
        board.move(fixture.move(draft, bloc2, justice));
        assertThat(fixture.card(draft, justice).orElseThrow().lead()).isZero();

        board.undo(draft);

        var card = fixture.card(draft, justice).orElseThrow();
        assertThat(card.blocId()).isEqualTo(bloc1);
        assertThat(card.lead()).isEqualTo(1);
    }

    @Test
    void rejectsASecondHeadUnlessItReplacesTheFirst() {
        board.move(fixture.move(draft, bloc1, justice, finance));
        board.assignRole(fixture.role(draft, justice, MemberRole.HEAD));

        assertThatThrownBy(() -> board.assignRole(fixture.role(draft, finance, MemberRole.HEAD)))
                .isInstanceOf(RuleViolation.class)
                .extracting("key")
                .isEqualTo("bloc.role.taken");

        board.assignRole(new AssignRole(
                draft, fixture.seen(draft, finance), MemberRole.HEAD, "Phó Giám đốc Sở", true, "", null));
        assertThat(fixture.card(draft, justice).orElseThrow().lead()).isZero();
        assertThat(fixture.card(draft, finance).orElseThrow())
                .returns(1, BoardSnapshot.Card::lead)
                .returns("Phó Giám đốc Sở", BoardSnapshot.Card::acting);
    }

    @Test
    void aUnitInTheTrayLeadsNothing() {
        assertThatThrownBy(() -> board.assignRole(fixture.role(draft, justice, MemberRole.HEAD)))
                .extracting("key")
                .isEqualTo("bloc.role.notAMember");
    }

    @Test
    void undoAndRedoGoBackAndForthThroughTheOwnActs() {
        board.move(fixture.move(draft, bloc1, justice));
        board.move(fixture.move(draft, bloc2, justice));

        board.undo(draft);
        assertThat(fixture.blocOf(draft, justice)).isEqualTo(bloc1);
        board.undo(draft);
        assertThat(fixture.blocOf(draft, justice)).isNull();
        board.redo(draft);
        board.redo(draft);
        assertThat(fixture.blocOf(draft, justice)).isEqualTo(bloc2);
        assertThatThrownBy(() -> board.redo(draft)).extracting("key").isEqualTo("bloc.redo.nothing");
    }

    @Test
    void undoOfAReplacedHeadGivesBothUnitsTheirRolesBack() {
        board.move(fixture.move(draft, bloc1, justice, finance));
        board.assignRole(fixture.role(draft, justice, MemberRole.HEAD));
        board.assignRole(new AssignRole(draft, fixture.seen(draft, finance), MemberRole.HEAD, "", true, "", null));

        board.undo(draft);

        assertThat(fixture.card(draft, justice).orElseThrow().lead()).isEqualTo(1);
        assertThat(fixture.card(draft, finance).orElseThrow().lead()).isZero();
    }

    @Test
    void undoDoesNotOverwriteWhatSomebodyElseDidSince() {
        board.move(fixture.move(draft, bloc1, justice));
        SignedIn.asOtherBoard();
        board.move(fixture.move(draft, bloc2, justice));

        SignedIn.asBoard();
        assertThatExceptionOfType(CardChanged.class).isThrownBy(() -> board.undo(draft));
        assertThat(fixture.blocOf(draft, justice)).isEqualTo(bloc2);
    }

    @Test
    void whatAnotherPersonTookBackIsNoLongerInTheWayOfMyUndo() {
        board.move(fixture.move(draft, bloc1, justice));
        var second = board.move(fixture.move(draft, bloc1, finance)).orElseThrow();
        SignedIn.asOtherBoard();
        board.takeBack(draft, second);

        SignedIn.asBoard();
        board.undo(draft);

        assertThat(fixture.blocOf(draft, justice)).isNull();
    }

    @Test
    void aDissolvedUnitCannotJoin() {
        fixture.end(justice, "2026-06-30");

        assertThatThrownBy(() -> board.move(fixture.move(draft, bloc1, justice)))
                .satisfies(e -> assertThat(((RuleViolation) e).args()).containsExactly("Sở Tư pháp", "30/06/2026"))
                .extracting("key")
                .isEqualTo("bloc.unit.ended");
    }

    @Test
    void aUnitOfAnotherProvinceCannotJoin() {
        var foreign = fixture.unit(fixture.province("Hậu Giang"), "Sở Y tế");

        assertThatThrownBy(() -> board.move(
                        new MoveUnits(draft, List.of(CardSeen.regular(foreign, null)), bloc1, null, "", null)))
                .extracting("key")
                .isEqualTo("bloc.unit.otherProvince");
    }

    @Test
    void aUnitStandsInASecondBlocOnlyWhereTheYearAllowsIt() {
        board.move(fixture.move(draft, bloc1, justice));
        var further = new MoveUnits(draft, List.of(new CardSeen(justice, 1, null)), bloc2, null, "", null);

        assertThatThrownBy(() -> board.move(further)).extracting("key").isEqualTo("bloc.unit.oneBlocOnly");

        allowSeveral();
        board.move(further);
        assertThat(blocsOf(justice)).containsExactly(bloc1, bloc2);
        assertThatThrownBy(() -> board.move(fixture.move(draft, bloc2, justice)))
                .extracting("key")
                .isEqualTo("bloc.unit.alreadyHere");

        board.undo(draft);
        assertThat(blocsOf(justice)).containsExactly(bloc1);
        board.redo(draft);
        assertThat(blocsOf(justice)).containsExactly(bloc1, bloc2);
    }

    @Test
    void aSecondPlaceGivenUpLeavesNoCardInTheTray() {
        board.move(fixture.move(draft, bloc1, justice));
        allowSeveral();
        var further = new MoveUnits(draft, List.of(new CardSeen(justice, 1, null)), bloc2, null, "", null);
        board.move(further);

        board.move(new MoveUnits(draft, List.of(fixture.seen(draft, justice, 1)), null, null, "", null));
        assertThat(blocsOf(justice)).containsExactly(bloc1);
        board.undo(draft);
        assertThat(blocsOf(justice)).containsExactly(bloc1, bloc2);

        board.undo(draft);
        board.move(further);
        assertThat(blocsOf(justice)).containsExactly(bloc1, bloc2);
    }

    @Test
    void aYearThatAllowsNoSecondBlocsStartsWithoutThem() {
        board.move(fixture.move(draft, bloc1, justice));
        allowSeveral();
        board.move(new MoveUnits(draft, List.of(new CardSeen(justice, 1, null)), bloc2, null, "", null));

        var next = compositions.startDraft(compositions.ensureYear(province, 2028), "Phương án 1", draft);

        assertThat(fixture.boards.board(next).cards())
                .filteredOn(card -> card.unitId() == justice)
                .hasSize(1);
    }

    @Test
    void aClosedYearChangesNoMore() {
        var year = compositions.ensureYear(province, 2027);
        assertThatThrownBy(() -> compositions.closeYear(year)).extracting("key").isEqualTo("bloc.year.notPublished");
        board.move(fixture.move(draft, bloc1, justice));
        compositions.publish(draft, Decision.of("1197/QĐ-UBND", LocalDate.of(2027, 1, 20)));

        SignedIn.asLeadership();
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> compositions.closeYear(year));
        SignedIn.asBoard();
        compositions.closeYear(year);

        assertThatThrownBy(() -> compositions.startDraft(year, "Phương án 2", null))
                .extracting("key")
                .isEqualTo("bloc.year.closed");
        assertThatThrownBy(() -> compositions.planYear(year, YearPlan.EMPTY))
                .extracting("key")
                .isEqualTo("bloc.year.closed");
    }

    private void allowSeveral() {
        compositions.planYear(compositions.ensureYear(province, 2027), new YearPlan("", null, null, null, null, true));
    }

    private List<Long> blocsOf(long unit) {
        return fixture.boards.board(draft).cards().stream()
                .filter(card -> card.unitId() == unit)
                .sorted(java.util.Comparator.comparing(BoardSnapshot.Card::seat))
                .map(BoardSnapshot.Card::blocId)
                .toList();
    }

    @Test
    void aPublishedCompositionChangesOnlyUnderAnAmendment() {
        board.move(fixture.move(draft, bloc1, justice, finance));
        compositions.publish(draft, Decision.of("1197/QĐ-UBND", LocalDate.of(2027, 1, 20)));

        assertThatThrownBy(() -> board.move(fixture.move(draft, bloc2, justice)))
                .extracting("key")
                .isEqualTo("bloc.composition.locked");

        var amendment = compositions.amend(
                draft, Decision.of("2000/QĐ-UBND", LocalDate.of(2027, 7, 1)), LocalDate.of(2027, 7, 1), "Sáp nhập");
        board.move(
                new MoveUnits(draft, List.of(fixture.seen(draft, justice)), bloc2, null, "theo quyết định", amendment));

        assertThat(fixture.blocOf(draft, justice)).isEqualTo(bloc2);
        assertThat(database.sql()
                        .sql("select bloc_year_id, joined_on, left_on from membership where unit_id = ? order by id")
                        .param(justice)
                        .query((row, n) -> row.getLong(1) + " " + row.getString(2) + " " + row.getString(3))
                        .list())
                .containsExactly(bloc1 + " null 2027-06-30", bloc2 + " 2027-07-01 null");
    }

    @Test
    void theDatabaseHasTheLastWordOnTwoHeadsAndOnAUnitTwice() {
        board.move(fixture.move(draft, bloc1, justice, finance));

        assertThatThrownBy(() -> database.sql()
                        .sql("update membership set lead_slot = 1 where composition_id = ?")
                        .param(draft)
                        .update())
                .hasMessageContaining("uk_membership_lead");
        assertThatThrownBy(() -> database.sql()
                        .sql("insert into membership (composition_id, unit_id, bloc_year_id) values (?, ?, ?)")
                        .params(draft, justice, bloc2)
                        .update())
                .hasMessageContaining("uk_membership_place");
    }

    @Test
    void nobodyButTheBoardOfTheProvinceMovesAnything() {
        var command = fixture.move(draft, bloc1, justice);

        SignedIn.asLeadership();
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> board.move(command));
        SignedIn.asOfficerOf(justice);
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> board.move(command));
        SignedIn.asBoardOf(province + 1);
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> board.move(command));
        SignedIn.asBoardOf(province);
        assertThat(board.move(command)).isPresent();
    }

    private static List<Object> atTheSameTime(Callable<?> first, Callable<?> second) throws Exception {
        var start = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var futures = List.of(first, second).stream()
                    .map(work -> threads.submit(() -> {
                        SignedIn.asBoard();
                        start.await();
                        try {
                            return (Object) work.call();
                        } catch (RuleViolation e) {
                            return e;
                        } finally {
                            SignedIn.out();
                        }
                    }))
                    .toList();
            return List.of(futures.get(0).get(), futures.get(1).get());
        }
    }
}
