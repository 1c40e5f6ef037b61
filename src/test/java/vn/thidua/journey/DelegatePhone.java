package vn.thidua.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.util.regex.Pattern;

/** A delegate's telephone, 390 pixels wide, with the card of its seat. */
final class DelegatePhone {

    private final Page page;
    private final String address;

    DelegatePhone(Page page, String address) {
        this.page = page;
        this.address = address;
    }

    Page page() {
        return page;
    }

    /** Types what stands on the card. */
    void enter(SeatCardText card) {
        page.navigate(address);
        page.locator("#meeting").fill(card.meeting());
        page.locator("#seat").fill(card.seat());
        page.locator("#code").fill(card.code());
        page.locator("button.go").click();
        page.locator("body[data-screen=wait]").waitFor();
    }

    /** Marks the line and stops before sending. */
    void mark(String line) {
        screen("choose");
        page.locator("label.option")
                .filter(new Locator.FilterOptions().setHasText(line))
                .first()
                .locator("input")
                .check();
    }

    /** Marks the line, checks, sends, and gives the receipt once it says "Đã ghi nhận". */
    String vote(String line) {
        mark(line);
        return send();
    }

    String send() {
        page.locator("#ballot button.go").click();
        screen("check");
        page.locator("button.go").click();
        screen("cast");
        return page.locator(".receipt").textContent();
    }

    void screen(String name) {
        page.locator("body[data-screen=" + name + "]").waitFor();
    }

    void reload() {
        page.reload();
        page.waitForLoadState(LoadState.DOMCONTENTLOADED);
    }

    /** The three numbers that are printed on a card. */
    record SeatCardText(String meeting, String seat, String code) {

        private static final Pattern PRINTED = Pattern.compile("Hội nghị (\\d+) · Ghế (\\d+) · Mã (\\S+)");

        static SeatCardText of(String printed) {
            var found = PRINTED.matcher(printed);
            if (!found.find()) {
                throw new IllegalArgumentException("Not on a card: " + printed);
            }
            return new SeatCardText(found.group(1), found.group(2), found.group(3));
        }
    }
}
