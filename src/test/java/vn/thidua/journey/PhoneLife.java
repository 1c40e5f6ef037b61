package vn.thidua.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import vn.thidua.support.CuttingProxy;

/**
 * What happens to a telephone in a hall: no network, another network, asleep, a second window, back and forward, cookies
 * gone, an answer that never came. A ballot that is half filled stays as it is, and three seconds after the telephone is
 * back the truth is on the screen. That the program itself is started again is in {@link KilledProgramJourney}.
 */
final class PhoneLife {

    private static final long TRUTH_MILLIS = 3_000;

    /** A machine that is busy with fifteen windows is slower than a telephone. */
    private static final long SLACK_MILLIS = Long.getLong("journey.slack", 2_000);

    private static final int MINUTE = 60;

    private final DelegatePhone phone;
    private final Page page;

    PhoneLife(DelegatePhone phone) {
        this.phone = phone;
        this.page = phone.page();
    }

    /**
     * Without a network it says so and keeps what was marked. It comes back in another network, from another address, and
     * knows soon that the end was moved by a minute meanwhile.
     */
    void changeTheNetwork(CuttingProxy line, Runnable extend) {
        var left = phone.secondsLeft();
        var start = System.nanoTime();
        line.cut();
        page.locator("#line:not([hidden])").waitFor();
        assertMarkIsKept("without a network");
        extend.run();
        line.mendFromElsewhere();
        assertTrueSoon("the network is back", () -> {
            page.locator("#line").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
            waitForMoreThan(left);
        });
        assertMoved(left, start, "in another network");
        assertMarkIsKept("in another network");
    }

    /** The screen goes dark: the browser stops the page. When it goes on, the end that was moved meanwhile is right. */
    void sleep(Runnable extend) {
        var left = phone.secondsLeft();
        var start = System.nanoTime();
        var session = page.context().newCDPSession(page);
        session.send("Page.setWebLifecycleState", state("frozen"));
        extend.run();
        session.send("Page.setWebLifecycleState", state("active"));
        session.detach();
        assertTrueSoon("awake again", () -> waitForMoreThan(left));
        assertMoved(left, start, "after sleeping");
        assertMarkIsKept("after sleeping");
    }

    /** Waits until the clock shows more than these seconds, which it only does when the end was moved. */
    private void waitForMoreThan(int seconds) {
        page.waitForFunction(
                "before => {"
                        + " const shown = document.getElementById('clock').textContent.match(/(\\d+):(\\d+)/);"
                        + " return shown && shown[1] * 60 + +shown[2] > before; }",
                seconds);
    }

    private static JsonObject state(String name) {
        var parameters = new JsonObject();
        parameters.addProperty("state", name);
        return parameters;
    }

    /** Leaves the page and comes back, forth and back again, without cookies: the seat is still there, nothing was sent. */
    void goAwayAndBack() {
        page.context().clearCookies();
        page.navigate("about:blank");
        page.goBack();
        phone.screen("choose");
        page.goForward();
        page.goBack();
        assertTrueSoon("back again", () -> phone.screen("choose"));
    }

    /** Sends with a second window open; the answer is lost on the way, and both windows learn the truth. */
    String sendWithTheAnswerLost(String choice) {
        var second = page.context().newPage();
        second.navigate(phone.address());
        second.locator("body[data-screen=choose] label.option input").first().check();
        phone.mark(choice);
        var lost = new AtomicInteger();
        page.route("**/v/api/cast*", route -> {
            if (lost.getAndIncrement() == 0) {
                route.fetch(); // the ballot arrives
                route.abort(); // its answer does not
            } else {
                route.resume();
            }
        });
        var receipt = phone.send();
        assertThat(lost).as("sent again under the same key").hasValueGreaterThan(1);
        assertTrueSoon(
                "the other window",
                () -> second.locator("body[data-screen=cast]").waitFor());
        assertThat(second.locator(".receipt").textContent()).isEqualTo(receipt);
        second.close();
        page.unroute("**/v/api/cast*");
        page.reload();
        phone.screen("cast");
        assertThat(phone.receipt()).isEqualTo(receipt);
        return receipt;
    }

    void assertMarkIsKept(String when) {
        assertThat(page.locator("#ballot input:checked").count())
                .as("marked " + when)
                .isOne();
    }

    /** The clock shows a minute more than it would, give or take what a busy machine needs. */
    private void assertMoved(int left, long start, String when) {
        var passed = (int) TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start);
        assertThat(phone.secondsLeft()).as("left " + when).isCloseTo(left + MINUTE - passed, within(4));
    }

    private static void assertTrueSoon(String what, Runnable wait) {
        var start = System.nanoTime();
        wait.run();
        assertThat(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start))
                .as(what)
                .isLessThan(TRUTH_MILLIS + SLACK_MILLIS);
    }
}
