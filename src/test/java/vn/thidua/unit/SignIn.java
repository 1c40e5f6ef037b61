package vn.thidua.unit;

import java.util.Set;
import vn.thidua.identity.Grant;
import vn.thidua.identity.Person;
import vn.thidua.identity.SignedIn;

/** Lets a test act as somebody with just these grants. */
public final class SignIn {

    private SignIn() {}

    public static void as(Grant... grants) {
        SignedIn.as(new Person(1, "thu", "Người thử", Set.of(grants)));
    }

    public static void out() {
        SignedIn.out();
    }
}
