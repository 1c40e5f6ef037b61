package vn.thidua.identity;

/**
 * Names of the roles, for {@code @RolesAllowed} on services and views. Head and deputy of a bloc are not granted: they
 * follow from the composition of the year and are asked of the bloc module.
 */
public final class Roles {

    /** Accounts, settings, backup. Sees no ballots. */
    public static final String ADMIN = "ADMIN";

    /** Leadership of a province, members of the Council: reads everything, changes nothing. */
    public static final String LEADERSHIP = "LEADERSHIP";

    /** Officer of the emulation board (Ban/Phòng TĐKT): blocs, criteria, verification, rewards. */
    public static final String BOARD = "BOARD";

    /** Officer of one unit: its own pledge, results, reports. */
    public static final String UNIT = "UNIT";

    private Roles() {}
}
