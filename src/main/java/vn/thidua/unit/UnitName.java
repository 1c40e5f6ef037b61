package vn.thidua.unit;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A name a unit bears from a day (null = from the beginning) up to and without another (null = still). */
@Entity
class UnitName {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String name = "";
    private String shortName = "";
    private @Nullable LocalDate validFrom;
    private @Nullable LocalDate validTo;

    protected UnitName() {}

    UnitName(String name, String shortName, @Nullable LocalDate validFrom) {
        this.name = name;
        this.shortName = shortName;
        this.validFrom = validFrom;
    }

    void correct(String rightName, String rightShortName) {
        name = rightName;
        shortName = rightShortName;
    }

    void endAt(LocalDate day) {
        validTo = day;
    }

    void reopen() {
        validTo = null;
    }

    boolean isOpen() {
        return validTo == null;
    }

    boolean holdsOn(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (validTo == null || day.isBefore(validTo));
    }

    String name() {
        return name;
    }

    String shortName() {
        return shortName;
    }

    @Nullable
    LocalDate validFrom() {
        return validFrom;
    }

    @Nullable
    LocalDate validTo() {
        return validTo;
    }
}
