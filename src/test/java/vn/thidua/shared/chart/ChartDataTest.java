package vn.thidua.shared.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class ChartDataTest {

    @Test
    void refusesASeriesThatDoesNotCoverEveryCategory() {
        var series = Series.ofCounts("blocs", "Khối", Tone.FIRST, List.of(1L));
        assertThatThrownBy(() -> ChartData.ofCounts("Năm", "khối", categories(2), List.of(series)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void isEmptyWithoutCategoriesAndWithNothingButZeros() {
        assertThat(counts().isEmpty()).isTrue();
        assertThat(counts(0, 0).isEmpty()).isTrue();
        assertThat(counts(0, 1).isEmpty()).isFalse();
    }

    @Test
    void keepsTheGreatestAndSumsUpTheOthers() {
        var top = counts(3, 9, 1, 7, 2).top(2, "Khác");
        assertThat(top.categories()).extracting(Category::key).containsExactly("k1", "k3", Category.OTHERS);
        assertThat(top.series().getFirst().values()).containsExactly(9.0, 7.0, 6.0);
    }

    @Test
    void leavesAShortChartAsItIs() {
        var data = counts(3, 9);
        assertThat(data.top(2, "Khác")).isSameAs(data);
    }

    @Test
    void losesNothingOfTwoThousandCategories() {
        var data = counts(LongStream.rangeClosed(1, 2000).toArray());
        var top = data.top(20, "Khác");
        assertThat(top.categories()).hasSize(21);
        assertThat(IntStream.range(0, 21).mapToDouble(top::total).sum()).isEqualTo(2000.0 * 2001 / 2);
    }

    @Test
    void foldsTheSeriesThatHaveNoColourIntoOne() {
        var nine = IntStream.rangeClosed(1, 9)
                .mapToObj(i -> Series.ofCounts("s" + i, "S" + i, Tone.at(i - 1), List.of((long) i)))
                .toList();
        var data = ChartData.ofCounts("Năm", "khối", categories(1), nine).coloured("Khác");
        assertThat(data.series()).hasSize(7);
        assertThat(data.series().getLast()).isEqualTo(new Series(Category.OTHERS, "Khác", Tone.OTHERS, List.of(24.0)));
        assertThat(data.total(0)).isEqualTo(45);
    }

    @Test
    void addsUpASeriesWithGaps() {
        var one = new Series("a", "A", Tone.FIRST, Arrays.asList(null, 2.5));
        var two = new Series("b", "B", Tone.SECOND, List.of(1.0, 1.0));
        var data = new ChartData("Năm", "điểm", 1, categories(2), List.of(one, two), null);
        assertThat(data.total(0)).isEqualTo(1.0);
        assertThat(data.total(1)).isEqualTo(3.5);
    }

    @Test
    void givesGreyToWhatComesAfterTheSeventhSeries() {
        assertThat(Tone.at(0)).isEqualTo(Tone.FIRST);
        assertThat(Tone.at(6)).isEqualTo(Tone.SEVENTH);
        assertThat(Tone.at(7)).isEqualTo(Tone.OTHERS);
    }

    private static ChartData counts(long... values) {
        var series = Series.ofCounts(
                "blocs", "Khối", Tone.FIRST, LongStream.of(values).boxed().toList());
        return ChartData.ofCounts("Năm", "khối", categories(values.length), List.of(series));
    }

    private static List<Category> categories(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Category("k" + i, "Mục " + i))
                .toList();
    }
}
