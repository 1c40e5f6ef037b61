package vn.thidua.unit;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Set;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetails;
import vn.thidua.identity.Grant;
import vn.thidua.identity.Person;

/** Lets a test act as somebody; the principal is the one of a real session. */
public final class SignIn {

    private SignIn() {}

    public static void as(Grant... grants) {
        SecurityContextHolder.getContext().setAuthentication(authentication(grants));
    }

    public static void out() {
        SecurityContextHolder.clearContext();
    }

    static UsernamePasswordAuthenticationToken authentication(Grant... grants) {
        var person = new Person(1, "thu", "Người thử", Set.of(grants));
        var principal = (UserDetails) principal(person);
        return UsernamePasswordAuthenticationToken.authenticated(principal, null, principal.getAuthorities());
    }

    private static Object principal(Person person) {
        try {
            var type = Class.forName("vn.thidua.identity.SignedInAccount");
            if (!type.isRecord()) {
                var constructor = type.getDeclaredConstructor(Person.class, String.class, boolean.class, boolean.class);
                constructor.setAccessible(true);
                return constructor.newInstance(person, "", true, true);
            }
            var components = type.getRecordComponents();
            var constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(Arrays.stream(components)
                    .map(component -> value(component.getType(), person))
                    .toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object value(Class<?> type, Person person) {
        return type == Person.class ? person : type == boolean.class ? false : type == int.class ? (Object) 0 : "";
    }
}
