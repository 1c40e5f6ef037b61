package vn.thidua.exchange;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Work beside the screen is done at once, so that a test sees its result. */
@TestConfiguration(proxyBeanMethods = false)
public class DirectWorkConfiguration {

    @Bean
    @Primary
    BackgroundWork directWork() {
        return new BackgroundWork(Runnable::run);
    }
}
