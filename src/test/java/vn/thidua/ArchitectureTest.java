package vn.thidua;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.conditions.ArchConditions.have;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.signals.function.ContextualEffectAction;
import com.vaadin.flow.signals.function.EffectAction;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Service;
import vn.thidua.shared.ui.Watch;

/** The house rules that a machine can check. */
class ArchitectureTest {

    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("vn.thidua");

    private static final DescribedPredicate<CanBeAnnotated> ACCESS = CanBeAnnotated.Predicates.annotatedWith(
                    RolesAllowed.class)
            .or(CanBeAnnotated.Predicates.annotatedWith(PermitAll.class))
            .or(CanBeAnnotated.Predicates.annotatedWith(AnonymousAllowed.class))
            .or(CanBeAnnotated.Predicates.annotatedWith(DenyAll.class))
            .as("say who may use them");

    @Test
    void entitiesStayInTheirPackage() {
        classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .or()
                .areAnnotatedWith(Embeddable.class)
                .should()
                .bePackagePrivate()
                .check(PROGRAM);
    }

    @Test
    void repositoriesStayInTheirPackage() {
        classes()
                .that()
                .areAssignableTo(Repository.class)
                .should()
                .bePackagePrivate()
                .check(PROGRAM);
    }

    @Test
    void screensReachNoRepositoryAndNoEntity() {
        noClasses()
                .that()
                .resideInAnyPackage("..ui..", "..shell..")
                .should()
                .dependOnClassesThat(JavaClass.Predicates.assignableTo(Repository.class)
                        .or(describe("are entities", type -> type.isAnnotatedWith(Entity.class))))
                .check(PROGRAM);
    }

    @Test
    void vaadinStaysInTheScreens() {
        noClasses()
                .that(resideOutsideOfPackages("..ui..", "..shell.."))
                .should()
                .dependOnClassesThat(resideInAnyPackage("com.vaadin.."))
                .check(PROGRAM);
    }

    @Test
    void chartsStayInOnePackage() {
        noClasses()
                .that(resideOutsideOfPackages("vn.thidua.shared.ui.chart.."))
                .should()
                .dependOnClassesThat(resideInAnyPackage("com.vaadin.flow.component.charts.."))
                .check(PROGRAM);
    }

    @Test
    void everyPageSaysWhoMayOpenIt() {
        classes().that().areAnnotatedWith(Route.class).should(have(ACCESS)).check(PROGRAM);
    }

    @Test
    void everyPublicServiceSaysWhoMayCallIt() {
        classes()
                .that()
                .areAnnotatedWith(Service.class)
                .and()
                .arePublic()
                .and()
                .haveSimpleNameEndingWith("Service")
                .should(have(describe(
                        "say at the class or at every public method who may call them",
                        type -> ACCESS.test(type)
                                || type.getMethods().stream()
                                        .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                                        .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC))
                                        .allMatch(ACCESS::test))))
                .check(PROGRAM);
    }

    @Test
    void nothingIsInjectedIntoFields() {
        noFields().should().beAnnotatedWith(Autowired.class).check(PROGRAM);
    }

    @Test
    void timeIsNeverAnOldDate() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.util.Date")
                .check(PROGRAM);
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.util.Calendar")
                .check(PROGRAM);
    }

    @Test
    void nobodyAsksTheMachineForTheTime() {
        noClasses()
                .that()
                .resideOutsideOfPackage("vn.thidua.shared")
                .should()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.LocalDateTime.class, "now")
                .orShould()
                .callMethod(java.time.Year.class, "now")
                .check(PROGRAM);
    }

    @Test
    void screensWatchSignalsOnlyInTheWayThatMissesNothing() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(Watch.class.getName())
                .should()
                .callMethod(Signal.class, "effect", Component.class, EffectAction.class)
                .orShould()
                .callMethod(Signal.class, "effect", Component.class, ContextualEffectAction.class)
                .because("an effect goes silent where the signal changes during its first run")
                .check(PROGRAM);
    }
}
