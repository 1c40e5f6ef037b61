package vn.thidua.pledge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.bloc.BlocOfYear;
import vn.thidua.bloc.BlocRights;
import vn.thidua.identity.Person;
import vn.thidua.shared.RuleViolation;
import vn.thidua.shared.table.ImportRow;
import vn.thidua.shared.table.TableScope;

/** Finds the blocs that a file names by code, for one pass; the same blocs come again and again. */
final class FileBlocs {

    private final JdbcClient jdbc;
    private final BlocRights rights;
    private final Person person;
    private final TableScope scope;
    private final Map<String, Long> ids = new HashMap<>();
    private final Map<String, BlocOfYear> blocs = new HashMap<>();

    FileBlocs(JdbcClient jdbc, BlocRights rights, Person person, TableScope scope) {
        this.jdbc = jdbc;
        this.rights = rights;
        this.person = person;
        this.scope = scope;
    }

    /**
     * The bloc of the row in its year. Breaks {@code pledge.table.blocUnknown}, {@code pledge.table.blocAmbiguous} where
     * several provinces have the code and none is named, {@code pledge.table.otherYear}, or {@code bloc.notInForce}.
     */
    BlocOfYear of(ImportRow row) {
        var year = row.requireInteger(PledgeItemTable.YEAR);
        if (scope.year() != null && scope.year() != year) {
            throw new RuleViolation("pledge.table.otherYear", String.valueOf(year));
        }
        var code = row.text(PledgeItemTable.BLOC);
        var province = row.text(PledgeItemTable.PROVINCE);
        var id = ids.computeIfAbsent(province + "\n" + code, key -> find(province, code));
        return blocs.computeIfAbsent(id + " " + year, key -> inForce(id, year));
    }

    /** Asked by hand first: a rule broken inside the rights would end the transaction of the whole file. */
    private BlocOfYear inForce(long blocId, int year) {
        var stands = jdbc.sql("""
                        select exists (select 1 from bloc_year x
                                         join composition c on c.id = x.composition_id and c.in_force
                                         join emulation_year y on y.id = c.year_id
                                        where x.bloc_id = ? and y.year = ?)
                        """).params(blocId, year).query(Boolean.class).single();
        if (!stands) {
            throw new RuleViolation("bloc.notInForce", String.valueOf(year));
        }
        return rights.read(blocId, year);
    }

    private long find(String province, String code) {
        var found = jdbc
                .sql("""
                        select b.id, b.province_id from bloc b join province p on p.id = b.province_id
                         where b.code = :code and (:province = '' or p.name = :province or p.code = :province)
                           and (:chosen is null or p.id = :chosen)
                        """)
                .param("code", code)
                .param("province", province)
                .param("chosen", scope.provinceId())
                .query((row, n) -> new long[] {row.getLong(1), row.getLong(2)})
                .list()
                .stream()
                .filter(bloc -> person.isBoardOf(bloc[1]))
                .toList();
        if (found.isEmpty()) {
            throw new RuleViolation("pledge.table.blocUnknown", code);
        }
        if (found.size() > 1) {
            throw new RuleViolation("pledge.table.blocAmbiguous", code);
        }
        return found.getFirst()[0];
    }

    /** Conditions and parameters of an export: what was chosen, and what the person may read. */
    static Map<String, @Nullable Object> exportParams(Person person, TableScope scope) {
        var readable = person.readableProvinces();
        var params = new HashMap<String, @Nullable Object>();
        params.put("province", scope.provinceId());
        params.put("year", scope.year());
        params.put("all", person.readsAllProvinces());
        params.put("readable", readable.isEmpty() ? List.of(-1L) : readable);
        return params;
    }
}
