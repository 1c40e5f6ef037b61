package vn.thidua;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.identity.SignedIn;
import vn.thidua.shared.table.TableImport;
import vn.thidua.shared.table.TableScope;
import vn.thidua.support.DatabaseTest;

/**
 * Leadership reads and changes nothing: every command of every service of the whole program refuses it, and no table of an
 * import opens for it. Commands that read are known by {@code readOnly}; the few services in {@link #OWN} change only what
 * belongs to the person.
 */
@DatabaseTest
class LeadershipChangesNothingTest {

    /** What everybody may do with what is his or hers alone: the own password and language, the own saved views. */
    private static final Set<String> OWN = Set.of("MyAccountService", "SavedViewService");

    /** Who holds the card of a seat votes, whatever account he or she may have besides: no account is asked there. */
    private static final Set<String> BY_CARD = Set.of("CastService");

    /** What only tells limits of files. */
    private static final Set<String> TELLS = Set.of("DocumentService.extensions", "DocumentService.largestBytes");

    @Autowired
    ApplicationContext context;

    @AfterEach
    void signOut() {
        SignedIn.out();
    }

    @TestFactory
    List<DynamicTest> everyCommandOfEveryServiceRefusesLeadership() {
        return services()
                .filter(bean -> !OWN.contains(type(bean).getSimpleName()))
                .filter(bean -> !BY_CARD.contains(type(bean).getSimpleName()))
                .flatMap(this::commands)
                .toList();
    }

    @TestFactory
    List<DynamicTest> noImportOpensForLeadership() {
        var kinds = context.getBeansOfType(TableImport.class).values();
        assertThat(kinds).hasSizeGreaterThanOrEqualTo(6);
        return kinds.stream()
                .map(kind -> DynamicTest.dynamicTest(kind.key(), () -> {
                    SignedIn.asLeadership();
                    assertThatThrownBy(() -> kind.open(TableScope.ofProvinceAndYear(1, 2025)))
                            .isInstanceOf(AccessDeniedException.class);
                }))
                .toList();
    }

    @Test
    void theServicesOfAllModulesAreTried() {
        assertThat(services().map(bean -> type(bean).getPackageName()).distinct())
                .contains(
                        "vn.thidua.identity",
                        "vn.thidua.unit",
                        "vn.thidua.bloc",
                        "vn.thidua.document",
                        "vn.thidua.pledge",
                        "vn.thidua.report",
                        "vn.thidua.score",
                        "vn.thidua.meeting",
                        "vn.thidua.vote",
                        "vn.thidua.reward");
        assertThat(services().map(bean -> type(bean).getSimpleName()))
                .containsAll(OWN)
                .containsAll(BY_CARD);
    }

    private Stream<Object> services() {
        return context.getBeansWithAnnotation(Service.class).values().stream()
                .filter(bean -> type(bean).getPackageName().startsWith("vn.thidua"))
                .filter(bean -> Modifier.isPublic(type(bean).getModifiers())
                        && type(bean).getSimpleName().endsWith("Service"));
    }

    private static Class<?> type(Object bean) {
        return AopUtils.getTargetClass(bean);
    }

    private Stream<DynamicTest> commands(Object service) {
        return Arrays.stream(type(service).getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .filter(method -> !Modifier.isStatic(method.getModifiers()))
                .filter(method -> !reads(method))
                .map(method -> DynamicTest.dynamicTest(
                        method.getDeclaringClass().getSimpleName() + "." + method.getName() + " of "
                                + method.getParameterCount(),
                        () -> refuses(service, method)));
    }

    private static boolean reads(Method method) {
        if (TELLS.contains(method.getDeclaringClass().getSimpleName() + "." + method.getName())) {
            return true;
        }
        var own = method.getAnnotation(Transactional.class);
        var shared = method.getDeclaringClass().getAnnotation(Transactional.class);
        var transaction = own != null ? own : shared;
        return transaction != null && transaction.readOnly();
    }

    private static void refuses(Object service, Method method) throws ReflectiveOperationException {
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
            assertThat(refused.getCause()).as(method.toString()).isInstanceOf(AccessDeniedException.class);
        }
    }

    private static Object nothing(Class<?> type) {
        return type.isPrimitive() ? Array.get(Array.newInstance(type, 1), 0) : null;
    }
}
