package vn.thidua.vote;

import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
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

    private final SeatGate gate;
    private final SeatNews news;
    private final DelegateQueries states;
    private final CastService casting;
    private final Messages messages;

    DelegateEndpoint(SeatGate gate, SeatNews news, DelegateQueries states, CastService casting, Messages messages) {
        this.gate = gate;
        this.news = news;
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

    /** What the telephone shows; 304 where it has shown it already, so that asking often costs next to nothing. */
    @GetMapping("/state")
    @Nullable
    DelegateState state(
            @RequestHeader(TOKEN) String token, @RequestParam(defaultValue = "vi") String lang, WebRequest request) {
        var language = Messages.language(lang);
        // asked before reading: what is committed in between is sent twice rather than never
        var known = news.of(token, language).orElseThrow(UnknownSeatException::new);
        return request.checkNotModified(known.tag()) ? null : states.state(known, language);
    }

    @PostMapping("/cast")
    ResponseEntity<DelegateAnswer> cast(
            @RequestHeader(TOKEN) String token,
            @RequestParam(defaultValue = "vi") String lang,
            @RequestBody Ballot ballot) {
        var round = ballot.round();
        var choices = ballot.choices();
        if (round == null || choices == null || choices.stream().anyMatch(choice -> choice == null)) {
            throw new RuleViolation("vote.cast.unknownChoice");
        }
        return answer(
                casting.cast(holder(token), new CastVote(round, choices, key(ballot.key()))), Messages.language(lang));
    }

    @GetMapping("/status")
    ResponseEntity<DelegateAnswer> status(
            @RequestHeader(TOKEN) String token,
            @RequestParam(defaultValue = "vi") String lang,
            @RequestParam long round,
            @RequestParam String key) {
        return answer(casting.status(holder(token), round, key(key)), Messages.language(lang));
    }

    private ResponseEntity<DelegateAnswer> answer(CastResult result, Locale language) {
        var status = switch (result.kind()) {
            case ACCEPTED, REPLAY, NOT_YET -> HttpStatus.OK;
            case ALREADY, CLOSED -> HttpStatus.CONFLICT;
            case NOT_ENTITLED -> HttpStatus.FORBIDDEN;
        };
        return ResponseEntity.status(status)
                .body(new DelegateAnswer(
                        result.kind().name(),
                        result.receipt(),
                        messages.text(language, "vote.cast." + result.kind(), result.receipt())));
    }

    private Seat holder(String token) {
        return gate.seatOf(token).orElseThrow(UnknownSeatException::new);
    }

    private static byte[] key(@Nullable String text) {
        try {
            return Base64.getUrlDecoder().decode(text == null ? "" : text);
        } catch (IllegalArgumentException e) {
            throw new RuleViolation("vote.cast.key");
        }
    }
}
