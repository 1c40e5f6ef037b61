package vn.thidua.exchange;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Adds the kind for tests to the program. */
@TestConfiguration(proxyBeanMethods = false)
public class ProvinceTableConfiguration {

    @Bean
    ProvinceTable provinceTable(JdbcClient sql, JdbcTemplate batches) {
        return new ProvinceTable(sql, batches);
    }
}
