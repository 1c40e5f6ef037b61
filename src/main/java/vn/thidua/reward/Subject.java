package vn.thidua.reward;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** The columns of a {@link Laureate}, the same in proposals and in the register. */
@Embeddable
class Subject {

    private @Nullable Long unitId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(name = "recipient_kind")
    private Recipient kind = Recipient.COLLECTIVE;

    @Column(name = "recipient_name")
    private String name = "";

    @Column(name = "recipient_title")
    private String title = "";

    private String position = "";
    private String workplace = "";

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private @Nullable PersonClass personClass;

    private boolean smallCollective;

    protected Subject() {}

    /** Breaks a rule of {@link Laureate#checked}. */
    Subject(Laureate who) {
        var checked = who.checked();
        unitId = checked.unitId();
        kind = checked.kind();
        name = checked.name();
        title = checked.title();
        position = checked.position();
        workplace = checked.workplace();
        personClass = checked.personClass();
        smallCollective = checked.smallCollective();
    }

    Laureate who() {
        return new Laureate(kind, unitId, name, title, position, workplace, personClass, smallCollective);
    }
}
