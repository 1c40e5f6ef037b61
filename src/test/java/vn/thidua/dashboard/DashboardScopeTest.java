package vn.thidua.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a dashboard shows, as it stands in the address. */
class DashboardScopeTest {

    @Test
    void isReadFromTheAddressAndWrittenBack() {
        var scope = new DashboardScope(2025, LocalDate.of(2025, 6, 30), 3L, "NOI_CHINH", 17L, "TINH");

        assertThat(scope.query()).isEqualTo("?nam=2025&ngay=2025-06-30&tinh=3&ho=NOI_CHINH&khoi=17&cap=TINH");
        assertThat(DashboardScope.of(Map.of(
                        "nam", List.of("2025"),
                        "ngay", List.of("2025-06-30"),
                        "tinh", List.of(" 3 "),
                        "ho", List.of("NOI_CHINH"),
                        "khoi", List.of("17"),
                        "cap", List.of("TINH"))))
                .isEqualTo(scope);
    }

    @Test
    void leavesOutWhatMakesNoSense() {
        var scope = DashboardScope.of(Map.of(
                "nam", List.of("20x5"),
                "ngay", List.of("31/06/2025"),
                "tinh", List.of("ba"),
                "ho", List.of("'; drop table unit"),
                "khoi", List.of(""),
                "cap", List.of("HUYEN")));

        assertThat(scope).isEqualTo(new DashboardScope(null, null, null, null, null, null));
        assertThat(scope.query()).isEmpty();
        assertThat(scope.isNarrowed()).isFalse();
        assertThat(scope.withLevel("BO").isNarrowed()).isTrue();
    }
}
