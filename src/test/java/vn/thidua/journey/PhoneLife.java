package vn.thidua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * What happens to a telephone in a hall: no network, asleep, a second window, back and forward, an answer that never came.
 * A ballot that is half filled stays as it is, and three seconds after the network is back the truth is on the screen.
 */
final class PhoneLife {

    private static final long TRUTH_MILLIS = 3_000;

    /** A machine that is busy with ten browsers is slower than a telephone. */
    private static final long SLACK_MILLIS = Long.getLong("journey.slack", 4_000);

    private static final String API = "**/v/api/**";

    private final DelegatePhone phone;
    private final Page page;

    PhoneLife(DelegatePhone phone) {
        this.phone = phone;
        this.page = phone.page();
    }

    /** Without a network it says so, keeps what was marked, and is right soon after the network is back. */
    void loseTheNetwork() {
        page.route(API, Route::abort);
        page.locator("#line:not([hidden])").waitFor();
        assertMarkIsKept("without a network");
        page.unroute(API);
        assertTrueSoon(
                "the network is back",
                () -> page.locator("#line")
                        .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN)));
        assertMarkIsKept("with the network back");
    }

    /** The program is started again: its proxy answers with errors for a while. */
    void seeTheProgramStartAgain() {
        page.route(
                API,
                route -> route.fulfill(new Route.FulfillOptions().setStatus(502).setBody("Bad Gateway")));
        page.waitForTimeout(3_000);
        assertMarkIsKept("while the program starts again");
        page.unroute(API);
    }

    /** The screen goes dark: the browser stops the page, and lets it go on later. */
    void sleep() {
        var session = page.context().newCDPSession(page);
        session.send("Page.setWebLifecycleState", state("frozen"));
        page.context().pages().getFirst();
        try {
            TimeUnit.SECONDS.sleep(5);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        session.send("Page.setWebLifecycleState", state("active"));
        session.detach();
        assertMarkIsKept("after sleeping");
    }

    private static JsonObject state(String name) {
        var parameters = new JsonObject();
        parameters.addProperty("state", name);
        return parameters;
    }

    /** Leaves the page and comes back: no cookie is needed, the seat is still there. */
    void goAwayAndBack() {
        page.context().clearCookies();
        page.navigate("about:blank");
        page.goBack();
        phone.screen("choose");
    }

    /** Sends with a second window open; the answer is lost on the way, and both windows learn the truth. */
    String sendWithTheAnswerLost(String line, String address) {
        var second = page.context().newPage();
        second.navigate(address);
        second.locator("body[data-screen=choose]").waitFor();
        phone.mark(line);
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
        phone.reload();
        phone.screen("cast");
        assertThat(page.locator(".receipt").textContent()).isEqualTo(receipt);
        return receipt;
    }

    void assertMarkIsKept(String when) {
        assertThat(page.locator("#ballot input:checked").count())
                .as("marked " + when)
                .isOne();
    }

    private static void assertTrueSoon(String what, Runnable wait) {
        var start = System.nanoTime();
        wait.run();
        assertThat(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start))
                .as(what)
                .isLessThan(TRUTH_MILLIS + SLACK_MILLIS);
    }
}
