package vn.thidua.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.shared.RuleViolation;

class PasswordRulesTest {

    private final PasswordRules rules = new PasswordRules(10, Set.of("matkhau123"));

    @ParameterizedTest
    @CsvSource({
        "ngan,        identity.password.tooShort",
        "sotaichinh1, identity.password.isLogin",
        "SoTaiChinh1, identity.password.isLogin",
        "Matkhau123,  identity.password.common",
        "mậtkhẩu123,  identity.password.common",
        "aaaaaaaaaab, identity.password.common"
    })
    void rejectsWhatIsEasilyGuessed(String password, String key) {
        assertThatThrownBy(() -> rules.check(password, "sotaichinh1"))
                .isInstanceOf(RuleViolation.class)
                .hasMessage(key);
    }

    @Test
    void rejectsWhatIsLongerThanTheHashReads() {
        assertThatThrownBy(() -> rules.check("mật khẩu này dài quá ".repeat(4), "sotc"))
                .hasMessage("identity.password.tooLong");
    }

    @Test
    void acceptsAShortSentence() {
        assertThatCode(() -> rules.check("sông Hậu mùa nước nổi", "sotc")).doesNotThrowAnyException();
    }

    @Test
    void madeUpPasswordsPassTheRulesAndDiffer() {
        var password = rules.random();

        assertThatCode(() -> rules.check(password, "sotc")).doesNotThrowAnyException();
        assertThat(password).isNotEqualTo(rules.random()).hasSize(19);
    }
}
