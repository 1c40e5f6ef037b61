package vn.thidua.unit;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A unit on one side of an event, with the name it bore then and what the event did to it. */
@Entity
class UnitEventPart {

    enum Side {
        FROM,
        TO
    }

    /** What the event did to the unit; an undo takes exactly this back. */
    enum Effect {
        NONE,
        RENAMED,
        ENDED,
        CREATED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long unitId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Side side = Side.FROM;

    private String name = "";

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Effect effect = Effect.NONE;

    protected UnitEventPart() {}

    UnitEventPart(Side side, long unitId, String name, Effect effect) {
        this.side = side;
        this.unitId = unitId;
        this.name = name;
        this.effect = effect;
    }

    long unitId() {
        return unitId;
    }

    Side side() {
        return side;
    }

    String name() {
        return name;
    }

    Effect effect() {
        return effect;
    }
}
