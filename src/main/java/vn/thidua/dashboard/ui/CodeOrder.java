package vn.thidua.dashboard.ui;

import java.math.BigInteger;
import java.util.Comparator;

/** Orders codes such as "1.2" and "1.10" by their numbers; words stand by their letters. */
final class CodeOrder implements Comparator<String> {

    @Override
    public int compare(String one, String other) {
        var left = one.split("[.\\-]");
        var right = other.split("[.\\-]");
        for (int i = 0; i < Math.min(left.length, right.length); i++) {
            var order = isNumber(left[i]) && isNumber(right[i])
                    ? new BigInteger(left[i]).compareTo(new BigInteger(right[i]))
                    : left[i].compareTo(right[i]);
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(left.length, right.length);
    }

    private static boolean isNumber(String part) {
        return !part.isEmpty() && part.chars().allMatch(Character::isDigit);
    }
}
