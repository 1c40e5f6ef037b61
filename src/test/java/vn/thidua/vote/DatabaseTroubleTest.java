package vn.thidua.vote;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.identity.SignedIn;
import vn.thidua.support.DatabaseTest;

/**
 * What the database may answer in the middle of a transaction, with the real errors of the real server: each is rolled back
 * as a whole and tried again, and never leaves half of the work behind (voting.md M15).
 */
@DatabaseTest
@Import(Conference.class)
@ExtendWith(InvariantsHold.class)
class DatabaseTroubleTest {

    @Autowired
    Conference at;

    @Autowired
    DataSource dataSource;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    Retry retry;

    private JdbcClient sql;

    @BeforeEach
    void twoRows() {
        at.clear();
        sql = at.database.sql();
        sql.sql("create or replace table trouble (id int primary key, n int not null)")
                .update();
        sql.sql("insert into trouble values (1, 0), (2, 0)").update();
    }

    @AfterEach
    void out() {
        sql.sql("drop table if exists trouble").update();
        SignedIn.out();
    }

    @Test
    void deadlockIsTriedAgainAsAWhole() throws Exception {
        var both = new CyclicBarrier(2);
        var tries = new AtomicInteger();
        try (var threads = Executors.newFixedThreadPool(2)) {
            var first = threads.submit(work(both, tries, 1, 2));
            var second = threads.submit(work(both, tries, 2, 1));
            first.get(30, TimeUnit.SECONDS);
            second.get(30, TimeUnit.SECONDS);
        }
        assertThat(tries).as("one of them must have been the victim").hasValueGreaterThan(2);
        assertThat(sum()).isEqualTo(4);
    }

    /** Adds 1 to one row and to another; at the first try both threads hold their first row before they want the second. */
    private Callable<Void> work(CyclicBarrier both, AtomicInteger tries, int from, int to) {
        var met = new AtomicInteger();
        return () -> {
            retry.on(() -> {
                tries.incrementAndGet();
                new TransactionTemplate(transactions).executeWithoutResult(status -> {
                    add(from);
                    if (met.getAndIncrement() == 0) {
                        meet(both);
                    }
                    add(to);
                });
                return true;
            });
            return null;
        };
    }

    private static void meet(CyclicBarrier both) {
        try {
            both.await(20, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void lockTimeoutRollsTheWholeTransactionBack() throws Exception {
        var tries = new AtomicInteger();
        try (var other = dataSource.getConnection();
                var statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("update trouble set n = n + 10 where id = 2");
            retry.on(() -> {
                if (tries.incrementAndGet() == 2) {
                    rollback(other);
                }
                new TransactionTemplate(transactions).executeWithoutResult(status -> {
                    sql.sql("set statement innodb_lock_wait_timeout = 1 for update trouble set n = n + 1 where id = 1")
                            .update();
                    sql.sql("set statement innodb_lock_wait_timeout = 1 for update trouble set n = n + 1 where id = 2")
                            .update();
                });
                return true;
            });
        }
        assertThat(tries).hasValue(2);
        assertThat(sum()).as("the first half of the first try must be gone").isEqualTo(2);
    }

    @Test
    void changedSnapshotIsTriedAgain() {
        var tries = new AtomicInteger();
        var repeatable = new TransactionTemplate(transactions);
        repeatable.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        retry.on(() -> {
            var trial = tries.incrementAndGet();
            repeatable.executeWithoutResult(status -> {
                sql.sql("set session innodb_snapshot_isolation = on").update();
                sql.sql("select n from trouble where id = 1")
                        .query(Integer.class)
                        .single();
                if (trial == 1) {
                    elsewhere("update trouble set n = n + 1 where id = 1");
                }
                add(1);
            });
            return true;
        });
        assertThat(tries).as("error 1020 at the first try").hasValue(2);
        assertThat(sum()).as("nothing was overwritten").isEqualTo(2);
    }

    @Test
    void lostConnectionIsTriedAgainOnAnother() {
        var tries = new AtomicInteger();
        retry.on(() -> {
            var trial = tries.incrementAndGet();
            new TransactionTemplate(transactions).executeWithoutResult(status -> {
                add(1);
                if (trial == 1) {
                    elsewhere("kill connection "
                            + sql.sql("select connection_id()")
                                    .query(Long.class)
                                    .single());
                }
                add(2);
            });
            return true;
        });
        assertThat(tries).hasValue(2);
        assertThat(sum()).as("the killed half must be gone").isEqualTo(2);
    }

    @Test
    void brokenRuleOfTheDatabaseIsNotTriedAgain() {
        var tries = new AtomicInteger();
        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> retry.on(() -> {
                    tries.incrementAndGet();
                    return sql.sql("insert into trouble values (1, 0)").update();
                })))
                .isInstanceOf(org.springframework.dao.DuplicateKeyException.class);
        assertThat(tries).hasValue(1);
    }

    private void add(int id) {
        sql.sql("update trouble set n = n + 1 where id = ?").param(id).update();
    }

    private int sum() {
        return sql.sql("select sum(n) from trouble").query(Integer.class).single();
    }

    private void elsewhere(String statement) {
        try (var other = dataSource.getConnection();
                var one = other.createStatement()) {
            one.execute(statement);
            if (!other.getAutoCommit()) {
                other.commit();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void rollback(Connection connection) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
