package vn.thidua.shared.database;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * A real MariaDB server: Spring Boot opens the pool from {@code spring.datasource.*}; here it is only said which server
 * that is.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "thidua.database.mode", havingValue = "external")
class ExternalDatabaseConfiguration {

    private static final Logger log = LoggerFactory.getLogger(ExternalDatabaseConfiguration.class);

    @Bean
    InitializingBean externalDatabaseReport(JdbcConnectionDetails details) {
        return () -> log.info("Database: external MariaDB at {}", address(details.getJdbcUrl()));
    }

    /** Host, port and database of a JDBC address; its parameters may hold a password and stay out of the log. */
    static String address(String jdbcUrl) {
        var start = jdbcUrl.indexOf("//");
        var end = jdbcUrl.indexOf('?');
        return jdbcUrl.substring(start < 0 ? 0 : start + 2, end < 0 ? jdbcUrl.length() : end);
    }
}
