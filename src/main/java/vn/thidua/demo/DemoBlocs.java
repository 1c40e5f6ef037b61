package vn.thidua.demo;

import java.util.ArrayList;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.bloc.BlocRights;
import vn.thidua.identity.DemoAccounts;

/**
 * The blocs and years that numbers are made up for: three provinces with years beside each other, and the bloc whose two
 * groups are ranked apart. The newest year of a bloc that goes on is under way.
 */
@Component
@Profile(DemoAccounts.PROFILE)
class DemoBlocs {

    /** Clusters of the province whose criteria table is known. */
    static final String CLUSTERS = "quang-tri-ca-cum-";

    /** Of the eleven clusters the first six: enough to compare, and the first start stays short. */
    private static final String LAST_CLUSTER = CLUSTERS + "347";

    /** The bloc that ranks its two groups apart (report of 2017). */
    static final String GROUPED = "binh-phuoc-khoi-3";

    private final JdbcClient jdbc;
    private final BlocRights rights;

    DemoBlocs(JdbcClient jdbc, BlocRights rights) {
        this.jdbc = jdbc;
        this.rights = rights;
    }

    private record Place(long blocId, String code, int year) {}

    /** In the order of years, so that a year can begin as a copy of the one before. */
    List<DemoBloc> all() {
        var spared = unitsOfAccounts();
        return jdbc
                .sql("""
                        select b.id as bloc_id, b.code, y.year
                          from bloc b
                          join bloc_year x on x.bloc_id = b.id
                          join composition c on c.id = x.composition_id and c.in_force
                          join emulation_year y on y.id = c.year_id
                         where y.year >= 2017 and (b.code between :clusters and :last or b.code = :grouped
                               or b.code in ('thanh-hoa-cum-11', 'phu-tho-hoi', 'binh-phuoc-khoi-6'))
                         order by y.year, b.code
                        """)
                .param("clusters", CLUSTERS)
                .param("last", LAST_CLUSTER)
                .param("grouped", GROUPED)
                .query(Place.class)
                .list()
                .stream()
                .map(place -> bloc(place, spared))
                .toList();
    }

    private DemoBloc bloc(Place place, List<Long> spared) {
        var bloc = rights.read(place.blocId(), place.year());
        var stage = DemoStage.FINISHED;
        if (place.year() >= DemoData.COMING_YEAR - 1) {
            stage = DemoStage.UNDER_WAY;
        } else if (place.year() == DemoData.COMING_YEAR - 2
                && spared.size() > 1
                && spared.stream().allMatch(unit -> bloc.member(unit).isPresent())) {
            stage = DemoStage.TO_TRY;
        }
        return new DemoBloc(place.code(), bloc, stage, spared);
    }

    private List<Long> unitsOfAccounts() {
        return new ArrayList<>(jdbc.sql("""
                        select distinct g.unit_id from account a join account_grant g on g.account_id = a.id
                         where a.login in ('truongkhoi', 'donvi') and g.unit_id is not null
                        """).query(Long.class).list());
    }
}
