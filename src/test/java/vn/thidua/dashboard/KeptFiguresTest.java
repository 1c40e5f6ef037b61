package vn.thidua.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.cache.CacheManager;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.identity.SignedIn;
import vn.thidua.support.Database;
import vn.thidua.support.DatabaseTest;

/** Figures are read once for all who may read the same, and never older than what this program wrote. */
@DatabaseTest(properties = "thidua.test.keeps-figures=true")
class KeptFiguresTest {

    private static final Sight ALL = Sight.asOf(2025, null);

    @Autowired
    DashboardQueries figures;

    @Autowired
    Database database;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    CacheManager caches;

    SmallWorld world;
    PopulatedProvince province;

    @BeforeEach
    void twoBlocs() {
        database.clean();
        java.util.Objects.requireNonNull(caches.getCache(KeptFigures.NAME)).clear();
        world = new SmallWorld(database.sql());
        province = new PopulatedProvince(world, 2, 4);
        SignedIn.asLeadership();
    }

    @AfterEach
    void signOut() {
        SignedIn.out();
    }

    @Test
    void whatWasReadIsKeptForTheNextOneWithTheSameRights() {
        assertThat(figures.headline(ALL).blocs()).isEqualTo(2);

        oneBlocMore(); // past the program: nothing tells it
        SignedIn.asLeadership();

        assertThat(figures.headline(ALL).blocs()).isEqualTo(2);
        assertThat(figures.blocs(ALL)).as("what was not asked before").hasSize(3);
    }

    @Test
    void whatTheProgramWroteIsSeenAtOnce() {
        assertThat(figures.headline(ALL).blocs()).isEqualTo(2);

        transactions.executeWithoutResult(status -> oneBlocMore());

        assertThat(figures.headline(ALL).blocs()).isEqualTo(3);
    }

    @Test
    void whatWasRolledBackMakesNothingNew() {
        assertThat(figures.headline(ALL).blocs()).isEqualTo(2);
        oneBlocMore(); // past the program: would be seen if anything were read again

        transactions.executeWithoutResult(TransactionStatus::setRollbackOnly);

        assertThat(figures.headline(ALL).blocs()).isEqualTo(2);
    }

    @Test
    void nobodySeesWhatWasKeptForSomebodyElse() {
        assertThat(figures.headline(ALL).blocs()).isEqualTo(2);

        SignedIn.asBoardOf(world.province("Tỉnh khác"));
        assertThat(figures.headline(ALL).blocs()).isZero();
        SignedIn.asOfficerOf(province.units.getFirst()[0]);
        assertThatThrownBy(() -> figures.headline(ALL)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void manyWhoAskAtOnceGetOneAnswer() throws Exception {
        var start = new CountDownLatch(1);
        Callable<List<BlocLine>> viewer = () -> {
            SignedIn.asLeadership();
            start.await();
            return figures.blocs(ALL);
        };
        try (var viewers = Executors.newFixedThreadPool(20)) {
            var answers = java.util.stream.IntStream.range(0, 20)
                    .mapToObj(n -> viewers.submit(viewer))
                    .toList();
            start.countDown();
            var seen = java.util.Collections.newSetFromMap(new java.util.IdentityHashMap<List<BlocLine>, Boolean>());
            for (var answer : answers) {
                seen.add(answer.get());
            }
            assertThat((Set<?>) seen).hasSize(1);
        }
    }

    private void oneBlocMore() {
        var composition = database.sql()
                .sql("select id from composition where in_force order by id desc limit 1")
                .query(Long.class)
                .single();
        world.blocYear(composition, world.bloc(province.id, "khoi-them"), "Khối thêm", "SO_NGANH", true);
    }
}
