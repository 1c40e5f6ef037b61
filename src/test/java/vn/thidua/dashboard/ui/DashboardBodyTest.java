package vn.thidua.dashboard.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.internal.PendingJavaScriptInvocation;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thidua.shared.chart.Category;
import vn.thidua.shared.chart.ChartData;
import vn.thidua.shared.chart.ChartKind;
import vn.thidua.shared.chart.Finding;
import vn.thidua.shared.chart.Series;
import vn.thidua.shared.chart.Tone;
import vn.thidua.support.DatabaseTest;

/** How the parts of a page come to the screen: what is seen first comes first, and only what differs is drawn anew. */
@DatabaseTest
class DashboardBodyTest extends SpringBrowserlessTest {

    private final DashboardBody body = new DashboardBody();
    private final List<String> told = new ArrayList<>();

    @BeforeEach
    void onAPage() {
        UI.getCurrentOrThrow().add(body);
    }

    @Test
    void theNextScreenComesWhenTheBrowserHasPaintedTheOneBefore() {
        body.show(List.of(numbers(), wide("a", 1), wide("b", 1), wide("c", 1), wide("d", 1), wide("e", 1)));
        assertThat(ids()).containsExactly("numbers", "a", "b");
        assertThat(body.getElement().getAttribute("aria-busy")).isEqualTo("true");
        assertThat(told).as("figures of the others are not waited for").containsExactly("numbers", "a", "b");
        painted();
        assertThat(ids()).containsExactly("numbers", "a", "b", "c", "d");
        painted();
        assertThat(ids()).containsExactly("numbers", "a", "b", "c", "d", "e");
        assertThat(body.getElement().getAttribute("aria-busy")).isEqualTo("false");
    }

    @Test
    void narrowPartsStandTwoAndTwoAndWhatIsLeftOverIsWide() {
        body.show(List.of(numbers(), narrow("a", 1), narrow("b", 1), narrow("c", 1), wide("d", 1), narrow("e", 1)));
        painted();
        assertThat(ids()).containsExactly("numbers", "a", "b", "c", "d", "e");
        assertThat(body.getChildren().filter(part -> part.hasClassName("wide")).map(DashboardBodyTest::id))
                .containsExactly("numbers", "c", "d", "e");
    }

    @Test
    void onlyWhatTellsSomethingElseIsDrawnAnewAndStaysAsWideAsItWas() {
        body.show(List.of(narrow("a", 1), narrow("b", 1), narrow("c", 1)));
        painted();
        var before = body.getChildren().toList();
        body.update(told(narrow("a", 1), narrow("b", 2), narrow("c", 2)));
        var after = body.getChildren().toList();
        assertThat(after.getFirst()).isSameAs(before.getFirst());
        assertThat(after.get(1)).isNotSameAs(before.get(1));
        assertThat(after.get(1).hasClassName("wide")).isFalse();
        assertThat(after.getLast()).isNotSameAs(before.getLast());
        assertThat(after.getLast().hasClassName("wide")).isTrue();
        body.update(told(narrow("a", 1), narrow("b", 2), narrow("c", 2)));
        assertThat(body.getChildren()).containsExactlyElementsOf(after);
    }

    @Test
    void anUpdateBringsWhatHasNotComeYet() {
        List<Supplier<DashboardPart>> parts = List.of(wide("a", 1), wide("b", 1), wide("c", 1));
        body.show(parts);
        assertThat(ids()).containsExactly("a", "b");
        body.update(parts.stream().map(Supplier::get).toList());
        assertThat(ids()).containsExactly("a", "b", "c");
        assertThat(body.getElement().getAttribute("aria-busy")).isEqualTo("false");
    }

    private Supplier<DashboardPart> numbers() {
        return tell(new KeyNumbers("numbers", "Số", List.of()));
    }

    private Supplier<DashboardPart> wide(String id, long value) {
        return tell(figure(id, ChartKind.BAR, value));
    }

    private Supplier<DashboardPart> narrow(String id, long value) {
        return tell(figure(id, ChartKind.COLUMN, value));
    }

    private Supplier<DashboardPart> tell(DashboardPart part) {
        return () -> {
            told.add(part.id());
            return part;
        };
    }

    private static Figure figure(String id, ChartKind kind, long value) {
        var data = ChartData.ofCounts(
                "Năm",
                "khối",
                List.of(new Category("2025", "2025")),
                List.of(Series.ofCounts("n", "Khối", Tone.FIRST, List.of(value))));
        return new Figure(id, kind, data, new Finding("Khối", "Câu.", ""), target -> "x");
    }

    @SafeVarargs
    private static List<DashboardPart> told(Supplier<DashboardPart>... parts) {
        return List.of(parts).stream().map(Supplier::get).toList();
    }

    private List<String> ids() {
        return body.getChildren().map(DashboardBodyTest::id).toList();
    }

    private static String id(Component part) {
        return part.getId().orElseThrow();
    }

    /** The browser has painted and says so. */
    private void painted() {
        var internals = UI.getCurrentOrThrow().getInternals();
        internals.getStateTree().runExecutionsBeforeClientResponse();
        internals.dumpPendingJavaScriptInvocations().stream()
                .filter(one -> one.getInvocation().getExpression().contains("requestAnimationFrame"))
                .filter(one -> one.getOwner().equals(body.getElement().getNode()))
                .map(PendingJavaScriptInvocation.class::cast)
                .toList()
                .forEach(one -> one.complete(null));
    }
}
