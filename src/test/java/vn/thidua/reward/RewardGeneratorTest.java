package vn.thidua.reward;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.identity.SignedIn;
import vn.thidua.support.Database;
import vn.thidua.support.DatabaseTest;
import vn.thidua.support.ProvinceGenerator;
import vn.thidua.support.RewardGenerator;

/** What the generator makes up is marked, the same for the same seed, and found like everything else. */
@DatabaseTest
class RewardGeneratorTest {

    @Autowired
    Database database;

    @Autowired
    RegisterQueries register;

    @Autowired
    TransactionTemplate transactions;

    @AfterEach
    void signOut() {
        SignedIn.out();
    }

    @Test
    void theSameSeedMakesTheSameLinesAndAllAreMarked() {
        var first = lines(7);
        assertThat(lines(7)).isEqualTo(first);
        assertThat(lines(8)).isNotEqualTo(first);
        assertThat(first).hasSizeGreaterThan(590);
        SignedIn.asBoard();
        assertThat(register.count(RegisterFilter.ALL.withText("sinh tu dong")))
                .isEqualTo(register.count(RegisterFilter.ALL));
        assertThat(database.sql()
                        .sql("select count(*) from reward where source <> ?")
                        .param(ProvinceGenerator.MARK)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private List<String> lines(long seed) {
        database.clean();
        return transactions.execute(status -> {
            var generator = new RewardGenerator(database.sql(), seed);
            generator.rewards(generator.province(40), 2024, 2, 300);
            return database.sql()
                    .sql(
                            "select concat_ws('|', r.year, u.code, r.award_code, r.recipient_name, r.decision_no) from reward r"
                                    + " join unit u on u.id = r.unit_id order by 1")
                    .query(String.class)
                    .list();
        });
    }
}
