package vn.thidua.dashboard.ui;

import jakarta.annotation.PreDestroy;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.springframework.security.concurrent.DelegatingSecurityContextExecutor;
import org.springframework.stereotype.Component;

/**
 * Reads the figures of a page at the same time, with the rights of whoever asks, each in a transaction of its own. No more
 * than the machine has processors: others would only wait for each other in the database, and the halls need it, too.
 */
@Component
class AtOnce {

    private final ExecutorService readers = Executors.newFixedThreadPool(
            Math.max(2, Runtime.getRuntime().availableProcessors()),
            Thread.ofPlatform().daemon().name("figures-", 0).factory());

    /**
     * Begins to read.
     *
     * @param reading asks a query; it must not ask for more readings itself and wait for them
     * @return waits for the answer and gives it; throws what the reading threw
     */
    <T> Supplier<T> ask(Supplier<T> reading) {
        var answer = CompletableFuture.supplyAsync(reading, new DelegatingSecurityContextExecutor(readers));
        return () -> {
            try {
                return answer.join();
            } catch (CompletionException e) {
                if (e.getCause() instanceof RuntimeException thrown) {
                    throw thrown;
                }
                throw e;
            }
        };
    }

    @PreDestroy
    void close() {
        readers.shutdownNow();
    }
}
