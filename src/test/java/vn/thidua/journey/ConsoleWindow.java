package vn.thidua.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.Map;
import java.util.Set;

/** The console of a conference in one person's window: it always offers the next step, and this takes it. */
final class ConsoleWindow {

    /** Steps that are done without a question. */
    private static final Set<String> AT_ONCE =
            Set.of("Xong nội dung này", "Công bố kết quả", "Lập phiếu vòng 2", "Lập phiếu lại", "Kết thúc và xóa");

    private final Page page;

    ConsoleWindow(Page page) {
        this.page = page;
    }

    Page page() {
        return page;
    }

    /** Waits until the large button offers the step. */
    void offers(String step) {
        assertThat(page.locator(".console-large")).hasText(step);
    }

    /** Waits until there is nothing to do in this window but to wait. */
    void waits() {
        assertThat(page.locator(".console-large")).isHidden();
        assertThat(page.locator(".console-waiting")).isVisible();
    }

    /** Takes the step once it is offered, and answers the dialog that asks, where there is one. */
    void take(String step) {
        press(step);
        if (!AT_ONCE.contains(step)) {
            answer();
        }
    }

    void press(String step) {
        offers(step);
        page.locator(".console-large").click();
    }

    /** Presses the large button and waits for the dialog that asks: while it opens the page is neither one nor the other. */
    void ask(String step) {
        press(step);
        page.locator("vaadin-dialog vaadin-button[theme~=primary]").last().waitFor();
    }

    /** Presses one of the lesser buttons below the large one. */
    void also(String name) {
        page.locator(".console-others vaadin-button")
                .filter(new Locator.FilterOptions().setHasText(name))
                .click();
    }

    /** Presses the button of the open dialog that does it. */
    void answer() {
        var go = page.locator("vaadin-dialog vaadin-button[theme~=primary]").last();
        go.click();
        go.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    }

    /** Closes the open dialog, which only tells. */
    void close() {
        var button = Chromium.dialogButton(page, "Đóng");
        button.click();
        button.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    }

    /** Opens the ballot for ten minutes: a busy machine must not run into the planned end. */
    void openBallot() {
        press("Mở biểu quyết");
        page.locator("vaadin-dialog vaadin-select").click();
        page.locator("vaadin-select-item")
                .filter(new Locator.FilterOptions().setHasText("10 phút"))
                .click();
        answer();
    }

    /** Takes a unit off the list of those who stand, in its open dialog. */
    void letWithdraw(String unit, String reason) {
        reason(reason);
        page.locator(".nominee")
                .filter(new Locator.FilterOptions().setHasText(unit))
                .locator("vaadin-button")
                .filter(new Locator.FilterOptions().setHasText("Rút"))
                .click();
        assertThat(page.locator(".nominee").getByText("Rút: " + reason)).isVisible();
    }

    /** Lets the unit stand that is held because of a violation. */
    void release(String reason) {
        reason(reason);
        Chromium.dialogButton(page, "Xét tiếp").click();
        assertThat(page.locator(".nominee").getByText("Xét tiếp: " + reason)).isVisible();
    }

    private void reason(String words) {
        page.locator("vaadin-dialog vaadin-text-field input").fill(words);
    }

    /** The line of a unit on the open roll. */
    Locator rollRow(String unit) {
        return page.locator(".roll-row").filter(new Locator.FilterOptions().setHasText(unit));
    }

    void openRoll() {
        page.locator(".console-agenda vaadin-button").first().click();
        page.locator(".roll-row").first().waitFor();
    }

    /** Marks a unit by key, as a secretary would. */
    void mark(Locator row, String key, String status) {
        row.focus();
        page.keyboard().press(key);
        row.and(page.locator("[data-status=" + status + "]")).waitFor();
    }

    /** Chooses what the wall shows. */
    void show(String scene) {
        page.locator(".console-preview vaadin-select").click();
        page.locator("vaadin-select-item")
                .filter(new Locator.FilterOptions().setHasText(scene))
                .click();
    }

    /** Enters what was counted by hand, line by line; lines that are not named have no vote. */
    void enterSheet(Map<String, Integer> votes) {
        press("Nhập số đếm");
        votes.forEach((line, number) -> {
            var field = page.locator("vaadin-dialog .form-column")
                    .getByLabel(line, new Locator.GetByLabelOptions().setExact(true));
            field.fill(String.valueOf(number));
            field.press("Tab");
        });
        answer();
    }
}
