package vn.thidua.shared.database;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The embedded database, used unless {@code thidua.database.mode=external}. The pool depends on the server, so it is
 * opened after the server and closed before it.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "thidua.database.mode", havingValue = "embedded", matchIfMissing = true)
class EmbeddedDatabaseConfiguration {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedDatabaseConfiguration.class);

    @Bean(destroyMethod = "close")
    EmbeddedMariaDb embeddedMariaDb(
            @Value("${thidua.database.folder}") Path folder, @Value("${thidua.database.port:0}") int port) {
        return EmbeddedMariaDb.start(folder, port);
    }

    @Bean(destroyMethod = "close")
    HikariDataSource dataSource(
            EmbeddedMariaDb server,
            @Value("${thidua.database.name:thidua}") String name,
            @Value("${thidua.database.folder}") Path folder) {
        server.createDatabase(name);
        var pool = new HikariDataSource();
        pool.setJdbcUrl("jdbc:mariadb://127.0.0.1:" + server.port() + "/" + name);
        pool.setUsername("root");
        pool.setPassword("");
        pool.setMaximumPoolSize(24);
        pool.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        log.info("Database: embedded MariaDB in {} on port {}", folder.toAbsolutePath(), server.port());
        return pool;
    }
}
