package vn.thidua.shared.database;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says at start-up in two sentences what is missing, instead of a stack trace. */
class DatabaseNotNamedAnalyzer extends AbstractFailureAnalyzer<DatabaseNotNamedException> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, DatabaseNotNamedException cause) {
        return new FailureAnalysis(
                cause.getMessage(),
                "Hãy đặt các biến đó (xem src/docs/operations.md), hoặc bỏ hồ sơ “prod” để dùng MariaDB nhúng. /"
                        + " Set them (see src/docs/operations.md), or leave out the profile \"prod\" to use the embedded MariaDB.",
                cause);
    }
}
