package vn.thidua.score;

import java.util.List;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The chain of tie-breaks as it is stored. */
final class TieSteps {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final TypeReference<List<TieStep>> LIST = new TypeReference<>() {};

    private TieSteps() {}

    static String write(List<TieStep> steps) {
        return MAPPER.writeValueAsString(steps);
    }

    static List<TieStep> read(String json) {
        return MAPPER.readValue(json, LIST);
    }
}
