package vn.thidua.dashboard;

import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.bench.BenchTable;
import vn.thidua.score.ScoreProvince;
import vn.thidua.support.Database;
import vn.thidua.support.RewardGenerator;

/**
 * The province that dashboards are measured with: 10 years, 2,000 units, 800,000 score lines, 200,000 rewards, a pledge and
 * a published result of every bloc and year.
 */
public final class FullProvince {

    /** The id of the province. */
    public static final long ID = 1;

    /** The newest year; there are {@value #YEARS} of them. */
    public static final int LAST_YEAR = 2025;

    private static final int YEARS = 10;

    private FullProvince() {}

    /** Empties the database and fills it. */
    public static void make(Database database, ScoreProvince province, TransactionTemplate transactions) {
        database.clean();
        province.make(100, 20, 40, YEARS);
        var work = new PopulatedProvince(new SmallWorld(database.sql()), ID);
        work.pledge();
        work.publish();
        work.report();
        transactions.executeWithoutResult(status -> {
            var generator = new RewardGenerator(database.sql(), 7);
            generator.awards();
            generator.rewards(ID, LAST_YEAR - YEARS + 1, YEARS, 20_000);
        });
        database.learn();
        count(database, "dashboard.score.lines", "score_entry");
        count(database, "dashboard.reward.lines", "reward");
        count(database, "dashboard.pledge.lines", "pledge_actual");
    }

    private static void count(Database database, String row, String table) {
        var lines = database.sql()
                .sql("select count(*) from " + table)
                .query(Long.class)
                .single();
        BenchTable.row(row, lines, "rows");
    }
}
