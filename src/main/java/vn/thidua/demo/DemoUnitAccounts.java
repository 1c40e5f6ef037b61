package vn.thidua.demo;

import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.identity.DemoAccounts;
import vn.thidua.identity.Grant;
import vn.thidua.shared.Messages;

/** The demo accounts of units: one of a bloc's head, one of a member of the same bloc, in the newest year known. */
@Component
@Profile(DemoAccounts.PROFILE)
class DemoUnitAccounts {

    private final DemoAccounts accounts;
    private final JdbcClient jdbc;
    private final Messages messages;

    DemoUnitAccounts(DemoAccounts accounts, JdbcClient jdbc, Messages messages) {
        this.accounts = accounts;
        this.jdbc = jdbc;
        this.messages = messages;
    }

    private record Pair(long headId, String head, long memberId, String member) {}

    /** Makes sure that the accounts exist where there is a bloc that names its head and a member. */
    void create() {
        jdbc.sql("""
                        select h.id, h.short_name, u.id, u.short_name
                        from bloc_year x
                        join composition c on c.id = x.composition_id and c.in_force
                        join emulation_year y on y.id = c.year_id
                        join membership hm on hm.bloc_year_id = x.id and hm.lead_slot = 1
                        join unit h on h.id = hm.unit_id and h.valid_to is null
                        join membership m on m.bloc_year_id = x.id and m.lead_slot is null and m.left_on is null
                        join unit u on u.id = m.unit_id and u.valid_to is null
                        order by y.year desc, x.id, m.id limit 1
                        """)
                .query((row, n) -> new Pair(row.getLong(1), row.getString(2), row.getLong(3), row.getString(4)))
                .optional()
                .ifPresent(pair -> {
                    create("truongkhoi", "demo.account.head", pair.headId(), pair.head());
                    create("donvi", "demo.account.member", pair.memberId(), pair.member());
                });
    }

    private void create(String login, String name, long unitId, String unit) {
        accounts.createIfAbsent(login, messages.text(Messages.VIETNAMESE, name, unit), List.of(Grant.forUnit(unitId)));
    }
}
