package vn.thidua.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import vn.thidua.journey.RankingWorld.Played;

/** What differs in a bloc whose groups are compared apart: a grid and a ranking for each. */
final class GroupAct {

    /** The groups of Bình Phước Khối 3 (report of 2017): seven units and three. */
    static final List<String> GROUPS = List.of("Có đánh giá công vụ", "Không đánh giá công vụ");

    private final Chromium chromium;
    private final Played bloc;

    GroupAct(Chromium chromium, Played bloc) {
        this.chromium = chromium;
        this.bloc = bloc;
    }

    /** An officer of the board enters a cell of the board's part in the grid of each group. */
    void scoreTheBoardsPart(Page board) {
        for (var group : GROUPS) {
            chromium.open(board, bloc.path("cham-diem"));
            choose(board, group);
            // a cell with points: conditions, which have none, take words
            var mine = board.locator("score-grid td.cell:not(.locked)", new Page.LocatorOptions().setHasText("/"))
                    .first();
            assertThat(mine).isVisible();
            mine.click();
            board.keyboard().type("1");
            board.keyboard().press("Enter");
            assertThat(mine.locator(".points")).hasText("1");
            GridAct.allSaved(board);
        }
        Chromium.assertAccessible(board);
    }

    /** The grid of a group is the one on the screen when its link is marked; before that the other's still stands there. */
    private static void choose(Page board, String group) {
        var link = Chromium.link(board, group);
        if (link.getAttribute("aria-current") == null) {
            link.click();
        }
        assertThat(link).hasAttribute("aria-current", "page");
    }

    /** The published ranking of one group: its own first place, and nobody of the other. */
    void ranked(Page page, int group, int units) {
        chromium.open(page, bloc.path("xep-hang"));
        var published = page.locator("vaadin-grid:visible").first();
        assertThat(published).hasJSProperty("size", bloc.members().size());
        page.getByText(GROUPS.get(group), new Page.GetByTextOptions().setExact(true))
                .first()
                .click();
        assertThat(page.locator("vaadin-grid:visible").first()).hasJSProperty("size", units);
        Chromium.assertAccessible(page);
    }
}
