package vn.thidua.pledge;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.thidua.pledge.rule.Direction;
import vn.thidua.pledge.rule.Measure;
import vn.thidua.shared.Names;
import vn.thidua.shared.RuleViolation;

/** One target of a pledge; see the table. */
@Entity
class PledgeItem {

    static final int UNIT_MAX_LENGTH = 60;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long pledgeId;
    private @Nullable Long unitId;
    private int position;
    private String content = "";
    private String indicator = "";
    private String unitOfMeasure = "";

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Direction direction = Direction.UP;

    private @Nullable BigDecimal target;
    private String source = "";
    private @Nullable LocalDate amendedOn;
    private @Nullable LocalDate removedOn;
    private boolean generated;

    @Version
    private int version;

    protected PledgeItem() {}

    PledgeItem(long pledgeId, @Nullable Long unitId, int position, ItemDraft draft) {
        this.pledgeId = pledgeId;
        this.unitId = unitId;
        this.position = position;
        describe(draft);
    }

    /** The same promise for another year's pledge. */
    PledgeItem copyTo(long otherPledgeId) {
        return new PledgeItem(otherPledgeId, unitId, position, draft());
    }

    /** Breaks {@code pledge.item.*} or {@code pledge.value.*}, each about one field. */
    final void describe(ItemDraft draft) {
        content = within(draft.content(), "pledge.item.content", Names.MAX_LENGTH);
        if (content.isEmpty()) {
            throw new RuleViolation("pledge.item.content.missing");
        }
        indicator = within(draft.indicator(), "pledge.item.indicator", Names.MAX_LENGTH);
        unitOfMeasure = within(draft.unitOfMeasure(), "pledge.item.unit", UNIT_MAX_LENGTH);
        direction = draft.direction();
        target = direction == Direction.PASS_FAIL ? null : draft.target();
        if (target != null) {
            measure().require(target);
        }
    }

    private static String within(String text, String key, int longest) {
        var clean = Names.clean(text);
        if (clean.length() > longest) {
            throw new RuleViolation(key + ".tooLong", clean.length(), longest);
        }
        return clean;
    }

    void moveTo(int place) {
        position = place;
    }

    void amendedOn(LocalDate day) {
        amendedOn = day;
    }

    void removeOn(LocalDate day) {
        removedOn = day;
    }

    void generate() {
        generated = true;
    }

    void cite(String where) {
        source = Names.clean(where);
    }

    Measure measure() {
        return new Measure(direction, title(), unitOfMeasure);
    }

    ItemDraft draft() {
        return new ItemDraft(content, indicator, unitOfMeasure, direction, target);
    }

    /** What it is called in sentences: the indicator, or the content where there is none. */
    String title() {
        return indicator.isEmpty() ? content : indicator;
    }

    long id() {
        if (id == null) {
            throw new IllegalStateException("not stored yet");
        }
        return id;
    }

    long pledgeId() {
        return pledgeId;
    }

    @Nullable
    Long unitId() {
        return unitId;
    }

    int position() {
        return position;
    }

    int version() {
        return version;
    }

    boolean isRemoved() {
        return removedOn != null;
    }

    @Nullable
    BigDecimal target() {
        return target;
    }
}
