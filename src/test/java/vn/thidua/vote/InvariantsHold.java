package vn.thidua.vote;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** After every test of the vote on a real database everything that must always hold is looked for. */
public class InvariantsHold implements AfterEachCallback {

    /** For a test that damages the data on purpose, and says what finds it. */
    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    public @interface DamagedOnPurpose {}

    @Override
    public void afterEach(ExtensionContext test) {
        if (test.getRequiredTestMethod().isAnnotationPresent(DamagedOnPurpose.class)) {
            return;
        }
        var invariants = SpringExtension.getApplicationContext(test).getBean(VoteInvariants.class);
        assertThat(invariants.violations()).as("what must always hold").isEmpty();
    }
}
