package vn.thidua.unit;

/** What kind of organisation a unit is (collective class of the statistics, domain 7.2). Words: {@code unit.class.X}. */
public enum UnitClass {
    ADMINISTRATIVE,
    PARTY,
    SOCIO_POLITICAL,
    ASSOCIATION,
    PUBLIC_SERVICE,
    SCHOOL,
    ENTERPRISE,
    COOPERATIVE,
    CENTRAL_VERTICAL,
    JUDICIARY,
    ARMED_FORCES,
    DISTRICT,
    COMMUNE,
    OTHER;

    /** Key of the word in both bundles. */
    public String key() {
        return "unit.class." + name();
    }
}
