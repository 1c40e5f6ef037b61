package vn.thidua.bloc;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** The place of one unit before and after an act. */
@Entity
@Table(name = "composition_change")
class UnitChange {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "act_id")
    private @Nullable CompositionAct act;

    private long compositionId;
    private long unitId;
    private int seat;
    private @Nullable Long fromBlocYearId;
    private String fromBlocName = "";
    private @Nullable Long fromGroupId;
    private String fromGroupName = "";
    private @Nullable Byte fromLeadSlot;
    private String fromActing = "";
    private @Nullable Long toBlocYearId;
    private String toBlocName = "";
    private @Nullable Long toGroupId;
    private String toGroupName = "";
    private @Nullable Byte toLeadSlot;
    private String toActing = "";

    protected UnitChange() {}

    UnitChange(long unitId, int seat, NamedPlace from, NamedPlace to) {
        this.unitId = unitId;
        this.seat = seat;
        fromBlocYearId = from.place().blocYearId();
        fromBlocName = from.blocName();
        fromGroupId = from.place().groupId();
        fromGroupName = from.groupName();
        fromLeadSlot = from.place().role().slot();
        fromActing = from.place().actingPerson();
        toBlocYearId = to.place().blocYearId();
        toBlocName = to.blocName();
        toGroupId = to.place().groupId();
        toGroupName = to.groupName();
        toLeadSlot = to.place().role().slot();
        toActing = to.place().actingPerson();
    }

    void belongsTo(CompositionAct owner) {
        act = owner;
        compositionId = owner.compositionId();
    }

    Place from() {
        return new Place(fromBlocYearId, fromGroupId, MemberRole.ofSlot(fromLeadSlot), fromActing);
    }

    Place to() {
        return new Place(toBlocYearId, toGroupId, MemberRole.ofSlot(toLeadSlot), toActing);
    }

    long unitId() {
        return unitId;
    }

    int seat() {
        return seat;
    }

    /** A place with the names it had that day. */
    record NamedPlace(Place place, String blocName, String groupName) {}
}
