package vn.thidua.bloc;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Names;
import vn.thidua.shared.RuleViolation;

/** Where a unit stands in a composition; see the table for the meaning of seat and slot. */
@Entity
class Membership {

    static final int ACTING_MAX_LENGTH = 250;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long compositionId;
    private long unitId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private BlocLevel level = BlocLevel.TINH;

    private int seat;
    private @Nullable Long blocYearId;
    private @Nullable Long groupId;
    private @Nullable Byte leadSlot;
    private String actingPerson = "";
    private @Nullable LocalDate joinedOn;
    private @Nullable LocalDate leftOn;

    @Version
    private int version;

    protected Membership() {}

    /** A unit not placed yet: it stands in the tray. */
    Membership(long compositionId, long unitId, BlocLevel level, int seat) {
        this.compositionId = compositionId;
        this.unitId = unitId;
        this.level = level;
        this.seat = seat;
    }

    /** Puts the unit somewhere. Only a unit inside a bloc can lead it or belong to a group of it. */
    void put(Place place) {
        if (leftOn != null) {
            throw new IllegalStateException("A past place does not change");
        }
        if (place.blocYearId() == null && (place.role() != MemberRole.MEMBER || place.groupId() != null)) {
            throw new RuleViolation("bloc.role.notAMember");
        }
        var acting = Names.clean(place.actingPerson());
        if (acting.length() > ACTING_MAX_LENGTH) {
            throw new RuleViolation("shared.name.tooLong", acting.length(), ACTING_MAX_LENGTH);
        }
        blocYearId = place.blocYearId();
        groupId = place.groupId();
        leadSlot = place.role().slot();
        actingPerson = place.role() == MemberRole.MEMBER ? "" : acting;
    }

    /** Gives the slot up for the moment, so that two leading units can change places under the unique key. */
    void vacateSlot() {
        leadSlot = null;
    }

    void joinOn(@Nullable LocalDate day) {
        joinedOn = day;
    }

    /** Ends the place on that day; it goes on as a past place under its own seat number. */
    void leave(LocalDate day, int pastSeat) {
        if (joinedOn != null && day.isBefore(joinedOn)) {
            throw new RuleViolation("bloc.amendment.beforeJoined", day, joinedOn);
        }
        leftOn = day;
        leadSlot = null;
        seat = pastSeat;
    }

    Place place() {
        return new Place(blocYearId, groupId, MemberRole.ofSlot(leadSlot), actingPerson);
    }

    boolean startedOn(LocalDate day) {
        return day.equals(joinedOn);
    }

    long id() {
        if (id == null) {
            throw new IllegalStateException("not stored yet");
        }
        return id;
    }

    long compositionId() {
        return compositionId;
    }

    long unitId() {
        return unitId;
    }

    int seat() {
        return seat;
    }

    int version() {
        return version;
    }

    BlocLevel level() {
        return level;
    }

    @Nullable
    Long blocYearId() {
        return blocYearId;
    }
}
