package vn.thidua.dashboard.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;
import vn.thidua.identity.CurrentUser;
import vn.thidua.identity.SignedIn;

class AtOnceTest {

    private final AtOnce atOnce = new AtOnce();
    private final CurrentUser currentUser = new CurrentUser();

    @AfterEach
    void end() {
        SignedIn.out();
        atOnce.close();
    }

    @Test
    void whoeverAsksReadsWithTheirOwnRights() {
        Supplier<String> name = () -> currentUser.require().displayName();
        SignedIn.asLeadership();
        var leadership = name.get();
        assertThat(atOnce.ask(name).get()).isEqualTo(leadership);
        SignedIn.asBoard();
        assertThat(atOnce.ask(name).get()).isEqualTo(name.get()).isNotEqualTo(leadership);
        SignedIn.out();
        assertThatThrownBy(atOnce.ask(name)::get).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void twoAreReadAtTheSameTime() {
        var both = new CountDownLatch(2);
        Supplier<Boolean> waitsForTheOther = () -> {
            both.countDown();
            try {
                return both.await(10, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                return false;
            }
        };
        var one = atOnce.ask(waitsForTheOther);
        var other = atOnce.ask(waitsForTheOther);
        assertThat(one.get()).isTrue();
        assertThat(other.get()).isTrue();
    }
}
