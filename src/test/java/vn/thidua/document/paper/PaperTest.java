package vn.thidua.document.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PaperTest {

    @Test
    void numbersBelowTenCarryAZero() {
        assertThat(Letterhead.number(5, "BC", "STC")).isEqualTo("Số: 05/BC-STC");
        assertThat(Letterhead.number(112, "TTr", "HĐTĐKT")).isEqualTo("Số: 112/TTr-HĐTĐKT");
    }

    @Test
    void aNumberNotYetGivenLeavesRoomToWriteIt() {
        assertThat(Letterhead.number(null, "BC", "STC")).matches("Số: \\u00a0+/BC-STC");
    }

    @Test
    void daysBelowTenAndTheFirstTwoMonthsCarryAZero() {
        assertThat(Letterhead.placeAndDate("Cần Thơ", LocalDate.of(2026, 1, 5)))
                .isEqualTo("Cần Thơ, ngày 05 tháng 01 năm 2026");
        assertThat(Letterhead.placeAndDate("Huế", LocalDate.of(2026, 3, 15)))
                .isEqualTo("Huế, ngày 15 tháng 3 năm 2026");
    }

    @Test
    void headingsAreCountedInsideTheOneAbove() {
        var numbers = new HeadingNumbers();
        assertThat(List.of(
                        numbers.next(1),
                        numbers.next(2),
                        numbers.next(2),
                        numbers.next(3),
                        numbers.next(1),
                        numbers.next(2),
                        numbers.next(3)))
                .containsExactly("I.", "1.", "2.", "a)", "II.", "1.", "a)");
    }

    @Test
    void pointsFollowTheVietnameseAlphabet() {
        var numbers = new HeadingNumbers();
        var signs = new StringBuilder();
        for (int i = 0; i < 7; i++) {
            signs.append(numbers.next(3));
        }
        assertThat(signs).hasToString("a)b)c)d)đ)e)g)");
    }

    @Test
    void theLastWordsAreEndedOnce() {
        var paper = Paper.of(new Letterhead("", "", "", ""), "BÁO CÁO", "");
        assertThat(paper.saying(List.of(new Part.Text("Xin báo cáo."))).endedBody())
                .containsExactly(new Part.Text("Xin báo cáo./."));
        assertThat(paper.saying(List.of(new Part.Text("Xin báo cáo./."))).endedBody())
                .containsExactly(new Part.Text("Xin báo cáo./."));
        var table = new Part.Table(List.of(Part.Column.words("Đơn vị", 1)), List.of(), 0);
        assertThat(paper.saying(List.of(table)).endedBody()).containsExactly(table, new Part.Text("./."));
    }
}
