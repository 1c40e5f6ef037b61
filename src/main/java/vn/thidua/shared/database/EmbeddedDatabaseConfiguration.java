package vn.thidua.shared.database;

import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The embedded database, used unless {@code thidua.database.mode=external}. It only tells Spring Boot where the server
 * is; the pool is Boot's own, as with a real server. Because the pool needs these details, and the details need the
 * server, the server starts before the pool and stops after it.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "thidua.database.mode", havingValue = "embedded", matchIfMissing = true)
class EmbeddedDatabaseConfiguration {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedDatabaseConfiguration.class);

    @Bean(destroyMethod = "close")
    EmbeddedMariaDb embeddedMariaDb(
            @Value("${thidua.database.folder}") Path folder,
            @Value("${thidua.database.port:0}") int port,
            @Value("${thidua.database.name:thidua}") String name,
            @Value("${thidua.database.memory:256M}") String memory) {
        return EmbeddedMariaDb.start(new EmbeddedMariaDb.Settings(folder, port, name, memory));
    }

    @Bean
    JdbcConnectionDetails embeddedConnectionDetails(EmbeddedMariaDb server) {
        log.info("Database: embedded MariaDB in {} on port {}", server.folder(), server.port());
        return server.connectionDetails();
    }
}
