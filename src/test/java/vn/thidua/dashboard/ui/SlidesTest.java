package vn.thidua.dashboard.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.thidua.dashboard.DashboardScope;
import vn.thidua.shared.chart.Finding;

/** The presentation turns part by part through all pages, round and round. */
class SlidesTest {

    private static final DashboardPage FIRST = new Made("", "một", "hai");
    private static final DashboardPage EMPTY = new Made("trong");
    private static final DashboardPage LAST = new Made("cuoi", "ba");

    @Test
    void goesThroughAllPartsOfAllPagesAndBeginsAgain() {
        var slides = slides(FIRST);
        assertThat(IntStream.range(0, 4).mapToObj(i -> i == 0 ? slides.now() : slides.next()))
                .extracting(slide -> slide.part().title())
                .containsExactly("một", "hai", "ba", "một");
        assertThat(slides.back().part().title()).isEqualTo("ba");
        assertThat(slides.back().part().title()).isEqualTo("hai");
        assertThat(slides.now().at()).isEqualTo(2);
        assertThat(slides.now().of()).isEqualTo(2);
    }

    @Test
    void beginsWithThePageOneWasOnAndPassesOverOneWithoutParts() {
        assertThat(slides(LAST).now().page()).isEqualTo(LAST);
        assertThat(slides(EMPTY).now().part().title()).isEqualTo("ba");
    }

    @Test
    void showsTheFirstRowsOfALongListOnly() {
        var row = List.of(new Listing.Cell("Đơn vị", null));
        var list = new Listing(
                "dai",
                new Finding("Danh sách", "", ""),
                List.of(new Listing.Column("x", Listing.Kind.TEXT)),
                IntStream.range(0, 2_000).mapToObj(i -> row).toList());
        DashboardPage page = new Made("dai") {
            @Override
            public List<Supplier<DashboardPart>> upcoming(DashboardScope scope, Words words) {
                return List.of(() -> list);
            }
        };
        var slides = new Slides(List.of(page), page, one -> one.parts(DashboardScope.of(2025), (key, args) -> key));
        assertThat(((Listing) slides.now().part()).rows()).hasSize(Slides.ROWS);
    }

    @Test
    void readsThePageAgainWhenItsTurnComes() {
        List<DashboardPage> read = new ArrayList<>();
        var slides = new Slides(List.of(FIRST, LAST), FIRST, page -> {
            read.add(page);
            return page.parts(DashboardScope.of(2025), (key, args) -> key);
        });
        slides.next();
        slides.next();
        slides.next();
        assertThat(read).containsExactly(FIRST, LAST, FIRST);
    }

    private static Slides slides(DashboardPage first) {
        return new Slides(
                List.of(FIRST, EMPTY, LAST), first, page -> page.parts(DashboardScope.of(2025), (key, args) -> key));
    }

    /** A page whose parts are headings. */
    private static class Made implements DashboardPage {

        private final String key;
        private final List<String> titles;

        Made(String key, String... titles) {
            this.key = key;
            this.titles = List.of(titles);
        }

        @Override
        public String key() {
            return key;
        }

        @Override
        public String title(Words words) {
            return key;
        }

        @Override
        public List<Supplier<DashboardPart>> upcoming(DashboardScope scope, Words words) {
            return titles.stream()
                    .<Supplier<DashboardPart>>map(title -> () -> new Notices(title, title, "", List.of()))
                    .toList();
        }
    }
}
