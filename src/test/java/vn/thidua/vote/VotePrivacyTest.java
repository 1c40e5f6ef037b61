package vn.thidua.vote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.identity.SignedIn;
import vn.thidua.meeting.SeatCard;
import vn.thidua.meeting.SeatService;
import vn.thidua.support.DatabaseTest;

/** No secret ever reaches a log, and while a round is open nobody can read from anything how it stands. */
@DatabaseTest
@Import(Conference.class)
@ExtendWith({OutputCaptureExtension.class, InvariantsHold.class})
class VotePrivacyTest {

    private static final String TOKEN = "Seat-Token";

    @Autowired
    Conference at;

    @Autowired
    SeatService seats;

    @Autowired
    CountService counting;

    @Autowired
    RoundService rounds;

    @Autowired
    WebApplicationContext context;

    private MockMvc http;

    @BeforeEach
    void arrange() {
        http = MockMvcBuilders.webAppContextSetup(context)
                .apply(SecurityMockMvcConfigurers.springSecurity())
                .build();
        at.arrange(6);
    }

    @AfterEach
    void out() {
        SignedIn.out();
    }

    @Test
    void logsHoldNoTokenNoCodeNoKeyAndNoChoice(CapturedOutput output) throws Exception {
        var cards = seats.issue(at.meeting);
        var round = at.opened(1, 3);
        var secrets = new ArrayList<String>();
        for (var card : cards) {
            secrets.addAll(List.of(card.token(), card.code()));
            var token = enter(card);
            secrets.add(token);
            var key = Conference.key();
            secrets.addAll(List.of(HexFormat.of().formatHex(key), text(key)));
            SignedIn.out();
            // right, again, from a second device, and in ways that nobody should
            cast(token, round, "[1]", text(key));
            cast(token, round, "[1]", text(key));
            cast(token, round, "[2]", text(Conference.key()));
            cast(token, round, "[0,1,2]", text(Conference.key()));
            cast(token, round, "[77]", text(Conference.key()));
            cast(token, round, "[1]", "kein-schluessel");
            cast(token, round, "{\"x\":", text(key));
            cast("wrong" + token, round, "[1]", text(key));
            body("{\"meeting\":%d,\"qr\":\"%s\"}".formatted(at.meeting, card.token() + "x"));
            body("{\"meeting\":%d,\"seat\":1,\"code\":\"%s\"}".formatted(at.meeting, "0000-0000"));
            body("{\"meeting\":%d,\"seat\":1,\"code\":\"%s\"}".formatted(at.meeting + 1, card.code()));
        }
        // the database refuses a second envelope: its driver would write the value of the key
        var duplicate = org.assertj.core.api.Assertions.catchThrowable(() -> at.database
                .sql()
                .sql("insert into envelope (entitlement_id, round_id, request_key, tracker, sealed)"
                        + " select entitlement_id, round_id, request_key, tracker, sealed from envelope limit 1")
                .update());
        assertThat(duplicate).isNotNull();
        SignedIn.asBoard();
        secrets.add(HexFormat.of().formatHex(Files.readAllBytes(at.keys.resolve(round + ".key"))));
        at.closeAndCount(round);

        var logged = output.getAll();
        assertThat(logged).as("something was logged at all").contains("INFO");
        for (var secret : secrets) {
            assertThat(logged).doesNotContainIgnoringCase(secret);
            assertThat(logged).doesNotContainIgnoringCase(secret.replace("-", ""));
        }
        assertThat(logged).doesNotContainPattern(Pattern.compile("(?i)duplicate entry"));
        assertThat(logged).doesNotContainPattern(Pattern.compile("choices\\W{1,3}\\["));
        assertThat(storedEvents()).noneMatch(event -> secrets.stream().anyMatch(event::contains));
    }

    @Test
    void whatADelegateIsToldIsTheSameWhateverTheOthersChose() throws Exception {
        var told = new ArrayList<List<String>>();
        for (var choice : List.of("[0]", "[1]", "[2]")) {
            at.arrange(6);
            var cards = seats.issue(at.meeting);
            var round = at.opened(1, 3);
            var me = enter(cards.getFirst());
            var mine = new ArrayList<String>();
            for (var card : cards.subList(1, cards.size())) {
                var token = enter(card);
                SignedIn.out();
                cast(token, round, choice, text(Conference.key()));
                mine.add(shown(me));
            }
            SignedIn.asBoard();
            mine.add(everythingStored());
            told.add(mine);
        }
        assertThat(told.get(1)).isEqualTo(told.get(0));
        assertThat(told.get(2)).isEqualTo(told.get(0));
        assertThat(told.getFirst().getFirst()).contains("options").doesNotContain("votes", "\"cast\"", "turnout");
    }

    /** What every table says about the open round, but for what is drawn at random and for the time. */
    private String everythingStored() {
        var text = new StringBuilder();
        for (var table :
                List.of("ballot", "named_ballot", "tally", "tally_summary", "manual_count", "turnout_sample")) {
            text.append(table)
                    .append(' ')
                    .append(at.count("select count(*) from " + table))
                    .append('\n');
        }
        text.append(at.count("select count(*) from envelope")).append(' ');
        text.append(at.count("select sum(length(sealed)) from envelope")).append(' ');
        text.append(at.count("select count(*) from audit_log"));
        return text.toString();
    }

    private List<String> storedEvents() {
        return at.database
                .sql()
                .sql("select concat(action, ' ', object, ' ', payload) from audit_log")
                .query(String.class)
                .list();
    }

    /** The state as the page gets it, without the time of the server. */
    private String shown(String token) throws Exception {
        return http.perform(get("/v/api/state").header(TOKEN, token))
                .andReturn()
                .getResponse()
                .getContentAsString(java.nio.charset.StandardCharsets.UTF_8)
                .replaceAll("\"now\":\\d+", "")
                .replaceAll("\"id\":\\d+", "");
    }

    private String enter(SeatCard card) throws Exception {
        var answer = body("{\"meeting\":%d,\"qr\":\"%s\"}".formatted(at.meeting, card.token()));
        return JsonMapper.builder().build().readTree(answer).get("token").asString();
    }

    private String body(String json) throws Exception {
        return http.perform(post("/v/api/seat")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(json))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private void cast(String token, long round, String choices, String key) throws Exception {
        http.perform(post("/v/api/cast")
                .header(TOKEN, token)
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"round\":%d,\"choices\":%s,\"key\":\"%s\"}".formatted(round, choices, key)));
    }

    private static String text(byte[] key) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(key);
    }
}
