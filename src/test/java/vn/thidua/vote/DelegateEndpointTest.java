package vn.thidua.vote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.forwardedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.identity.SignedIn;
import vn.thidua.meeting.SeatCard;
import vn.thidua.meeting.SeatService;
import vn.thidua.support.DatabaseTest;

/** What a telephone gets to hear, from the card to the receipt. */
@DatabaseTest
@Import(Conference.class)
@ExtendWith(InvariantsHold.class)
class DelegateEndpointTest {

    @Autowired
    Conference at;

    @Autowired
    SeatService seats;

    @Autowired
    RoundService rounds;

    @Autowired
    WebApplicationContext context;

    MockMvc http;
    SeatCard card;
    String token;

    @BeforeEach
    void arrange() throws Exception {
        http = MockMvcBuilders.webAppContextSetup(context)
                .apply(SecurityMockMvcConfigurers.springSecurity())
                .build();
        at.arrange(6);
        card = seats.issue(at.meeting).getFirst();
        token = enter("{\"meeting\":%d,\"qr\":\"%s\"}".formatted(at.meeting, card.token()));
        // a request leaves nobody signed in
        SignedIn.asBoard();
    }

    @AfterEach
    void out() {
        SignedIn.out();
    }

    @Test
    void thePageIsAPlainFileUnderTheSameStrictRules() throws Exception {
        SignedIn.out();
        http.perform(get("/v/"))
                .andExpect(forwardedUrl("/v/index.html"))
                .andExpect(header().string("Content-Security-Policy", containsString("script-src 'self'")));
        assertThat(getClass().getResource("/META-INF/resources/v/index.html")).isNotNull();
    }

    @Test
    void votesOnceAndKeepsItsReceipt() throws Exception {
        var round = at.opened(1, 3);
        SignedIn.out();
        http.perform(state())
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.round.vote").value("READY"))
                .andExpect(jsonPath("$.round.options", hasSize(4)))
                .andExpect(jsonPath("$.round.rule").value("Chọn tối đa 1; phiếu cao nhất trúng."))
                .andExpect(jsonPath("$.unit").value(card.unitName()))
                .andExpect(header().string("Content-Security-Policy", containsString("default-src 'none'")))
                .andExpect(header().string("Content-Security-Policy", containsString("frame-ancestors 'none'")))
                .andExpect(header().string("Cache-Control", containsString("no-store")))
                .andExpect(cookie().doesNotExist("JSESSIONID"));
        var key = key();
        http.perform(statusOf(round, key)).andExpect(jsonPath("$.outcome").value("NOT_YET"));

        var answer = http.perform(cast(round, "[1]", key))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.outcome").value("ACCEPTED"))
                .andReturn();
        var receipt = JsonMapper.builder()
                .build()
                .readTree(answer.getResponse().getContentAsString())
                .get("receipt")
                .asString();
        http.perform(cast(round, "[1]", key))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.outcome").value("REPLAY"))
                .andExpect(jsonPath("$.receipt").value(receipt));
        http.perform(cast(round, "[2]", key()))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.receipt").value(""));
        http.perform(statusOf(round, key)).andExpect(jsonPath("$.receipt").value(receipt));
        http.perform(state())
                .andExpect(jsonPath("$.round.vote").value("CAST"))
                .andExpect(jsonPath("$.round.receipts", hasSize(0)));
        SignedIn.asBoard();
        rounds.close(round);
        SignedIn.out();
        http.perform(state()).andExpect(jsonPath("$.round.receipts[0]").value(receipt));
    }

    @Test
    void whatWasShownAlreadyIsNotSentAgainUntilSomethingHappens() throws Exception {
        var seen = tag();
        unchanged(seen);

        SignedIn.asBoard();
        var round = at.opened(1, 2);
        seen = news(seen);
        var mine = at.units.indexOf(card.unitId());
        at.cast(round, (mine + 1) % at.units.size(), 0);
        unchanged(seen);
        at.cast(round, mine, 0);
        seen = news(seen);
        SignedIn.asBoard();
        rounds.extend(round, Instant.now().plus(Duration.ofHours(1)));
        seen = news(seen);
        SignedIn.asBoard();
        rounds.close(round);
        seen = news(seen);
        http.perform(state().param("lang", "en").header("If-None-Match", seen)).andExpect(status().isOk());
    }

    private void unchanged(String seen) throws Exception {
        SignedIn.out();
        http.perform(state().header("If-None-Match", seen))
                .andExpect(status().isNotModified())
                .andExpect(content().string(""));
    }

    /** The tag of an answer that is another one than what was seen. */
    private String news(String seen) throws Exception {
        SignedIn.out();
        http.perform(state().header("If-None-Match", seen))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.unit").value(card.unitName()));
        return tag();
    }

    private String tag() throws Exception {
        SignedIn.out();
        return Objects.requireNonNull(
                http.perform(state()).andReturn().getResponse().getHeader("ETag"));
    }

    @Test
    void saysInOneSentenceWhatIsWrong() throws Exception {
        http.perform(state()).andExpect(jsonPath("$.round").value(nullValue()));
        SignedIn.asBoard();
        var round = at.opened(1, 2);
        SignedIn.out();
        http.perform(cast(round, "[0,1]", key()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.message").value("Chỉ được chọn tối đa 1."));
        http.perform(cast(round, "[9]", key())).andExpect(status().isUnprocessableContent());
        http.perform(cast(round, "[null]", key())).andExpect(status().isUnprocessableContent());
        http.perform(cast(round, "[0]", "zu kurz")).andExpect(status().isUnprocessableContent());
        http.perform(cast(round, "\"x\"", key())).andExpect(status().isBadRequest());
        http.perform(cast(999_999, "[0]", key())).andExpect(status().isUnprocessableContent());
        http.perform(get("/v/api/state").header("Seat-Token", "falsch")).andExpect(status().isUnauthorized());
        http.perform(post("/v/api/seat")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"meeting\":%d,\"qr\":\"falsch\"}".formatted(at.meeting)))
                .andExpect(status().isUnprocessableContent())
                .andExpect(
                        jsonPath("$.message").value("Thẻ không đúng. Vui lòng quét lại mã QR trên thẻ tại chỗ ngồi."));
        assertThat(at.count("select count(*) from envelope")).isZero();
    }

    @Test
    void speaksEnglishWhenAsked() throws Exception {
        at.opened(1, 2);
        SignedIn.out();
        http.perform(state().param("lang", "en"))
                .andExpect(jsonPath("$.round.options[2].label").value("None of them"))
                .andExpect(jsonPath("$.round.options[0].label").value("Đơn vị A"));
    }

    @Test
    void tellsThatTheRoundIsVoidToWhoeverVotedInItUntilTheNextOne() throws Exception {
        var round = at.opened(1, 2);
        http.perform(cast(round, "[0]", key())).andExpect(status().isOk());
        SignedIn.asBoard();
        rounds.holdVoid(round, "Một đơn vị chưa nhận được thẻ");
        SignedIn.out();
        http.perform(state())
                .andExpect(jsonPath("$.round.vote").value("VOID"))
                .andExpect(jsonPath("$.round.receipts", hasSize(0)));
        SignedIn.asBoard();
        var again = at.prepared(Subject.BK_TINH, 1, 2);
        rounds.open(again, null);
        SignedIn.out();
        http.perform(state())
                .andExpect(jsonPath("$.round.id").value(again))
                .andExpect(jsonPath("$.round.vote").value("READY"));
    }

    @Test
    void letsInWithTheTypedCode() throws Exception {
        assertThat(enter("{\"meeting\":%d,\"seat\":%d,\"code\":\"%s\"}"
                        .formatted(at.meeting, card.seatNo(), card.code())))
                .isNotEmpty();
    }

    @Test
    void replacedCardVotesOnceAllTheSame() throws Exception {
        var round = at.opened(1, 2);
        http.perform(cast(round, "[0]", key())).andExpect(status().isOk());
        SignedIn.asBoard();
        var fresh = seats.reissue(at.meeting, card.unitId(), "Mất thẻ");
        http.perform(state()).andExpect(status().isUnauthorized());
        token = enter("{\"meeting\":%d,\"qr\":\"%s\"}".formatted(at.meeting, fresh.token()));
        http.perform(cast(round, "[1]", key()))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.outcome").value("ALREADY"));
    }

    private String enter(String body) throws Exception {
        var answer = http.perform(post("/v/api/seat")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body))
                .andExpect(status().isOk())
                .andReturn();
        return JsonMapper.builder()
                .build()
                .readTree(answer.getResponse().getContentAsString())
                .get("token")
                .asString();
    }

    private MockHttpServletRequestBuilder state() {
        return get("/v/api/state").header("Seat-Token", token);
    }

    private MockHttpServletRequestBuilder statusOf(long round, String key) {
        return get("/v/api/status")
                .header("Seat-Token", token)
                .param("round", String.valueOf(round))
                .param("key", key);
    }

    private MockHttpServletRequestBuilder cast(long round, String choices, String key) {
        return post("/v/api/cast")
                .header("Seat-Token", token)
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"round\":%d,\"choices\":%s,\"key\":\"%s\"}".formatted(round, choices, key));
    }

    private static String key() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Conference.key());
    }
}
