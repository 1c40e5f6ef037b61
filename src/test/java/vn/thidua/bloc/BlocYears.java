package vn.thidua.bloc;

import java.time.LocalDate;
import java.util.List;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Import;
import vn.thidua.identity.SignedIn;

/** One bloc over two years and another beside it, in Sóc Trăng; arranged by the services, in force both years. */
@TestComponent
@Import(BlocFixture.class)
public class BlocYears {

    private final BlocFixture fixture;
    private final CompositionService compositions;
    private final BoardService board;
    private final BlocService blocs;

    public long province;
    public long elsewhere;
    public long justice;
    public long finance;
    public long court;
    public long television;
    public long bloc1;
    public long bloc2;
    public long composition2026;

    BlocYears(BlocFixture fixture, CompositionService compositions, BoardService board, BlocService blocs) {
        this.fixture = fixture;
        this.compositions = compositions;
        this.board = board;
        this.blocs = blocs;
    }

    /** Empties the database and arranges both years, as an officer of the board who stays signed in. */
    public void arrange() {
        fixture.database.clean();
        SignedIn.asBoard();
        province = fixture.province("Sóc Trăng");
        elsewhere = fixture.province("Đắk Lắk");
        justice = fixture.unit(province, "Sở Tư pháp");
        finance = fixture.unit(province, "Sở Tài chính");
        court = fixture.unit(province, "Tòa án nhân dân tỉnh");
        television = fixture.unit(province, "Đài Phát thanh và Truyền hình");
        var first = fixture.draft(province, 2025, "Ban hành");
        var one = fixture.bloc(first, "khoi-1", "Khối Nội chính");
        var two = fixture.bloc(first, "khoi-2", "Khối Tham mưu");
        board.move(fixture.move(first, one, justice, court));
        board.move(fixture.move(first, two, finance));
        board.assignRole(fixture.role(first, court, MemberRole.HEAD));
        compositions.publish(first, new Decision("100/QĐ-UBND", LocalDate.of(2025, 1, 15)));
        arrange2026(first);
        bloc1 = blocId("khoi-1");
        bloc2 = blocId("khoi-2");
    }

    private void arrange2026(long first) {
        composition2026 = compositions.startDraft(compositions.ensureYear(province, 2026), "Ban hành", first);
        var one = blocYear(composition2026, "khoi-1");
        var group = blocs.addGroup(one, "Có đánh giá công vụ", null);
        board.move(fixture.move(composition2026, one, television, finance));
        board.move(
                new MoveUnits(composition2026, List.of(fixture.seen(composition2026, justice)), one, group, "", null));
        board.assignRole(fixture.role(composition2026, court, MemberRole.MEMBER));
        board.assignRole(new AssignRole(
                composition2026,
                fixture.seen(composition2026, justice),
                MemberRole.HEAD,
                "Giám đốc Sở",
                false,
                "",
                null));
        board.assignRole(fixture.role(composition2026, television, MemberRole.DEPUTY_1));
        compositions.publish(composition2026, new Decision("200/QĐ-UBND", LocalDate.of(2026, 1, 20)));
    }

    public long unitWithoutBloc() {
        return fixture.unit(province, "Sở Y tế");
    }

    long draftOfImports(int year) {
        return fixture.database
                .sql()
                .sql(
                        "select c.id from composition c join emulation_year y on y.id = c.year_id where y.year = ? and c.name = 'Nhập từ tệp'")
                .param(year)
                .query(Long.class)
                .single();
    }

    long blocYear(long composition, String code) {
        return fixture.database
                .sql()
                .sql(
                        "select x.id from bloc_year x join bloc l on l.id = x.bloc_id where x.composition_id = ? and l.code = ?")
                .params(composition, code)
                .query(Long.class)
                .single();
    }

    private long blocId(String code) {
        return fixture.database
                .sql()
                .sql("select id from bloc where code = ?")
                .param(code)
                .query(Long.class)
                .single();
    }
}
