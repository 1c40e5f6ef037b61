package vn.thidua.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers as people write them. */
class DecimalsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12,5|12.5",
                "12.5|12.5",
                "1.250,5|1250.5",
                "1,250.5|1250.5",
                "1250,5|1250.5",
                "1 250,5|1250.5",
                "1.250.000|1250000",
                "1,250,000.25|1250000.25",
                "-3,75|-3.75",
                "−3,75|-3.75",
                "0,125|0.125",
                "1250|1250",
                "' 98 '|98",
                "+7|7",
                "1 250|1250",
                "12,50|12.50",
                "3,7500|3.7500"
            })
    void readsBothForms(String written, BigDecimal number) {
        assertThat(Decimals.parse(written)).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.250", "1,250", "-12.500", "999,000"})
    void neverGuessesWhatASingleSeparatorBeforeThreeDigitsMeans(String written) {
        assertThat(broken(written)).isEqualTo("shared.decimal.ambiguous");
    }

    @ParameterizedTest
    @ValueSource(strings = {"mười", "12,5,5", "1.25.000", "1e5", "12..5", "98%", "--3", ",", "1.2,3.4"})
    void refusesWhatIsNoNumber(String written) {
        assertThat(broken(written)).isEqualTo("shared.decimal.notNumber");
    }

    @Test
    void refusesANumberLongerThanAnybodyMeans() {
        assertThat(broken("9".repeat(41))).isEqualTo("shared.decimal.notNumber");
    }

    @Test
    void anEmptyFieldIsAskedForOrTakenAsNone() {
        assertThat(broken("  ")).isEqualTo("shared.decimal.missing");
        assertThat(Decimals.parseOptional("")).isNull();
        assertThat(Decimals.parseOptional(null)).isNull();
    }

    @Test
    void whatIsShownFollowsTheLanguageAndWhatIsEditedIsReadBack() {
        var number = new BigDecimal("1250.50");
        assertThat(Decimals.show(number, Messages.VIETNAMESE)).isEqualTo("1.250,5");
        assertThat(Decimals.show(number, Messages.ENGLISH)).isEqualTo("1,250.5");
        assertThat(Decimals.edit(new BigDecimal("1250"), Messages.VIETNAMESE)).isEqualTo("1250");
        assertThat(Decimals.edit(null, Messages.VIETNAMESE)).isEmpty();
        assertThat(Decimals.parse(Decimals.edit(number, Messages.VIETNAMESE))).isEqualByComparingTo(number);
    }

    private static String broken(String written) {
        var thrown = new RuleViolation[1];
        assertThatThrownBy(() -> Decimals.parse(written))
                .isInstanceOfSatisfying(RuleViolation.class, rule -> thrown[0] = rule);
        return thrown[0].key();
    }
}
