package vn.thidua.reward;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Names;
import vn.thidua.shared.RuleViolation;

/**
 * Who is proposed or rewarded.
 *
 * @param unitId the unit itself, the unit a small collective belongs to, or where a person works; {@code null} where the
 *     registry does not have it
 * @param name of the person, the head of the household or the small collective; "" where the unit itself is meant
 * @param title form of address, such as "Ông" or "Bà"; may be ""
 * @param workplace unit as it was written, for whoever works in none of the registry; may be ""
 * @param personClass for persons, and only for them
 */
public record Laureate(
        Recipient kind,
        @Nullable Long unitId,
        String name,
        String title,
        String position,
        String workplace,
        @Nullable PersonClass personClass,
        boolean smallCollective)
        implements Serializable {

    /** A unit as a whole. */
    public static Laureate unit(long unitId) {
        return new Laureate(Recipient.COLLECTIVE, unitId, "", "", "", "", null, false);
    }

    /** A person of a unit. */
    public static Laureate person(@Nullable Long unitId, String name, String position, PersonClass personClass) {
        return new Laureate(Recipient.INDIVIDUAL, unitId, name, "", position, "", personClass, false);
    }

    /** Cleaned; breaks a {@code reward.recipient.*} rule where something is missing or does not fit the kind. */
    public Laureate checked() {
        var cleaned = new Laureate(
                kind,
                unitId,
                Names.clean(name),
                Names.clean(title),
                Names.clean(position),
                Names.clean(workplace),
                personClass,
                smallCollective);
        switch (kind) {
            case COLLECTIVE -> cleaned.checkCollective();
            case INDIVIDUAL -> cleaned.checkPerson();
            case HOUSEHOLD -> cleaned.checkHousehold();
        }
        return cleaned;
    }

    private void checkCollective() {
        if (unitId == null && name.isEmpty()) {
            throw new RuleViolation("reward.recipient.missing");
        }
        if (smallCollective && name.isEmpty()) {
            throw new RuleViolation("reward.recipient.smallWithoutName");
        }
        refuseClass();
    }

    private void checkPerson() {
        Names.required(name);
        if (personClass == null) {
            throw new RuleViolation("reward.recipient.classMissing", name);
        }
        refuseSmall();
    }

    private void checkHousehold() {
        Names.required(name);
        refuseClass();
        refuseSmall();
    }

    private void refuseClass() {
        if (personClass != null) {
            throw new RuleViolation("reward.recipient.classOfNobody");
        }
    }

    private void refuseSmall() {
        if (smallCollective) {
            throw new RuleViolation("reward.recipient.smallOfNobody");
        }
    }

    /** Whether the unit as a whole is meant. */
    public boolean isWholeUnit() {
        return kind == Recipient.COLLECTIVE && name.isEmpty();
    }
}
