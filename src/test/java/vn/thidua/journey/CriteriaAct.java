package vn.thidua.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import vn.thidua.journey.RankingWorld.Played;

/** The criteria table: taken from the template, checked while it is changed, put into force. */
final class CriteriaAct {

    private final Chromium chromium;
    private final Played bloc;

    CriteriaAct(Chromium chromium, Played bloc) {
        this.chromium = chromium;
        this.bloc = bloc;
    }

    /** The table of the Quảng Trị police: 1,000 points that add up. */
    void fromTheTemplate(Page head) {
        chromium.open(head, bloc.path("tieu-chi"));
        Chromium.assertAccessible(head);
        begin(head, "Mẫu: Công an tỉnh Quảng Trị 2025", "");
        assertThat(head.getByText("Tổng 1.000 điểm")).isVisible();
        assertThat(head.getByText("điểm các mục khớp nhau")).isVisible();
        Chromium.assertAccessible(head);
    }

    /** Begins a table as a copy, for the whole bloc ("") or for one group. */
    void begin(Page head, String source, String group) {
        Chromium.button(head, "Lập bảng tiêu chí").click();
        var from = head.getByLabel("Sao chép từ");
        from.fill(source);
        head.locator("vaadin-combo-box-item", new Page.LocatorOptions().setHasText(source))
                .first()
                .click();
        if (!group.isEmpty()) {
            head.locator("vaadin-dialog vaadin-select").click();
            head.locator("vaadin-select-item", new Page.LocatorOptions().setHasText(group))
                    .click();
        }
        Chromium.dialogButton(head, "Lập bảng").click();
        assertThat(Chromium.button(head, "Áp dụng bảng")).isVisible();
    }

    /** A table of its own for one group. */
    void ofGroup(Page head, String source, String group) {
        chromium.open(head, bloc.path("tieu-chi"));
        begin(head, source, group);
        putIntoForce(head);
    }

    /** Points that no longer add up are told at once, and such a table cannot be put into force. */
    void breakAndMend(Page head) {
        choose(head, "1.1");
        points(head, "1.1", "200", "210");
        assertThat(head.getByText("lỗi phải sửa trước khi áp dụng")).isVisible();
        assertThat(head.locator(".criteria-table")
                        .getByText("Tổng các mục con là 710, mục 1 ghi 700.")
                        .first())
                .isVisible();
        assertThat(Chromium.button(head, "Áp dụng bảng")).isDisabled();
        Chromium.assertAccessible(head);
        points(head, "1.1", "210", "200");
        assertThat(head.getByText("điểm các mục khớp nhau")).isVisible();
    }

    private static void choose(Page head, String code) {
        head.locator(".criteria-row", new Page.LocatorOptions().setHasText(code))
                .first()
                .click();
        assertThat(head.locator(".criteria-form").getByLabel("Mã mục")).hasValue(code);
    }

    private static void points(Page head, String code, String before, String after) {
        var form = head.locator(".criteria-form");
        var max = form.getByLabel("Điểm tối đa", new Locator.GetByLabelOptions().setExact(true));
        assertThat(max).hasValue(before);
        max.fill(after);
        var highest = form.getByLabel("Mức cao nhất");
        highest.fill(after);
        highest.press("Tab");
        form.getByText("Lưu", new Locator.GetByTextOptions().setExact(true)).click();
        assertThat(head.locator(".criteria-row", new Page.LocatorOptions().setHasText(code))
                        .first())
                .containsText(after);
    }

    /** A group cannot be put into one that stands in it. */
    void refuseACircle(Page head) {
        choose(head, "1");
        var into = head.getByLabel("Chuyển vào mục");
        into.fill("1.2");
        head.locator("vaadin-combo-box-item", new Page.LocatorOptions().setHasText("1.2"))
                .first()
                .click();
        assertThat(head.getByText("Không thể đưa mục 1 vào mục 1.2")).isVisible();
    }

    void putIntoForce(Page head) {
        Chromium.button(head, "Áp dụng bảng").click();
        Chromium.dialogButton(head, "Áp dụng bảng").click();
        assertThat(head.locator(".criteria-chips").getByText("Đang áp dụng")).isVisible();
    }
}
