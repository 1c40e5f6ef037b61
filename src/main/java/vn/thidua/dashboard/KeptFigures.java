package vn.thidua.dashboard;

import com.github.benmanes.caffeine.cache.Caffeine;
import java.lang.reflect.Method;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.cache.CacheManager;
import org.springframework.cache.annotation.EnableCaching;
import org.springframework.cache.caffeine.CaffeineCacheManager;
import org.springframework.cache.interceptor.KeyGenerator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import vn.thidua.identity.CurrentUser;

/**
 * Keeps figures for whoever looks next. A figure is known by what was asked, by what the person may read, and by how much
 * had been written when it was asked for; so nobody sees another one's figures, and nobody misses what was just saved.
 * What another server or a person at the database changed is seen when the time is over. Rights are asked before, every
 * time; a figure that is kept opens no transaction.
 */
@Configuration(proxyBeanMethods = false)
@EnableCaching(order = Ordered.LOWEST_PRECEDENCE - 1)
class KeptFigures {

    static final String NAME = "figures";
    static final String KEYS = "figureKeys";

    /** Figures of the most demanding page are 17; a list of a province has 2,000 rows. */
    private static final int MOST = 300;

    private record Key(Method method, Reach reach, long writes, List<Object> asked) {}

    @Bean(KEYS)
    KeyGenerator keys(CurrentUser currentUser, Writes writes) {
        return (service, method, asked) ->
                new Key(method, Reach.of(currentUser.require()), writes.count(), Arrays.asList(asked));
    }

    /** @param kept how long a figure is kept at most */
    @Bean
    CacheManager figures(@Value("${thidua.dashboard.kept}") Duration kept) {
        var manager = new CaffeineCacheManager(NAME);
        manager.setCaffeine(Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(kept));
        return manager;
    }
}
