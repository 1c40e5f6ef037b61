package vn.thidua.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;

/** A delegate's telephone, 390 pixels wide, with the card of its seat. */
final class DelegatePhone {

    private final Page page;
    private final String address;

    /** @param address of the delegate's page */
    DelegatePhone(Page page, String address) {
        this.page = page;
        this.address = address;
    }

    Page page() {
        return page;
    }

    String address() {
        return address;
    }

    /** Types what stands on the card, and waits for the screen that is to come. */
    void enter(SeatCardText card, String screen) {
        page.navigate(address);
        page.locator("#meeting").fill(card.meeting());
        page.locator("#seat").fill(card.seat());
        page.locator("#code").fill(card.code());
        page.locator("button.go").click();
        screen(screen);
    }

    /** Marks the lines and stops before sending. */
    void mark(String... lines) {
        screen("choose");
        for (var line : lines) {
            page.locator("label.option")
                    .filter(new Locator.FilterOptions().setHasText(line))
                    .locator("input")
                    .check();
        }
    }

    /** Marks the lines, checks, sends, and gives the receipt once it says "Đã ghi nhận". */
    String vote(String... lines) {
        mark(lines);
        return send();
    }

    String send() {
        page.locator("#ballot button.go").click();
        screen("check");
        page.locator("button.go").click();
        screen("cast");
        return receipt();
    }

    String receipt() {
        return page.locator(".receipt").textContent();
    }

    void screen(String name) {
        page.locator("body[data-screen=" + name + "]").waitFor();
    }

    /** What is left of the time by the clock on the screen. */
    int secondsLeft() {
        var shown =
                page.locator("#clock").textContent().replaceAll("[^0-9:]", "").split(":");
        return Integer.parseInt(shown[0]) * 60 + Integer.parseInt(shown[1]);
    }

    /** What is printed on a card. */
    record SeatCardText(String unit, String meeting, String seat, String code) {

        private static final Pattern PRINTED = Pattern.compile("Hội nghị (\\d+) · Ghế (\\d+) · Mã (\\S+)");

        static SeatCardText of(Locator card) {
            var printed = card.locator(".card-code").innerText();
            var found = PRINTED.matcher(printed);
            if (!found.find()) {
                throw new IllegalArgumentException("Not on a card: " + printed);
            }
            return new SeatCardText(
                    card.locator(".card-unit").innerText(), found.group(1), found.group(2), found.group(3));
        }
    }
}
