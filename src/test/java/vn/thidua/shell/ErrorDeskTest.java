package vn.thidua.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class ErrorDeskTest {

    @Test
    void theNumberToldToThePersonStandsInTheLogBeforeTheStack(CapturedOutput output) {
        var number = new ErrorDesk().report(new IllegalStateException("the pool is dry"));
        assertThat(number).matches("[2-9A-HJKMNP-Z]{6}");
        assertThat(output)
                .contains("Error " + number)
                .contains("the pool is dry")
                .contains("ErrorDeskTest");
    }

    @Test
    void anErrorOfTheProgramHasNoSentenceOfItsOwn() {
        assertThat(new ErrorDesk().sentenceFor(new IllegalStateException("x"))).isNull();
    }
}
