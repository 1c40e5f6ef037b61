package vn.thidua.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class VietnameseOrderTest {

    @Test
    void putsDWithStrokeAfterDAndVowelsInTheOrderOfTheAlphabet() {
        var names =
                List.of("Đài PT-TH", "Ê", "Dân tộc", "Ân", "An", "Ăn", "Em", "Ơn", "Ôn", "On", "Ưng", "Ung", "Công an");
        assertThat(names.stream().sorted(VietnameseOrder.NAMES))
                .containsExactly(
                        "An", "Ăn", "Ân", "Công an", "Dân tộc", "Đài PT-TH", "Em", "Ê", "On", "Ôn", "Ơn", "Ung", "Ưng");
    }

    @Test
    void readsNumbersInNamesAsNumbers() {
        assertThat(List.of("Khối 10", "Khối 2", "Khối 1", "Khối").stream().sorted(VietnameseOrder.NAMES))
                .containsExactly("Khối", "Khối 1", "Khối 2", "Khối 10");
    }
}
