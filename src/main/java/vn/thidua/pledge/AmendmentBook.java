package vn.thidua.pledge;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.identity.CurrentUser;
import vn.thidua.shared.Names;
import vn.thidua.shared.RuleViolation;

/** Keeps what changes in a signed pledge: old and new value, why, who, when. In a draft nothing is kept. */
@Component
class AmendmentBook {

    static final int REASON_MAX_LENGTH = 500;

    private final PledgeAmendmentRepository amendments;
    private final CurrentUser currentUser;
    private final Clock clock;

    AmendmentBook(PledgeAmendmentRepository amendments, CurrentUser currentUser, Clock clock) {
        this.amendments = amendments;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** What an amendment is about: the pledge itself, an item, or an item for one unit. */
    record Subject(@Nullable Long itemId, @Nullable Long unitId, String title) {

        static final Subject PLEDGE = new Subject(null, null, "");

        static Subject of(PledgeItem item) {
            return new Subject(item.id(), item.unitId(), item.title());
        }

        static Subject of(PledgeItem item, long unitId) {
            return new Subject(item.id(), unitId, item.title());
        }
    }

    /**
     * Begins a change of the pledge. While units sign it breaks {@code pledge.signing.noChange}; a signed pledge asks for
     * a reason, {@code pledge.amendment.reason.missing}.
     */
    Change open(Pledge pledge, String reason) {
        pledge.requireNotSigning();
        var clean = Names.clean(reason);
        if (pledge.state() == PledgeState.SIGNED && clean.isEmpty()) {
            throw new RuleViolation("pledge.amendment.reason.missing");
        }
        if (clean.length() > REASON_MAX_LENGTH) {
            throw new RuleViolation("pledge.amendment.reason.tooLong", clean.length(), REASON_MAX_LENGTH);
        }
        return new Change(pledge, clean);
    }

    /** One change of a pledge. */
    final class Change {

        private final Pledge pledge;
        private final String reason;

        private Change(Pledge pledge, String reason) {
            this.pledge = pledge;
            this.reason = reason;
        }

        boolean isAmendment() {
            return pledge.state() == PledgeState.SIGNED;
        }

        LocalDate today() {
            return LocalDate.now(clock);
        }

        /** Keeps a field where it differs and the pledge is signed; whether it differs. */
        boolean keep(Subject about, AmendedField field, @Nullable Object before, @Nullable Object after) {
            var old = text(before);
            var now = text(after);
            if (old.equals(now)) {
                return false;
            }
            if (isAmendment()) {
                amendments.save(new PledgeAmendment(pledge.id(), about, field, old, now, reason)
                        .by(currentUser.require(), clock.instant()));
            }
            return true;
        }

        /** Keeps the fields of an item that differ; whether any does. */
        boolean keep(Subject about, ItemDraft before, ItemDraft after) {
            return keep(about, AmendedField.CONTENT, before.content(), after.content())
                    | keep(about, AmendedField.INDICATOR, before.indicator(), after.indicator())
                    | keep(about, AmendedField.UNIT_OF_MEASURE, before.unitOfMeasure(), after.unitOfMeasure())
                    | keep(about, AmendedField.DIRECTION, before.direction(), after.direction())
                    | keep(about, AmendedField.TARGET, before.target(), after.target());
        }
    }

    private static String text(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case BigDecimal number ->
                number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
            default -> value.toString();
        };
    }
}
