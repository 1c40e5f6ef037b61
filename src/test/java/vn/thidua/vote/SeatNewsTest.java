package vn.thidua.vote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.identity.SignedIn;
import vn.thidua.meeting.SeatCard;
import vn.thidua.meeting.SeatGate;
import vn.thidua.meeting.SeatService;
import vn.thidua.shared.Messages;
import vn.thidua.support.DatabaseTest;

/** What all telephones of a conference are told together. */
@DatabaseTest
@Import(Conference.class)
class SeatNewsTest {

    @Autowired
    Conference at;

    @Autowired
    SeatService seats;

    @Autowired
    SeatGate gate;

    @Autowired
    RoundService rounds;

    @Autowired
    JdbcClient sql;

    private SeatCard card;
    private String token;
    private SeatNews news;

    @BeforeEach
    void oneTelephone() {
        at.arrange(4);
        card = seats.issue(at.meeting).getFirst();
        token = gate.enter(at.meeting, card.token());
    }

    @AfterEach
    void stop() {
        news.stop();
        SignedIn.out();
    }

    @Test
    void isFollowedByItself() {
        news = new SeatNews(gate, sql, Duration.ofMillis(20));
        var before = tag();
        var round = at.opened(1, 2);
        await().until(() -> !tag().equals(before));
        var open = tag();
        at.cast(round, at.units.indexOf(card.unitId()), 0);
        await().until(() -> !tag().equals(open));
        var voted = tag();
        SignedIn.asBoard();
        rounds.close(round);
        await().until(() -> !tag().equals(voted));
    }

    @Test
    void aReplacedCardIsNoLongerServed() {
        news = new SeatNews(gate, sql, Duration.ofMillis(20));
        assertThat(news.of(token, Messages.VIETNAMESE)).isPresent();
        SignedIn.asBoard();
        var fresh = seats.reissue(at.meeting, card.unitId(), "Mất thẻ");
        await().until(() -> news.of(token, Messages.VIETNAMESE).isEmpty());
        var entered = gate.enter(at.meeting, fresh.token());
        assertThat(news.of(entered, Messages.VIETNAMESE)).isPresent();
    }

    @Test
    void isReadOnceForAllWhoAskMeanwhile() {
        news = new SeatNews(gate, sql, Duration.ofHours(1));
        var before = tag();
        at.opened(1, 2);
        assertThat(tag()).as("read an hour ago at most").isEqualTo(before);
        assertThat(news.of(token, Messages.ENGLISH).orElseThrow().tag()).isNotEqualTo(before);
        assertThat(news.of("unknown", Messages.VIETNAMESE)).isEmpty();
    }

    private String tag() {
        return news.of(token, Messages.VIETNAMESE).orElseThrow().tag();
    }
}
