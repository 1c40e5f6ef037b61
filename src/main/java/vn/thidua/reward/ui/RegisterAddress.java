package vn.thidua.reward.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.thidua.reward.AwardLevel;
import vn.thidua.reward.FormColumn;
import vn.thidua.reward.PersonClass;
import vn.thidua.reward.Recipient;
import vn.thidua.reward.RegisterFilter;
import vn.thidua.reward.RewardState;
import vn.thidua.reward.RewardType;
import vn.thidua.shared.ui.Scope;

/** The conditions of the register as they stand in the address, so that a view can be sent to a colleague. */
final class RegisterAddress {

    static final String TEXT = "tim";
    static final String AWARD = "hinh-thuc";
    static final String STATE = "trang-thai";
    static final String EARLIER = "truoc-do";
    static final String KIND = "doi-tuong";
    static final String CLASS = "lop";
    static final String TYPE = "loai";
    static final String LEVEL = "cap";
    static final String COLUMN = "cot";
    static final String SMALL = "tap-the-nho";
    static final String ENTERPRISE = "doanh-nghiep";
    static final String BLOC = "khoi";

    /** Value of {@link #CLASS} for persons without a class. */
    static final String NO_CLASS = "CHUA_PHAN";

    private RegisterAddress() {}

    static RegisterFilter read(Scope scope, QueryParameters address) {
        var personClass = value(address, CLASS);
        return new RegisterFilter(
                scope.year(),
                !value(address, EARLIER).isEmpty(),
                scope.provinceId(),
                value(address, TEXT),
                orNull(value(address, AWARD)),
                code(AwardLevel.values(), value(address, LEVEL)),
                code(FormColumn.values(), value(address, COLUMN)),
                code(Recipient.values(), value(address, KIND)),
                code(PersonClass.values(), personClass),
                personClass.equals(NO_CLASS),
                code(RewardType.values(), value(address, TYPE)),
                code(RewardState.values(), value(address, STATE)),
                !value(address, SMALL).isEmpty(),
                !value(address, ENTERPRISE).isEmpty(),
                number(value(address, BLOC)));
    }

    /** Address of the register with these conditions, without a leading slash. */
    static String url(RegisterFilter filter) {
        Map<String, String> written = new LinkedHashMap<>();
        put(written, TEXT, filter.text());
        put(written, AWARD, filter.awardCode());
        put(written, STATE, filter.state());
        put(written, EARLIER, filter.earlier() ? "1" : "");
        put(written, KIND, filter.kind());
        put(written, CLASS, filter.unclassed() ? NO_CLASS : filter.personClass());
        put(written, TYPE, filter.type());
        put(written, LEVEL, filter.level());
        put(written, COLUMN, filter.column());
        put(written, SMALL, filter.small() ? "1" : "");
        put(written, ENTERPRISE, filter.enterprise() ? "1" : "");
        put(written, BLOC, filter.blocId());
        var parameters = new Scope(filter.year(), filter.provinceId()).writeTo(QueryParameters.simple(written));
        return RewardView.PATH + "?" + parameters.getQueryString();
    }

    private static void put(Map<String, String> written, String name, @Nullable Object value) {
        var text = value instanceof Enum<?> code ? code.name() : Objects.toString(value, "");
        if (!text.isEmpty()) {
            written.put(name, text);
        }
    }

    static String value(QueryParameters address, String parameter) {
        return address.getSingleParameter(parameter).orElse("");
    }

    static <E extends Enum<E>> @Nullable E code(E[] codes, String name) {
        return Arrays.stream(codes)
                .filter(code -> code.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private static @Nullable Long number(String text) {
        return text.matches("\\d{1,18}") ? Long.valueOf(text) : null;
    }
}
