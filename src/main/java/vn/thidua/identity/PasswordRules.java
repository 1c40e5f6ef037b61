package vn.thidua.identity;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.thidua.shared.Names;
import vn.thidua.shared.RuleViolation;

/** Which passwords are good enough. Length and the list of common ones are settings of the installation. */
@Component
class PasswordRules {

    /** BCrypt reads no more bytes than these. */
    private static final int LONGEST_BYTES = 72;

    /** No letters or digits that are taken for each other on paper. */
    private static final String READABLE = "abcdefghijkmnpqrstuvwxyz23456789";

    private static final int ISSUED_GROUPS = 4;
    private static final int ISSUED_GROUP_LENGTH = 4;

    private final int shortest;
    private final Set<String> common;
    private final RandomGenerator random = new SecureRandom();

    PasswordRules(
            @Value("${thidua.password.min-length:10}") int shortest,
            @Value("${thidua.password.common:1234567890,0123456789,0987654321,12345678910,123456789a,1234567891,"
                            + "1111111111,0000000000,1122334455,abc1234567,abcd123456,a123456789,qwertyuiop,"
                            + "1q2w3e4r5t,password123,password1234,matkhau123,matkhau1234,matkhau12345,matkhau@123,"
                            + "thiduakhenthuong,thidua2026,khoithidua,vietnam123,vietnam2026,hanoi12345,"
                            + "quantri123,quantri1234,admin12345,administrator,iloveyou123,anhyeuem123}")
                    Set<String> common) {
        this.shortest = shortest;
        this.common = common;
    }

    /** Breaks {@code identity.password.tooShort}, {@code tooLong}, {@code isLogin} or {@code common}. */
    void check(String password, String login) {
        if (password.codePointCount(0, password.length()) < shortest) {
            throw new RuleViolation("identity.password.tooShort", shortest);
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > LONGEST_BYTES) {
            throw new RuleViolation("identity.password.tooLong", LONGEST_BYTES);
        }
        var folded = Names.fold(password);
        if (folded.equals(Names.fold(login))) {
            throw new RuleViolation("identity.password.isLogin");
        }
        if (common.contains(folded) || folded.chars().distinct().count() < 4) {
            throw new RuleViolation("identity.password.common");
        }
    }

    /** A random password that can be read out on the telephone: four groups of four, about 80 bits. */
    String random() {
        var password = new StringBuilder();
        for (int group = 0; group < ISSUED_GROUPS; group++) {
            password.append(group == 0 ? "" : "-");
            for (int i = 0; i < ISSUED_GROUP_LENGTH; i++) {
                password.append(READABLE.charAt(random.nextInt(READABLE.length())));
            }
        }
        return password.toString();
    }
}
