package vn.thidua.unit;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.RuleViolation;

/** A province and, after a merger, the one that absorbed it (2025: 63 became 34). */
@Entity
class Province {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String code = "";
    private String name = "";
    private @Nullable Long mergedIntoId;
    private @Nullable LocalDate mergedOn;

    protected Province() {}

    Province(String code, String name) {
        this.code = code;
        this.name = name;
    }

    /** Recording the same merger twice changes nothing; a second, different one is refused. */
    void mergeInto(Province target, LocalDate on) {
        if (target.id() == id()) {
            throw new RuleViolation("unit.province.mergeIntoItself", name);
        }
        if (mergedIntoId != null && (mergedIntoId != target.id() || !on.equals(mergedOn))) {
            throw new RuleViolation("unit.province.alreadyMerged", name);
        }
        mergedIntoId = target.id();
        mergedOn = on;
    }

    long id() {
        if (id == null) {
            throw new IllegalStateException("not stored yet");
        }
        return id;
    }

    String name() {
        return name;
    }
}
