package vn.thidua.bench;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;

/**
 * Listens to the statements one thread sends or has sent, so that exactly these can be sent again bare: prepared, run,
 * every column of every row fetched, nothing made of them. Import it into a bench; {@link #of} listens, {@link #replay} sends them again.
 */
@TestConfiguration(proxyBeanMethods = false)
public class RecordedStatements implements BeanPostProcessor {

    /** How the names of threads begin that read for the one that is listened to: those of the dashboards. */
    private static final String HELPERS = "figures-";

    private static volatile @Nullable Listener listening;

    /** A statement with the values that were set. */
    public record Sent(String sql, List<Value> values) {}

    /** A call that set a value, such as {@code setLong(1, 5)}. */
    private record Value(Method method, Object[] args) {}

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source ? wrapped(DataSource.class, source, RecordedStatements::opened) : bean;
    }

    private record Listener(Thread to, List<Sent> heard) {

        private boolean hears(Thread thread) {
            return thread == to || thread.getName().startsWith(HELPERS);
        }
    }

    /** The statements the work sends from this thread, or has sent by those that read figures for it. */
    public static List<Sent> of(Runnable work) {
        List<Sent> heard = Collections.synchronizedList(new ArrayList<>());
        listening = new Listener(Thread.currentThread(), heard);
        try {
            work.run();
        } finally {
            listening = null;
        }
        return heard;
    }

    /** Sends them again; returns how many rows came. */
    public static int replay(Connection connection, List<Sent> statements) throws SQLException {
        var rows = 0;
        for (var sent : statements) {
            try (var statement = connection.prepareStatement(sent.sql())) {
                for (var value : sent.values()) {
                    invoke(statement, value.method(), value.args());
                }
                if (statement.execute()) {
                    rows += fetched(statement);
                }
            } catch (Throwable e) {
                throw new SQLException(sent.sql(), e);
            }
        }
        return rows;
    }

    private static int fetched(PreparedStatement statement) throws SQLException {
        var rows = 0;
        try (var result = statement.getResultSet()) {
            var columns = result.getMetaData().getColumnCount();
            while (result.next()) {
                for (int column = 1; column <= columns; column++) {
                    result.getObject(column);
                }
                rows++;
            }
        }
        return rows;
    }

    private static Object opened(Object target, Method method, Object[] args) throws Throwable {
        var result = invoke(target, method, args);
        return result instanceof Connection connection
                ? wrapped(Connection.class, connection, RecordedStatements::prepared)
                : result;
    }

    private static Object prepared(Object target, Method method, Object[] args) throws Throwable {
        var result = invoke(target, method, args);
        var listener = listening;
        if (listener == null
                || !listener.hears(Thread.currentThread())
                || !method.getName().equals("prepareStatement")) {
            return result;
        }
        List<Value> values = new ArrayList<>();
        var sent = new Sent((String) args[0], values);
        return wrapped(PreparedStatement.class, (PreparedStatement) result, (statement, call, given) -> {
            if (call.getName().startsWith("set") && call.getParameterCount() >= 2) {
                values.add(new Value(call, given));
            } else if (call.getName().startsWith("execute")) {
                listener.heard().add(sent);
            }
            return invoke(statement, call, given);
        });
    }

    /** What is done instead of a call. */
    private interface Call {
        Object on(Object target, Method method, Object[] args) throws Throwable;
    }

    @SuppressWarnings("unchecked")
    private static <T> T wrapped(Class<T> type, T target, Call call) {
        return (T) Proxy.newProxyInstance(
                type.getClassLoader() == null ? RecordedStatements.class.getClassLoader() : type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, args) -> call.on(target, method, args));
    }

    private static Object invoke(Object target, Method method, Object[] args) throws Throwable {
        try {
            return method.invoke(target, args);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
