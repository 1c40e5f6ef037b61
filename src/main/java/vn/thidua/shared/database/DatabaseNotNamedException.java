package vn.thidua.shared.database;

import java.io.Serial;
import java.util.List;

/** An external database is wanted, but the environment variables that name it are missing. */
class DatabaseNotNamedException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    DatabaseNotNamedException(List<String> missing) {
        super(
                "Chưa khai báo biến môi trường %1$s của máy chủ MariaDB. / The environment variables %1$s of the MariaDB server are missing."
                        .formatted(String.join(", ", missing)));
    }
}
