package vn.thidua.vote;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.meeting.SeatGate;
import vn.thidua.shared.Messages;

/** Signs the pledge of the bloc at a seat of its conference, by the token of the card, as ballots are cast. */
@RestController
@RequestMapping("/v/api")
class SigningEndpoint {

    private final SeatGate gate;
    private final SeatSigning signing;
    private final Messages messages;

    SigningEndpoint(SeatGate gate, SeatSigning signing, Messages messages) {
        this.gate = gate;
        this.signing = signing;
        this.messages = messages;
    }

    /** Who signs for the unit. */
    record Signature(
            @Nullable String representative, @Nullable String post) {}

    @PostMapping("/sign")
    DelegateAnswer sign(
            @RequestHeader(DelegateEndpoint.TOKEN) String token,
            @RequestParam(defaultValue = "vi") String lang,
            @RequestBody Signature signature) {
        var seat = gate.seatOf(token).orElseThrow(UnknownSeatException::new);
        signing.sign(seat, text(signature.representative()), text(signature.post()));
        return new DelegateAnswer("SIGNED", "", messages.text(Messages.language(lang), "vote.sign.done"));
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
