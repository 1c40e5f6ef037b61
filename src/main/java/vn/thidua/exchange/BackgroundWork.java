package vn.thidua.exchange;

import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Runs long work beside the screen, in the name of the person who asked for it. */
@Component
public class BackgroundWork {

    private final Executor executor;

    @Autowired
    BackgroundWork() {
        this(Executors.newVirtualThreadPerTaskExecutor());
    }

    BackgroundWork(Executor executor) {
        this.executor = executor;
    }

    public void run(Runnable work) {
        executor.execute(new DelegatingSecurityContextRunnable(work, SecurityContextHolder.getContext()));
    }
}
