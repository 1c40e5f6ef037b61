package vn.thidua.vote;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Breaks the program off at one of its statements or commits, as if its power went: nothing more reaches the database until
 * it is healed. A commit is broken off before and, as a point of its own, after it took effect.
 */
@TestConfiguration
class CrashPoint {

    static final CrashPoint.Fuse FUSE = new Fuse();

    @Bean
    static BeanPostProcessor crashingDataSource() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof DataSource real && !(bean instanceof DelegatingDataSource)
                        ? new DelegatingDataSource(real) {
                            @Override
                            public Connection getConnection() throws SQLException {
                                FUSE.requireAlive();
                                return watched(real.getConnection());
                            }
                        }
                        : bean;
            }
        };
    }

    /** How many points are left before everything breaks off; negative = never. */
    static final class Fuse {

        private final AtomicInteger left = new AtomicInteger(-1);
        private volatile boolean dead;

        /** Breaks off at the point of that number, counted from 1. */
        void setAt(int point) {
            dead = false;
            left.set(point);
        }

        /** The program is started again; tells whether it had died. */
        boolean heal() {
            var died = dead;
            dead = false;
            left.set(-1);
            return died;
        }

        void requireAlive() throws SQLException {
            if (dead) {
                throw new SQLRecoverableException("The program is gone");
            }
        }

        void pass() throws SQLException {
            requireAlive();
            if (left.get() > 0 && left.decrementAndGet() == 0) {
                dead = true;
                requireAlive();
            }
        }
    }

    private static Connection watched(Connection real) {
        return proxy(Connection.class, real);
    }

    private static <T> T proxy(Class<T> type, T real) {
        return type.cast(Proxy.newProxyInstance(
                CrashPoint.class.getClassLoader(), new Class<?>[] {type}, (self, method, args) -> {
                    if (method.getName().startsWith("execute")
                            || method.getName().equals("commit")) {
                        FUSE.pass();
                    } else if (method.getName().equals("rollback")) {
                        return call(real, method, args);
                    }
                    var answer = call(real, method, args);
                    if (method.getName().equals("commit")) {
                        FUSE.pass();
                    }
                    if (answer instanceof PreparedStatement statement) {
                        return proxy(PreparedStatement.class, statement);
                    }
                    return answer instanceof Statement statement ? proxy(Statement.class, statement) : answer;
                }));
    }

    private static Object call(Object real, Method method, Object[] args) throws Throwable {
        try {
            return method.invoke(real, args);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
