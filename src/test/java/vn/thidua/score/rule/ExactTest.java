package vn.thidua.score.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers as people write them. */
class ExactTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12,5 | 12.5",
                "12.5 | 12.5",
                "1.250,5 | 1250.5",
                "1,250.5 | 1250.5",
                "1 250,5 | 1250.5",
                "1\u00a0250 | 1250",
                "1.250 | 1250",
                "1,250 | 1.25",
                "0.250 | 0.25",
                "1.250.000 | 1250000",
                "1,250,000 | 1250000",
                "-3,5 | -3.5",
                "\u22123 | -3",
                "+4 | 4",
                "007 | 7"
            })
    void readsBothWaysOfWriting(String text, BigDecimal number) {
        assertThat(Exact.parse(text))
                .hasValueSatisfying(read -> assertThat(read).isEqualByComparingTo(number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "1,2,3", "1.25.000", "12,5%", "1e3", "NaN", "--1", "12,", ",5", "1 25"})
    void refusesWhatIsNoNumber(String text) {
        assertThat(Exact.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0.005, 0.01", "-0.005, -0.01", "0.0049999, 0.00", "9.375, 9.38", "2.675, 2.68"})
    void roundsTiesAwayFromZero(BigDecimal exact, BigDecimal rounded) {
        assertThat(Exact.rounded(exact)).isEqualTo(rounded);
    }
}
