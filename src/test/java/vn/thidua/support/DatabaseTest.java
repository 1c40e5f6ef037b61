package vn.thidua.support;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.AliasFor;
import org.springframework.test.context.ActiveProfiles;

/**
 * The whole program on the test's MariaDB (see {@link TestDatabase}), with a {@link Database} to clean up. Tests that
 * roll back add {@code @Transactional}; tests that commit call {@link Database#clean()} before each test.
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@SpringBootTest
@ActiveProfiles("test")
@Import(Database.class)
public @interface DatabaseTest {

    /** Whether a real web server runs, for journeys {@code RANDOM_PORT}. */
    @AliasFor(annotation = SpringBootTest.class)
    WebEnvironment webEnvironment() default WebEnvironment.MOCK;

    /** Properties of this test alone; each set of properties costs one more start of the program. */
    @AliasFor(annotation = SpringBootTest.class)
    String[] properties() default {};
}
