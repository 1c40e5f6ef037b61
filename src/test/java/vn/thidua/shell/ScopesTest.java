package vn.thidua.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thidua.shared.ui.Scope;
import vn.thidua.shared.ui.ScopeChoices;

class ScopesTest {

    private static final ScopeChoices.Province BAC_NINH = new ScopeChoices.Province(1, "Bắc Ninh");
    private static final ScopeChoices.Province DONG_NAI = new ScopeChoices.Province(2, "Đồng Nai");

    @Test
    void fillsTheYearThatTheAddressDoesNotName() {
        assertThat(scopes(BAC_NINH, DONG_NAI).complete(new Scope(null, null))).isEqualTo(new Scope(2026, null));
    }

    @Test
    void choosesTheProvinceOfWhoReadsOnlyOne() {
        assertThat(scopes(BAC_NINH).complete(new Scope(2025, null))).isEqualTo(new Scope(2025, 1L));
    }

    @Test
    void refusesAProvinceThePersonMayNotRead() {
        assertThat(scopes(BAC_NINH).allows(new Scope(null, 2L))).isFalse();
        assertThat(scopes(BAC_NINH).allows(new Scope(null, 1L))).isTrue();
        assertThat(scopes(BAC_NINH).allows(new Scope(2024, null))).isTrue();
    }

    @Test
    void offersAYearFromTheAddressEvenWhereItHasNoData() {
        assertThat(scopes(BAC_NINH).years(new Scope(2030, null))).containsExactly(2030, 2026, 2025);
    }

    @Test
    void namesThePlaceOnlyWhereItIsOne() {
        assertThat(scopes(BAC_NINH, DONG_NAI).placeOf(new Scope(2026, 2L))).isEqualTo("Đồng Nai");
        assertThat(scopes(BAC_NINH, DONG_NAI).placeOf(new Scope(2026, null))).isNull();
    }

    private static Scopes scopes(ScopeChoices.Province... readable) {
        return new Scopes(new ScopeChoices() {
            @Override
            public List<Province> provinces() {
                return List.of(readable);
            }

            @Override
            public List<Integer> years(Long provinceId) {
                return List.of(2025, 2026);
            }

            @Override
            public Integer defaultYear(Long provinceId) {
                return 2026;
            }
        });
    }
}
