package vn.thidua.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.Set;

/** The console of a conference in one person's window: it always offers the next step, and this takes it. */
final class ConsoleWindow {

    /** Steps that are done without a question. */
    private static final Set<String> AT_ONCE =
            Set.of("Xong nội dung này", "Công bố kết quả", "Lập phiếu vòng 2", "Lập phiếu lại");

    private final Page page;

    ConsoleWindow(Page page) {
        this.page = page;
    }

    Page page() {
        return page;
    }

    /** The word on the large button; "" where this person has to wait. */
    String step() {
        try {
            var large = page.locator(".console-large");
            return large.isVisible() ? large.innerText().strip() : "";
        } catch (PlaywrightException redrawn) {
            return "";
        }
    }

    /** Presses the large button, and the one that goes on in the dialog that asks, where there is one. */
    void take(String step) {
        press();
        if (!AT_ONCE.contains(step)) {
            answer();
        }
    }

    void press() {
        page.locator(".console-large").click();
    }

    /** Presses the button of an open dialog that does it. */
    void answer() {
        var go = dialogButton();
        go.waitFor();
        go.click();
        go.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    }

    Locator dialogButton() {
        return page.locator("vaadin-dialog vaadin-button[theme~=primary]").last();
    }

    /** Marks every unit of the roll as present, by key, as a secretary would. */
    void callRoll() {
        press();
        var rows = page.locator(".roll-row");
        rows.first().waitFor();
        for (var row : rows.all()) {
            row.focus();
            page.keyboard().press("c");
            row.and(page.locator("[data-status=PRESENT]")).waitFor();
        }
        page.locator("vaadin-dialog vaadin-button").last().click();
        rows.first().waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    }

    /** Enters a sheet with all votes for the first line of the ballot. */
    void enterSheet(int votes) {
        press();
        var fields = page.locator("vaadin-dialog .form-column > vaadin-integer-field input");
        fields.first().waitFor();
        fields.first().fill(String.valueOf(votes));
        fields.first().press("Tab");
        answer();
    }
}
