package vn.thidua.vote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
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
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.util.FileSystemUtils;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.identity.SignedIn;
import vn.thidua.meeting.AttendanceStatus;
import vn.thidua.meeting.SeatCard;
import vn.thidua.meeting.SeatService;
import vn.thidua.shared.Messages;
import vn.thidua.shared.RuleViolation;
import vn.thidua.support.DatabaseTest;

/** Whatever somebody does wrong gets one sentence at the place; nothing is counted twice, nothing is lost, nothing secret is logged. */
@DatabaseTest
@Import(Conference.class)
@ExtendWith({OutputCaptureExtension.class, InvariantsHold.class})
class BadInputTest {

    @Autowired
    Conference at;

    @Autowired
    SeatService seats;

    @Autowired
    RoundService rounds;

    @Autowired
    SheetService sheets;

    @Autowired
    PaperService paper;

    @Autowired
    ClosingTime closing;

    @Autowired
    Messages messages;

    @Autowired
    WebApplicationContext context;

    private MockMvc http;
    private SeatCard card;
    private long round;

    @BeforeEach
    void anOpenBallot() {
        http = MockMvcBuilders.webAppContextSetup(context)
                .apply(SecurityMockMvcConfigurers.springSecurity())
                .build();
        at.arrange(6);
        card = seats.issue(at.meeting).getFirst();
        round = at.opened(1, 3);
    }

    @AfterEach
    void out() {
        SignedIn.out();
    }

    @Test
    void delegatesAreToldInOneSentence(CapturedOutput output) throws Exception {
        var token = enter("{\"meeting\":%d,\"qr\":\"%s\"}".formatted(at.meeting, card.token()))
                .get("token");
        Map<String, String> said = new LinkedHashMap<>();
        said.put("wrong code", message(seat("\"seat\":%d,\"code\":\"AAAA-AAAA\"".formatted(card.seatNo()))));
        said.put("seat that is not there", message(seat("\"seat\":99,\"code\":\"AAAA-AAAA\"")));
        said.put("card that was never made", message(seat("\"qr\":\"" + "x".repeat(22) + "\"")));
        said.put(
                "card of another conference",
                message(post("/v/api/seat")
                        .content("{\"meeting\":%d,\"qr\":\"%s\"}".formatted(at.meeting + 7, card.token()))));
        said.put("too many choices", message(cast(token, "[0,1]", key())));
        said.put("a line that is not on the ballot", message(cast(token, "[9]", key())));
        said.put("a number of the telephone that is none", message(cast(token, "[0]", "???")));
        said.put(
                "half a message",
                message(post("/v/api/cast").header("Seat-Token", token).content("{\"round\":")));
        said.put("a seat that nobody sits at", message(cast("nobody", "[0]", key())));
        assertThat(stored()).as("nothing of all that is a ballot").isZero();

        http.perform(cast(token, "[0]", key()).contentType(MediaType.APPLICATION_JSON));
        said.put("a second device", message(cast(token, "[1]", key())));
        SignedIn.asBoard();
        seats.reissue(at.meeting, card.unitId(), "Mất thẻ");
        said.put("old card", message(seat("\"qr\":\"" + card.token() + "\"")));
        said.put("telephone that came in with it", message(get("/v/api/state").header("Seat-Token", token)));
        SignedIn.asBoard();
        rounds.close(round);
        var other = seats.issue(at.meeting);
        assertThat(other).isEmpty();
        var fresh = seats.reissue(at.meeting, at.units.get(3), "Mất thẻ");
        var late = enter("{\"meeting\":%d,\"qr\":\"%s\"}".formatted(at.meeting, fresh.token()))
                .get("token");
        said.put("a ballot after closing", message(cast(late, "[0]", key())));

        assertThat(said)
                .allSatisfy((what, sentence) -> assertThat(sentence)
                        .as(what)
                        .isNotBlank()
                        .hasSizeLessThan(220)
                        .doesNotContain("vote.", "meeting.", "Exception", "{"));
        assertThat(stored()).isOne();
        assertThat(output.getAll()).doesNotContain(card.token(), card.code(), token);
    }

    @Test
    void officersAreToldInOneSentence() throws Exception {
        Map<String, Runnable> wrong = new LinkedHashMap<>();
        var issued = at.units.get(5);
        paper.issue(round, issued);
        wrong.put("opening a second ballot", () -> rounds.open(at.prepared(Subject.BK_TINH, 1, 2), null));
        wrong.put("a sheet before closing", () -> sheets.enter(round, new SheetDraft(1, 0, 0, Map.of(0, 1))));
        says(wrong);
        wrong.clear();
        at.units.subList(0, 3).forEach(unit -> at.mark(unit, AttendanceStatus.LEFT));
        wrong.put("closing without a quorum", () -> rounds.close(round));
        says(wrong);
        at.everybodyComes();
        rounds.close(round);
        wrong.clear();
        wrong.put("more slips back than out", () -> sheets.enter(round, new SheetDraft(2, 0, 0, Map.of(0, 1))));
        wrong.put("more invalid than back", () -> sheets.enter(round, new SheetDraft(1, 2, 0, Map.of())));
        wrong.put("more votes than slips", () -> sheets.enter(round, new SheetDraft(1, 0, 0, Map.of(0, 2))));
        wrong.put(
                "sum above what slips can hold",
                () -> sheets.enter(round, new SheetDraft(1, 0, 0, Map.of(0, 1, 1, 1))));
        wrong.put("less than nothing", () -> sheets.enter(round, new SheetDraft(-1, 0, 0, Map.of())));
        says(wrong);
        rounds.holdVoid(round, "thử");

        wrong.clear();
        var next = at.prepared(Subject.BK_TINH, 1, 2);
        at.units.subList(0, 3).forEach(unit -> at.mark(unit, AttendanceStatus.LEFT));
        wrong.put("opening without a quorum", () -> rounds.open(next, null));
        says(wrong);
        at.everybodyComes();
        FileSystemUtils.deleteRecursively(at.keys);
        Files.writeString(at.keys, "no folder and no key");
        try {
            wrong.clear();
            wrong.put("a file as key that is not a key", () -> rounds.open(next, null));
            says(wrong);
        } finally {
            Files.delete(at.keys);
        }
        rounds.open(next, null);
        assertThat(at.count("select count(*) from ballot")).isZero();
    }

    @Test
    void onlyTheClockOfTheProgramEndsABallot() throws Exception {
        var token = enter("{\"meeting\":%d,\"qr\":\"%s\"}".formatted(at.meeting, card.token()))
                .get("token");
        // a telephone may believe what it likes: its time is asked for nowhere, and it is told the true one
        var state = http.perform(get("/v/api/state").header("Seat-Token", token))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        var now = JsonMapper.builder().build().readTree(state).get("now").asLong();
        assertThat(Math.abs(System.currentTimeMillis() - now)).isLessThan(60_000);
        at.cast(round, 1, 0);
        SignedIn.asBoard();
        rounds.extend(round, Instant.now().minusSeconds(1));
        closing.closeDue();
        assertThat(at.cast(round, 2, 0)).isEqualTo(CastResult.of(CastResult.Kind.CLOSED));
        assertThat(rounds.close(round).envelopes())
                .as("what came in time stays")
                .isOne();
    }

    private void says(Map<String, Runnable> wrong) {
        assertThat(wrong).allSatisfy((what, command) -> {
            var broken = catchThrowableOfType(RuleViolation.class, command::run);
            assertThat(broken).as(what).isNotNull();
            for (var language : java.util.List.of(Messages.VIETNAMESE, Messages.ENGLISH)) {
                assertThat(messages.text(language, broken))
                        .as(what)
                        .isNotBlank()
                        .doesNotContain(broken.key(), "{")
                        .endsWith(".");
            }
        });
    }

    private long stored() {
        return at.count("select count(*) from envelope");
    }

    private MockHttpServletRequestBuilder seat(String fields) {
        return post("/v/api/seat").content("{\"meeting\":%d,%s}".formatted(at.meeting, fields));
    }

    private MockHttpServletRequestBuilder cast(String token, String choices, String key) {
        return post("/v/api/cast")
                .header("Seat-Token", token)
                .content("{\"round\":%d,\"choices\":%s,\"key\":\"%s\"}".formatted(round, choices, key));
    }

    private String message(MockHttpServletRequestBuilder request) throws Exception {
        var response = http.perform(request.contentType(MediaType.APPLICATION_JSON))
                .andReturn()
                .getResponse();
        assertThat(response.getStatus()).isBetween(400, 499);
        return JsonMapper.builder()
                .build()
                .readTree(response.getContentAsString(StandardCharsets.UTF_8))
                .get("message")
                .asString();
    }

    private Map<String, String> enter(String body) throws Exception {
        var answer = http.perform(post("/v/api/seat")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body))
                .andReturn()
                .getResponse()
                .getContentAsString();
        return Map.of(
                "token",
                JsonMapper.builder().build().readTree(answer).get("token").asString());
    }

    private static String key() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Conference.key());
    }
}
