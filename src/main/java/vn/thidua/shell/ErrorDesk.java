package vn.thidua.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.ErrorEvent;
import java.io.IOException;
import java.security.SecureRandom;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import vn.thidua.shared.RuleViolation;
import vn.thidua.shared.ui.Toasts;

/**
 * Where errors end that nobody else caught. What a person can understand becomes a sentence; everything else gets a short
 * number that is told to the person and stands in the log before the stack.
 */
@Component
class ErrorDesk {

    private static final Logger log = LoggerFactory.getLogger(ErrorDesk.class);
    /** No letters that are mixed up when read out on the telephone. */
    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    private static final int LENGTH = 6;

    private final SecureRandom random = new SecureRandom();

    /** Tells the error in a toast. */
    void handle(ErrorEvent event) {
        var error = event.getThrowable();
        if (isGone(error)) {
            log.debug("The window was closed while it was answered", error);
            return;
        }
        var sentence = UI.getCurrent() == null ? null : sentenceFor(error);
        if (sentence == null) {
            var number = report(error);
            sentence = UI.getCurrent() == null ? null : I18NProvider.translate("shell.error.unexpected", number);
        }
        if (sentence != null) {
            Toasts.error(sentence);
        }
    }

    /** Nobody is there any more to read an answer: no error of the program. */
    private static boolean isGone(Throwable error) {
        return NestedExceptionUtils.getMostSpecificCause(error) instanceof IOException io
                && String.valueOf(io.getMessage()).matches("(?i).*(broken pipe|connection reset).*");
    }

    /** What the person did against a rule or a colleague, in words; {@code null} for an error of the program. */
    @Nullable
    String sentenceFor(Throwable error) {
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            if (cause instanceof RuleViolation broken) {
                return I18NProvider.translate(broken.key(), broken.args());
            }
            if (cause instanceof OptimisticLockingFailureException) {
                return I18NProvider.translate("shell.error.overtaken");
            }
            if (cause instanceof AccessDeniedException) {
                return I18NProvider.translate("shell.error.denied");
            }
        }
        return null;
    }

    /** Writes the error into the log and answers its number, such as {@code K7PX3M}. */
    String report(Throwable error) {
        var number = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            number.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        log.error("Error {}", number, error);
        return number.toString();
    }
}
