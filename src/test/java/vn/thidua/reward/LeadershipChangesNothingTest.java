package vn.thidua.reward;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import vn.thidua.identity.Roles;
import vn.thidua.identity.SignedIn;
import vn.thidua.support.DatabaseTest;

/** Leadership reads and changes nothing: every command of every service of this module refuses it. */
@DatabaseTest
class LeadershipChangesNothingTest {

    @Autowired
    ApplicationContext context;

    @AfterEach
    void signOut() {
        SignedIn.out();
    }

    @TestFactory
    List<DynamicTest> everyCommandRefusesLeadership() {
        var services = context.getBeansWithAnnotation(org.springframework.stereotype.Service.class).values().stream()
                .filter(bean -> {
                    var type = AopUtils.getTargetClass(bean);
                    return type.getPackageName().equals("vn.thidua.reward")
                            && type.getSimpleName().endsWith("Service");
                })
                .toList();
        assertThat(services).hasSizeGreaterThanOrEqualTo(8);
        return services.stream().flatMap(this::commands).toList();
    }

    private Stream<DynamicTest> commands(Object service) {
        return Arrays.stream(AopUtils.getTargetClass(service).getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .map(method -> DynamicTest.dynamicTest(
                        method.getDeclaringClass().getSimpleName() + "." + method.getName(),
                        () -> refuses(service, method)));
    }

    private static void refuses(Object service, Method method) throws ReflectiveOperationException {
        assertThat(Roles.LEADERSHIP).isNotBlank();
        SignedIn.asLeadership();
        var args = Arrays.stream(method.getParameterTypes())
                .map(LeadershipChangesNothingTest::nothing)
                .toArray();
        try {
            service.getClass()
                    .getMethod(method.getName(), method.getParameterTypes())
                    .invoke(service, args);
            fail(method + " let leadership in");
        } catch (InvocationTargetException refused) {
            assertThat(refused.getCause()).isInstanceOf(AccessDeniedException.class);
        }
    }

    private static Object nothing(Class<?> type) {
        if (type == long.class) {
            return 0L;
        }
        return type == int.class ? (Object) 0 : null;
    }
}
