package vn.thidua.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import vn.thidua.journey.RankingWorld.Played;

/** A unit's officer who calls the pages of another unit by their address is refused, and sees nothing of them. */
final class RefusalAct {

    private final Chromium chromium;
    private final Played bloc;

    RefusalAct(Chromium chromium, Played bloc) {
        this.chromium = chromium;
        this.bloc = bloc;
    }

    void pagesOfAnotherUnit(Page unit) {
        var other = bloc.deputy().unitId();
        for (var path : List.of(
                bloc.path("cham-diem/don-vi/" + other),
                bloc.path("bao-cao/so-ket/don-vi/" + other),
                bloc.path("tien-do") + "&don-vi=" + other)) {
            chromium.open(unit, path);
            assertThat(unit.getByText("Trang này không thuộc quyền của ông/bà").first())
                    .isVisible();
        }
        Chromium.assertAccessible(unit);
    }

    void pagesOfAnotherBloc(Page stranger) {
        for (var segment :
                List.of("giao-uoc", "giao-uoc/ky", "tien-do", "bao-cao", "tieu-chi", "cham-diem", "xep-hang")) {
            stranger.navigate(chromium.address(bloc.path(segment)));
            assertThat(stranger.getByText("Trang này không thuộc quyền của ông/bà")
                            .first())
                    .isVisible();
        }
    }
}
