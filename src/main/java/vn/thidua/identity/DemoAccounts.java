package vn.thidua.identity;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.shared.Messages;

/**
 * The accounts of the demonstration: roles, no persons, one password for all. Exists in profile {@value #PROFILE} only;
 * outside of it such accounts cannot sign in even where their rows were left behind.
 */
@Component
@Profile(DemoAccounts.PROFILE)
@Order(0)
public class DemoAccounts implements ApplicationRunner {

    /** Profile of the demonstration. */
    public static final String PROFILE = "demo";

    private static final Logger log = LoggerFactory.getLogger(DemoAccounts.class);

    private final AccountRepository accounts;
    private final AccountLog accountLog;
    private final PasswordEncoder encoder;
    private final Messages messages;
    private final Clock clock;
    private final TransactionTemplate transaction;
    private final String password;
    private final List<DemoAccount> known = new CopyOnWriteArrayList<>();

    DemoAccounts(
            AccountRepository accounts,
            AccountLog accountLog,
            PasswordEncoder encoder,
            Messages messages,
            Clock clock,
            PlatformTransactionManager transactions,
            @Value("${thidua.demo.password:thidua-demo-2026}") String password) {
        this.accounts = accounts;
        this.accountLog = accountLog;
        this.encoder = encoder;
        this.messages = messages;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
        this.password = password;
    }

    /** A demo account that can be chosen on the sign-in page. */
    public record DemoAccount(String login, String displayName) {}

    @Override
    public void run(ApplicationArguments arguments) {
        createIfAbsent("quantri", named("quantri"), Set.of(Grant.everywhere(Roles.ADMIN)));
        createIfAbsent("lanhdao", named("lanhdao"), Set.of(Grant.everywhere(Roles.LEADERSHIP)));
        createIfAbsent("chuyenvien", named("chuyenvien"), Set.of(Grant.everywhere(Roles.BOARD)));
        createIfAbsent("chuyenvien2", named("chuyenvien2"), Set.of(Grant.everywhere(Roles.BOARD)));
    }

    /**
     * Makes sure that the demo account exists and has the demo password; what an existing one may do stays as it is. An
     * account of the same login that is no demo account is left alone.
     */
    public void createIfAbsent(String login, String displayName, Collection<Grant> grants) {
        transaction.executeWithoutResult(status -> {
            var existing = accounts.findByLogin(login);
            if (existing.isPresent() && !existing.get().isDemo()) {
                log.warn("Account {} is no demo account and stays as it is", login);
                return;
            }
            var account = existing.orElseGet(() -> create(login, displayName, grants));
            if (existing.isPresent() && !encoder.matches(password, account.passwordHash())) {
                account.choosePassword(encoder.encode(password));
            }
            var shown = new DemoAccount(login, account.displayName());
            known.remove(shown);
            known.add(shown);
        });
    }

    private Account create(String login, String displayName, Collection<Grant> grants) {
        var account = new Account(login, displayName, clock.instant());
        account.markAsDemo();
        account.grantOnly(grants);
        account.choosePassword(encoder.encode(password));
        accounts.save(account);
        accountLog.write(account, AccountLog.SYSTEM, AccountEvent.CREATED, AccountLog.written(grants));
        return account;
    }

    /** The accounts to choose from, in the order in which they were made. */
    public List<DemoAccount> list() {
        return List.copyOf(known);
    }

    /** The password of them all; no secret, it is printed and offered on the sign-in page. */
    public String password() {
        return password;
    }

    @EventListener
    void tell(ApplicationReadyEvent ready) {
        log.info(
                "DEMO PROFILE: public demo accounts, not for real work.\n\n    {}\n    password of all: {}\n{}\n",
                address(ready.getApplicationContext().getEnvironment()),
                password,
                known.stream()
                        .map(account -> "    %-12s %s".formatted(account.login(), account.displayName()))
                        .collect(Collectors.joining("\n")));
    }

    private static String address(Environment environment) {
        return "http://localhost:%s%s"
                .formatted(
                        environment.getProperty("local.server.port", environment.getProperty("server.port", "8080")),
                        environment.getProperty("server.servlet.context-path", "/"));
    }

    private String named(String login) {
        return messages.text(Messages.VIETNAMESE, "identity.demo." + login);
    }
}
