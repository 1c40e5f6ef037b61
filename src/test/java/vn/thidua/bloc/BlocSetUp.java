package vn.thidua.bloc;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Import;

/** One bloc in force with so many made-up units, the first its head and the second its deputy. */
@TestComponent
@Import(BlocFixture.class)
public class BlocSetUp {

    private final BlocFixture fixture;
    private final CompositionService compositions;
    private final BoardService board;

    BlocSetUp(BlocFixture fixture, CompositionService compositions, BoardService board) {
        this.fixture = fixture;
        this.compositions = compositions;
        this.board = board;
    }

    /** What was made. */
    public record Made(long province, long blocId, List<Long> units) {}

    public Made bloc(String province, int year, int size) {
        var provinceId = fixture.province(province);
        var units = new ArrayList<Long>();
        for (int i = 1; i <= size; i++) {
            units.add(fixture.unit(provinceId, "Đơn vị thử số %03d".formatted(i)));
        }
        var draft = fixture.draft(provinceId, year, "Ban hành");
        var bloc = fixture.bloc(draft, "khoi-thu", "Khối thử");
        board.move(fixture.move(
                draft, bloc, units.stream().mapToLong(Long::longValue).toArray()));
        board.assignRole(fixture.role(draft, units.get(0), MemberRole.HEAD));
        if (size > 1) {
            board.assignRole(fixture.role(draft, units.get(1), MemberRole.DEPUTY_1));
        }
        compositions.publish(draft, new Decision("01/QĐ-UBND", LocalDate.of(year, 1, 15)));
        var blocId = fixture.database
                .sql()
                .sql("select id from bloc where code = 'khoi-thu' and province_id = ?")
                .param(provinceId)
                .query(Long.class)
                .single();
        return new Made(provinceId, blocId, List.copyOf(units));
    }
}
