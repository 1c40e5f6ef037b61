package vn.thidua.vote;

import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import vn.thidua.shared.Messages;
import vn.thidua.shared.RuleViolation;

/** Tells a delegate in one sentence, in the language of the page, why something was not taken. Logs nothing secret. */
@RestControllerAdvice(assignableTypes = {DelegateEndpoint.class, SigningEndpoint.class})
class DelegateRefusals {

    private static final Logger log = LoggerFactory.getLogger(DelegateRefusals.class);

    private final Messages messages;

    DelegateRefusals(Messages messages) {
        this.messages = messages;
    }

    private static Locale asked(WebRequest request) {
        return Messages.language(request.getParameter("lang"));
    }

    @ExceptionHandler
    ResponseEntity<DelegateAnswer> broken(RuleViolation violation, WebRequest request) {
        return refusal(HttpStatus.UNPROCESSABLE_CONTENT, "REFUSED", messages.text(asked(request), violation));
    }

    @ExceptionHandler(UnknownSeatException.class)
    ResponseEntity<DelegateAnswer> unknownSeat(WebRequest request) {
        return refusal(HttpStatus.UNAUTHORIZED, "UNKNOWN_SEAT", messages.text(asked(request), "meeting.seat.unknown"));
    }

    @ExceptionHandler
    ResponseEntity<DelegateAnswer> unreadable(HttpMessageNotReadableException e, WebRequest request) {
        return refusal(HttpStatus.BAD_REQUEST, "REFUSED", messages.text(asked(request), "vote.cast.unknownChoice"));
    }

    /** The caller does not know what became of its ballot, and asks again. */
    @ExceptionHandler({DataAccessException.class, TransactionException.class})
    ResponseEntity<DelegateAnswer> unsure(Exception e, WebRequest request) {
        log.warn("The database did not answer a delegate: {}", e.getClass().getSimpleName());
        return refusal(HttpStatus.SERVICE_UNAVAILABLE, "UNKNOWN", messages.text(asked(request), "vote.cast.unsure"));
    }

    private static ResponseEntity<DelegateAnswer> refusal(HttpStatusCode status, String outcome, String message) {
        return ResponseEntity.status(status).body(new DelegateAnswer(outcome, "", message));
    }
}
