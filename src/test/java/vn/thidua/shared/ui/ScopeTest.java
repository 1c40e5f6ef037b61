package vn.thidua.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import org.junit.jupiter.api.Test;

class ScopeTest {

    @Test
    void readsYearAndProvinceFromTheAddress() {
        assertThat(Scope.of(QueryParameters.fromString("nam=2025&tinh=3"))).isEqualTo(new Scope(2025, 3L));
    }

    @Test
    void takesNonsenseForAbsent() {
        assertThat(Scope.of(QueryParameters.fromString("nam=abc&tinh=%20"))).isEqualTo(new Scope(null, null));
        assertThat(Scope.of(QueryParameters.fromString("nam=99999"))).isEqualTo(new Scope(null, null));
    }

    @Test
    void writesItselfBesideTheOtherParameters() {
        var written = new Scope(2026, null).writeTo(QueryParameters.fromString("nam=2025&tinh=3&loc=xa"));
        assertThat(written.getSingleParameter("nam")).contains("2026");
        assertThat(written.getSingleParameter("tinh")).isEmpty();
        assertThat(written.getSingleParameter("loc")).contains("xa");
    }

    @Test
    void becomesTheEndOfALink() {
        assertThat(new Scope(2026, 3L).query()).isEqualTo("?nam=2026&tinh=3");
        assertThat(new Scope(null, null).query()).isEmpty();
    }
}
