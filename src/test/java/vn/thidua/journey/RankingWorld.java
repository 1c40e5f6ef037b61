package vn.thidua.journey;

import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.bloc.AssignRole;
import vn.thidua.bloc.BoardService;
import vn.thidua.bloc.CardSeen;
import vn.thidua.bloc.CompositionService;
import vn.thidua.bloc.Decision;
import vn.thidua.bloc.MemberRole;
import vn.thidua.identity.AccountFixture;
import vn.thidua.identity.Grant;
import vn.thidua.identity.SignedIn;

/**
 * Lets a bloc of the demonstration go on for one more year in which nothing was done yet, with an account for every unit.
 * The year before has its made-up pledge and ranking, so that there is something to copy from.
 */
final class RankingWorld {

    private final JdbcClient jdbc;
    private final CompositionService compositions;
    private final BoardService board;
    private final AccountFixture accounts;
    private final String password;

    RankingWorld(ApplicationContext context, String password) {
        this.jdbc = context.getBean(JdbcClient.class);
        this.compositions = context.getBean(CompositionService.class);
        this.board = context.getBean(BoardService.class);
        this.accounts = context.getBean(AccountFixture.class);
        this.password = password;
    }

    /** A unit of the bloc and the account of its officer. */
    record Member(long unitId, String name, String shortName, String login) {}

    /** The bloc in its new year; its head first, then its deputy. */
    record Played(long blocId, int year, List<Member> members) {

        Member head() {
            return members.getFirst();
        }

        Member deputy() {
            return members.get(1);
        }

        /** A unit that neither heads nor deputises. */
        Member unit() {
            return members.get(2);
        }

        List<Member> others() {
            return members.subList(3, members.size());
        }

        String path(String segment) {
            return "khoi/" + blocId + "/" + segment + "?nam=" + year;
        }
    }

    /** The bloc of that code, its year made by the board from the newest composition before. */
    Played inYear(String code, int year) {
        SignedIn.asBoard();
        if (find(code, year).isEmpty()) {
            publish(code, year);
        }
        var members = find(code, year);
        members.forEach(this::account);
        var blocId = jdbc.sql("select id from bloc where code = ?")
                .param(code)
                .query(Long.class)
                .single();
        return new Played(blocId, year, members);
    }

    private record Before(long provinceId, long compositionId) {}

    private void publish(String code, int year) {
        var before = jdbc.sql("""
                        select y.province_id, c.id as composition_id from bloc b
                          join bloc_year x on x.bloc_id = b.id
                          join composition c on c.id = x.composition_id and c.in_force
                          join emulation_year y on y.id = c.year_id
                         where b.code = ? and y.year < ? order by y.year desc limit 1
                        """).params(code, year).query(Before.class).single();
        var draft = compositions.startDraftIn(before.provinceId(), year, "Thành phần " + year, before.compositionId());
        lead(draft, code, 0, MemberRole.HEAD);
        lead(draft, code, 1, MemberRole.DEPUTY_1);
        compositions.publish(draft, new Decision("1/QĐ-UBND", LocalDate.of(year, 1, 2)));
    }

    private record Card(long unitId, int seat, int version, boolean leads) {}

    /** Gives the role to the unit at that place, unless the copy brought a unit with a role there. */
    private void lead(long draft, String code, int place, MemberRole role) {
        var card = jdbc.sql("""
                        select m.unit_id, m.seat, m.version, m.lead_slot is not null as leads
                          from membership m
                          join bloc_year x on x.id = m.bloc_year_id and x.composition_id = ?
                          join bloc b on b.id = x.bloc_id and b.code = ?
                         order by coalesce(m.lead_slot, 9), m.id
                        """).params(draft, code).query(Card.class).list().get(place);
        if (!card.leads()) {
            var seen = new CardSeen(card.unitId(), card.seat(), card.version());
            board.assignRole(new AssignRole(draft, seen, role, "", false, "", null));
        }
    }

    private List<Member> find(String code, int year) {
        return jdbc.sql("""
                        select u.id as unit_id, u.name, u.short_name, concat('don-vi-', u.id) as login
                          from bloc b
                          join bloc_year x on x.bloc_id = b.id
                          join composition c on c.id = x.composition_id and c.in_force
                          join emulation_year y on y.id = c.year_id and y.year = ?
                          join membership m on m.bloc_year_id = x.id and m.left_on is null
                          join unit u on u.id = m.unit_id
                         where b.code = ?
                         order by coalesce(m.lead_slot, 9), u.name collate utf8mb4_uca1400_vietnamese_ai_ci, m.id
                        """).params(year, code).query(Member.class).list();
    }

    private void account(Member member) {
        var known = jdbc.sql("select exists (select 1 from account where login = ?)")
                .param(member.login())
                .query(Boolean.class)
                .single();
        if (!known) {
            accounts.create(member.login(), password, Grant.forUnit(member.unitId()));
        }
    }
}
