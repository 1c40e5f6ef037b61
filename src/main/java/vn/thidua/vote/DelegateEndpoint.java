package vn.thidua.vote;

import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;
import vn.thidua.meeting.Seat;
import vn.thidua.meeting.SeatGate;
import vn.thidua.shared.Messages;
import vn.thidua.shared.RuleViolation;

/**
 * What the delegate's page talks to: {@code state}, {@code cast} and {@code status}; before them {@code seat} turns a card
 * into a token for the header {@value #TOKEN}. No cookie, no session. Nothing here logs tokens, codes or choices.
 */
@RestController
@RequestMapping("/v/api")
class DelegateEndpoint {

    static final String TOKEN = "Seat-Token";

    private static final Logger log = LoggerFactory.getLogger(DelegateEndpoint.class);

    private final SeatGate gate;
    private final DelegateQueries states;
    private final CastService casting;
    private final Messages messages;

    DelegateEndpoint(SeatGate gate, DelegateQueries states, CastService casting, Messages messages) {
        this.gate = gate;
        this.states = states;
        this.casting = casting;
        this.messages = messages;
    }

    /** A card: either the token of its QR code, or its number and code. */
    record Card(
            long meeting,
            @Nullable String qr,
            @Nullable Integer seat,
            @Nullable String code) {}

    /** A ballot from the page; {@code key} is base64url of 16 random bytes. */
    record Ballot(
            @Nullable Long round,
            @Nullable List<Integer> choices,
            @Nullable String key) {}

    /** What became of a ballot, with a sentence for the screen. */
    record Answer(String outcome, String receipt, String message) {}

    @PostMapping("/seat")
    Map<String, String> seat(@RequestBody Card card) {
        var qr = card.qr();
        if (qr != null) {
            return Map.of("token", gate.enter(card.meeting(), qr));
        }
        var seat = card.seat();
        var code = card.code();
        if (seat == null || code == null) {
            throw new RuleViolation("meeting.seat.unknown");
        }
        return Map.of("token", gate.enterByCode(card.meeting(), seat, code));
    }

    @GetMapping("/state")
    DelegateState state(@RequestHeader(TOKEN) String token, @RequestParam(defaultValue = "vi") String lang) {
        return states.state(holder(token), language(lang));
    }

    @PostMapping("/cast")
    ResponseEntity<Answer> cast(
            @RequestHeader(TOKEN) String token,
            @RequestParam(defaultValue = "vi") String lang,
            @RequestBody Ballot ballot) {
        var round = ballot.round();
        var choices = ballot.choices();
        if (round == null || choices == null || choices.stream().anyMatch(choice -> choice == null)) {
            throw new RuleViolation("vote.cast.unknownChoice");
        }
        return answer(casting.cast(holder(token), new CastVote(round, choices, key(ballot.key()))), language(lang));
    }

    @GetMapping("/status")
    ResponseEntity<Answer> status(
            @RequestHeader(TOKEN) String token,
            @RequestParam(defaultValue = "vi") String lang,
            @RequestParam long round,
            @RequestParam String key) {
        return answer(casting.status(holder(token), round, key(key)), language(lang));
    }

    private ResponseEntity<Answer> answer(CastResult result, Locale language) {
        var status = switch (result.kind()) {
            case ACCEPTED, REPLAY, NOT_YET -> HttpStatus.OK;
            case ALREADY, CLOSED -> HttpStatus.CONFLICT;
            case NOT_ENTITLED -> HttpStatus.FORBIDDEN;
        };
        return ResponseEntity.status(status)
                .body(new Answer(
                        result.kind().name(),
                        result.receipt(),
                        messages.text(language, "vote.cast." + result.kind(), result.receipt())));
    }

    private Seat holder(String token) {
        return gate.seatOf(token).orElseThrow(UnknownSeat::new);
    }

    private static byte[] key(@Nullable String text) {
        try {
            return Base64.getUrlDecoder().decode(text == null ? "" : text);
        } catch (IllegalArgumentException e) {
            throw new RuleViolation("vote.cast.key");
        }
    }

    private static Locale asked(WebRequest request) {
        return language(request.getParameter("lang"));
    }

    private static Locale language(@Nullable String lang) {
        return "en".equals(lang) ? Messages.ENGLISH : Messages.VIETNAMESE;
    }

    @ExceptionHandler
    ResponseEntity<Answer> broken(RuleViolation violation, WebRequest request) {
        return refusal(HttpStatus.UNPROCESSABLE_CONTENT, "REFUSED", messages.text(asked(request), violation));
    }

    @ExceptionHandler(UnknownSeat.class)
    ResponseEntity<Answer> unknownSeat(WebRequest request) {
        return refusal(HttpStatus.UNAUTHORIZED, "UNKNOWN_SEAT", messages.text(asked(request), "meeting.seat.unknown"));
    }

    @ExceptionHandler
    ResponseEntity<Answer> unreadable(HttpMessageNotReadableException e, WebRequest request) {
        return refusal(HttpStatus.BAD_REQUEST, "REFUSED", messages.text(asked(request), "vote.cast.unknownChoice"));
    }

    /** The caller does not know what became of its ballot, and asks again. */
    @ExceptionHandler({DataAccessException.class, TransactionException.class})
    ResponseEntity<Answer> unsure(Exception e, WebRequest request) {
        log.warn("The database did not answer a delegate: {}", e.getClass().getSimpleName());
        return refusal(HttpStatus.SERVICE_UNAVAILABLE, "UNKNOWN", messages.text(asked(request), "vote.cast.unsure"));
    }

    private static ResponseEntity<Answer> refusal(HttpStatusCode status, String outcome, String message) {
        return ResponseEntity.status(status).body(new Answer(outcome, "", message));
    }

    /** The token belongs to no card in use. */
    private static final class UnknownSeat extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }
}
