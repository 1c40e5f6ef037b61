package vn.thidua.shared;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanUtils;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.support.DefaultConversionService;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.support.JdbcUtils;

/**
 * Rows as records, for statements with many rows: columns are looked up once for a statement instead of once for every
 * value, which for a long list takes longer than the statement. The component {@code blocId} is read from the column
 * {@code bloc_id}. Used by one query at a time; make a new one for each.
 */
public final class RecordRows<T extends Record> implements RowMapper<T> {

    private static final ConversionService CONVERSION = DefaultConversionService.getSharedInstance();

    private final Constructor<T> constructor;
    private final RecordComponent[] components;
    private final int[] columns;
    private @Nullable ResultSet known;

    private RecordRows(Class<T> type) {
        constructor = BeanUtils.getResolvableConstructor(type);
        components = type.getRecordComponents();
        columns = new int[components.length];
    }

    public static <T extends Record> RecordRows<T> of(Class<T> type) {
        return new RecordRows<>(type);
    }

    @Override
    public T mapRow(ResultSet row, int number) throws SQLException {
        if (row != known) {
            for (int i = 0; i < columns.length; i++) {
                columns[i] = row.findColumn(JdbcUtils.convertPropertyNameToUnderscoreName(components[i].getName()));
            }
            known = row;
        }
        var values = new @Nullable Object[columns.length];
        for (int i = 0; i < columns.length; i++) {
            values[i] = value(row, columns[i], components[i].getType());
        }
        return BeanUtils.instantiateClass(constructor, values);
    }

    private static @Nullable Object value(ResultSet row, int column, Class<?> type) throws SQLException {
        var value = JdbcUtils.getResultSetValue(row, column, type);
        return value == null || type.isPrimitive() || type.isInstance(value) ? value : CONVERSION.convert(value, type);
    }
}
