package vn.thidua.shared.database;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;

/** Before anything else starts: whoever wants an external server has named it. */
class DatabaseNameCheck implements ApplicationContextInitializer<ConfigurableApplicationContext>, Ordered {

    /** Environment variables of {@code config/application-prod.properties} and what they fill. */
    private static final Map<String, String> VARIABLES = new LinkedHashMap<>();

    static {
        VARIABLES.put("DB_URL", "spring.datasource.url");
        VARIABLES.put("DB_USER", "spring.datasource.username");
        VARIABLES.put("DB_PASSWORD", "spring.datasource.password");
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var environment = context.getEnvironment();
        if (!"external".equals(environment.getProperty("thidua.database.mode"))) {
            return;
        }
        var missing = VARIABLES.entrySet().stream()
                .filter(variable -> !isTold(environment, variable.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        if (!missing.isEmpty()) {
            throw new DatabaseNotNamedException(missing);
        }
    }

    private static boolean isTold(Environment environment, String property) {
        try {
            return environment.getProperty(property) != null;
        } catch (IllegalArgumentException unresolved) {
            return false;
        }
    }
}
