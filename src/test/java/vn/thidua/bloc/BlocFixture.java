package vn.thidua.bloc;

import java.util.List;
import java.util.Optional;
import org.springframework.boot.test.context.TestComponent;
import vn.thidua.support.Database;

/** A small province to test with, arranged by plain SQL and the services themselves. */
@TestComponent
public class BlocFixture {

    final Database database;
    final CompositionService compositions;
    final BlocService blocs;
    final BoardReader boards;

    BlocFixture(Database database, CompositionService compositions, BlocService blocs, BoardReader boards) {
        this.database = database;
        this.compositions = compositions;
        this.blocs = blocs;
        this.boards = boards;
    }

    public long province(String name) {
        return insert("insert into province (code, name) values (?, ?) returning id", name, name);
    }

    public long unit(long province, String name) {
        return insert(
                "insert into unit (province_id, code, name, short_name, unit_class) values (?, ?, ?, ?, 'ADMINISTRATIVE') returning id",
                province,
                name,
                name,
                name);
    }

    public void end(long unit, String day) {
        database.sql()
                .sql("update unit set valid_to = ? where id = ?")
                .params(day, unit)
                .update();
    }

    public long draft(long province, int year, String name) {
        return compositions.startDraft(compositions.ensureYear(province, year), name, null);
    }

    public long bloc(long composition, String code, String name) {
        return blocs.addBloc(composition, new BlocDraft(code, name, BlocKind.KHOI, BlocFamily.THAM_MUU_TONG_HOP), null);
    }

    /** The card of a unit as somebody sees it who looks at the board now. */
    public CardSeen seen(long composition, long unit) {
        return CardSeen.regular(
                unit, card(composition, unit).map(BoardSnapshot.Card::version).orElse(null));
    }

    /** The same of a further place. */
    public CardSeen seen(long composition, long unit, int seat) {
        return boards.board(composition).cards().stream()
                .filter(card -> card.unitId() == unit && card.seat() == seat)
                .map(card -> new CardSeen(unit, seat, card.version()))
                .findFirst()
                .orElseThrow();
    }

    public Optional<BoardSnapshot.Card> card(long composition, long unit) {
        return boards.board(composition).cards().stream()
                .filter(card -> card.unitId() == unit)
                .findFirst();
    }

    public Long blocOf(long composition, long unit) {
        return card(composition, unit).map(BoardSnapshot.Card::blocId).orElse(null);
    }

    public MoveUnits move(long composition, Long bloc, long... units) {
        var cards = java.util.Arrays.stream(units)
                .mapToObj(unit -> seen(composition, unit))
                .toList();
        return new MoveUnits(composition, cards, bloc, null, "", null);
    }

    public AssignRole role(long composition, long unit, MemberRole role) {
        return new AssignRole(composition, seen(composition, unit), role, "", false, "", null);
    }

    private long insert(String sql, Object... params) {
        return database.sql().sql(sql).params(List.of(params)).query(Long.class).single();
    }
}
