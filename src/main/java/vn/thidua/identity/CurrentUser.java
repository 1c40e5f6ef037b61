package vn.thidua.identity;

import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Who is asking. The only place that looks into the security context. */
@Component
public class CurrentUser {

    public Optional<Person> find() {
        return account().map(SignedInAccount::person);
    }

    /** The person, or a refusal where nobody is signed in. */
    public Person require() {
        return find().orElseThrow(() -> new AccessDeniedException("Nobody is signed in"));
    }

    /** Refuses whoever may not read the province. */
    public Person requireReaderOf(long provinceId) {
        var person = require();
        if (!person.readsProvince(provinceId)) {
            throw new AccessDeniedException("No right to read province " + provinceId);
        }
        return person;
    }

    /** Refuses whoever is not an officer of the emulation board for the province. */
    public Person requireBoardOf(long provinceId) {
        var person = require();
        if (!person.isBoardOf(provinceId)) {
            throw new AccessDeniedException("No board rights in province " + provinceId);
        }
        return person;
    }

    /** Whether the person has to choose an own password before anything else. */
    public boolean isPasswordChangeDue() {
        return account().map(SignedInAccount::passwordChangeDue).orElse(false);
    }

    /**
     * The session goes on with the account as it is now, after the person changed it. The context is the one that the
     * session keeps, so the next request sees it too.
     */
    void continueAs(SignedInAccount account) {
        SecurityContextHolder.getContext().setAuthentication(account.asAuthentication());
    }

    private static Optional<SignedInAccount> account() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedInAccount account
                ? Optional.of(account)
                : Optional.empty();
    }
}
