package vn.thidua.score.rule;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.shared.RuleViolation;

/** Parameters and data as they are stored: one JSON object, decimals kept exactly. */
public final class GivenJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private static final TypeReference<Map<String, @Nullable Object>> OBJECT = new TypeReference<>() {};

    private GivenJson() {}

    /** Values by name in the order of the text; blank text has none. Breaks {@code score.rule.notJson}. */
    public static Map<String, @Nullable Object> values(@Nullable String json) {
        if (json == null || json.isBlank()) {
            return Map.of();
        }
        try {
            return MAPPER.readValue(json, OBJECT);
        } catch (JacksonException e) {
            throw new RuleViolation("score.rule.notJson");
        }
    }

    public static Given read(@Nullable String json) {
        return Given.of(values(json));
    }

    public static String write(Map<String, ?> values) {
        return MAPPER.writeValueAsString(values);
    }
}
