package vn.thidua.identity;

import java.util.Set;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** Signs a person in for a test of services, without passwords and without a web server. */
public final class SignedIn {

    private SignedIn() {}

    public static Person as(Person person) {
        var account = new SignedInAccount(person, "", 0, false, false, false);
        SecurityContextHolder.getContext().setAuthentication(account.asAuthentication());
        return person;
    }

    /** What Spring Security keeps of the person who is signed in now. */
    public static Authentication authentication() {
        return SecurityContextHolder.getContext().getAuthentication();
    }

    /** An officer of the emulation board with rights in all provinces. */
    public static Person asBoard() {
        return as(new Person(1, "chuyenvien", "Chuyên viên", Set.of(Grant.everywhere(Roles.BOARD))));
    }

    /** A second officer, to work at the same time as the first. */
    public static Person asOtherBoard() {
        return as(new Person(2, "chuyenvien2", "Chuyên viên 2", Set.of(Grant.everywhere(Roles.BOARD))));
    }

    public static Person asBoardOf(long provinceId) {
        return as(new Person(3, "chuyenvien3", "Chuyên viên 3", Set.of(Grant.inProvince(Roles.BOARD, provinceId))));
    }

    public static Person asLeadership() {
        return as(new Person(4, "lanhdao", "Lãnh đạo", Set.of(Grant.everywhere(Roles.LEADERSHIP))));
    }

    public static Person asOfficerOf(long unitId) {
        return as(new Person(5, "donvi", "Đơn vị", Set.of(Grant.forUnit(unitId))));
    }

    public static Person asAdministrator() {
        return as(new Person(6, "quantri", "Quản trị", Set.of(Grant.everywhere(Roles.ADMIN))));
    }

    public static void out() {
        SecurityContextHolder.clearContext();
    }
}
