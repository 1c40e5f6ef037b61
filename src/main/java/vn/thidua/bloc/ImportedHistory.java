package vn.thidua.bloc;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.identity.DemoAccounts;
import vn.thidua.identity.Roles;
import vn.thidua.shared.Messages;

/**
 * Puts the imported years of the demonstration into force. They are history told by the press and by offices, which name
 * no decision: the number stays empty, and the act says that the sources of the blocs stand in for it. Only in the demo
 * profile; an office publishes by a decision.
 */
@Service
@Profile(DemoAccounts.PROFILE)
@RolesAllowed(Roles.BOARD)
public class ImportedHistory {

    private final JdbcClient jdbc;
    private final CompositionGate gate;
    private final CompositionActRepository acts;
    private final MembershipImport imports;
    private final Messages messages;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ImportedHistory(
            JdbcClient jdbc,
            CompositionGate gate,
            CompositionActRepository acts,
            MembershipImport imports,
            Messages messages,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.gate = gate;
        this.acts = acts;
        this.imports = imports;
        this.messages = messages;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Publishes every imported draft whose year has no composition in force.
     *
     * @return how many
     */
    @Transactional
    public int publishImported() {
        var drafts = jdbc.sql("""
                        select c.id from composition c
                        where c.name = ? and c.state = 'DRAFT'
                          and not exists (select 1 from composition f where f.year_id = c.year_id and f.in_force)
                        order by c.id
                        """).param(imports.draftName()).query(Long.class).list();
        drafts.forEach(this::publish);
        return drafts.size();
    }

    private void publish(long compositionId) {
        var opened = gate.forState(compositionId);
        var year = opened.year();
        opened.composition().publishImported(opened.person().displayName(), clock.instant());
        year.published();
        acts.save(new CompositionAct(compositionId, ActWhat.PUBLISHED, "", opened.person(), clock.instant())
                .about(messages.text(Messages.VIETNAMESE, "bloc.table.publishedBySource")));
        events.publishEvent(new CompositionPublished(compositionId, year.provinceId(), year.year()));
    }
}
