package vn.thidua.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.bloc.BlocOfYear;
import vn.thidua.bloc.BlocRights;
import vn.thidua.identity.Person;
import vn.thidua.shared.table.ImportPass;
import vn.thidua.shared.table.ImportRow;
import vn.thidua.shared.table.TableScope;
import vn.thidua.shared.table.Verdict;

/** One pass over a file of held conferences. A row whose day no source tells is refused: a day is never invented. */
class HeldMeetingPass implements ImportPass<HeldMeetingLine> {

    private final TableScope scope;
    private final HeldMeetingService service;
    private final BlocRights blocs;
    private final Person person;
    private final JdbcClient sql;

    HeldMeetingPass(TableScope scope, HeldMeetingService service, BlocRights blocs, Person person, JdbcClient sql) {
        this.scope = scope;
        this.service = service;
        this.blocs = blocs;
        this.person = person;
        this.sql = sql;
    }

    @Override
    public HeldMeetingLine parse(ImportRow row) {
        var year = row.requireInteger(HeldMeetingTable.YEAR);
        var bloc = bloc(row, year);
        bloc.ifPresent(found -> {
            requireMember(row, HeldMeetingTable.CHAIR, found);
            requireMember(row, HeldMeetingTable.CO_CHAIR, found);
            requireMember(row, HeldMeetingTable.NEXT_HEAD, found);
        });
        var day = row.date(HeldMeetingTable.DAY);
        if (day == null) {
            row.wrong(HeldMeetingTable.DAY, "meeting.table.noDay");
        }
        return new HeldMeetingLine(
                row,
                new HeldMeeting(
                        bloc.map(BlocOfYear::blocId).orElse(0L),
                        year,
                        MeetingType.valueOf(row.text(HeldMeetingTable.TYPE)),
                        day == null ? LocalDate.EPOCH : day,
                        row.text(HeldMeetingTable.PLACE),
                        new MeetingRecord(
                                row.text(HeldMeetingTable.CHAIR),
                                row.text(HeldMeetingTable.CO_CHAIR),
                                row.integer(HeldMeetingTable.NEXT_YEAR),
                                row.text(HeldMeetingTable.NEXT_HEAD),
                                String.join("; ", deputies(row)),
                                row.text(HeldMeetingTable.DECIDED),
                                row.text(HeldMeetingTable.SOURCE))));
    }

    private static List<String> deputies(ImportRow row) {
        return Arrays.stream(row.text(HeldMeetingTable.NEXT_DEPUTIES).split(";"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private Optional<BlocOfYear> bloc(ImportRow row, int year) {
        var found = sql.sql("select b.id, b.province_id from bloc b join province p on p.id = b.province_id"
                        + " where p.name = ? and b.code = ?")
                .params(row.text(HeldMeetingTable.PROVINCE), row.text(HeldMeetingTable.BLOC))
                .query((line, n) -> new long[] {line.getLong(1), line.getLong(2)})
                .optional();
        if (found.isEmpty()) {
            row.wrong(HeldMeetingTable.BLOC, "meeting.table.noBloc", row.text(HeldMeetingTable.BLOC));
            return Optional.empty();
        }
        var province = found.get()[1];
        var chosen = scope.provinceId();
        if (!person.isBoardOf(province) || (chosen != null && chosen != province)) {
            row.wrong(HeldMeetingTable.PROVINCE, "meeting.table.otherProvince", row.text(HeldMeetingTable.PROVINCE));
            return Optional.empty();
        }
        if (!isBlocOf(found.get()[0], year)) {
            row.wrong(HeldMeetingTable.YEAR, "meeting.table.noBlocInYear", String.valueOf(year));
            return Optional.empty();
        }
        return Optional.of(blocs.read(found.get()[0], year));
    }

    private boolean isBlocOf(long blocId, int year) {
        return sql.sql(
                        "select exists (select 1 from bloc_year x join composition c on c.id = x.composition_id"
                                + " join emulation_year y on y.id = c.year_id where x.bloc_id = ? and y.year = ? and c.in_force)")
                .params(blocId, year)
                .query(Boolean.class)
                .single();
    }

    private static void requireMember(ImportRow row, String column, BlocOfYear bloc) {
        var name = row.text(column);
        if (!name.isEmpty()
                && bloc.members().stream().noneMatch(member -> member.name().equals(name))) {
            row.wrong(column, "meeting.table.notMember", name, String.valueOf(bloc.year()));
        }
    }

    @Override
    public @Nullable String identity(HeldMeetingLine line) {
        return line.identity();
    }

    @Override
    public List<Verdict> compare(List<HeldMeetingLine> lines) {
        var verdicts = new ArrayList<Verdict>();
        for (var line : lines) {
            verdicts.add(known(line.held())
                    .map(before -> Verdict.comparing(line.row())
                            .field(HeldMeetingTable.PLACE, before.place())
                            .field(HeldMeetingTable.CHAIR, before.chair())
                            .field(HeldMeetingTable.CO_CHAIR, before.coChair())
                            .field(HeldMeetingTable.NEXT_HEAD, before.nextHead())
                            .field(HeldMeetingTable.DECIDED, before.decided())
                            .field(HeldMeetingTable.SOURCE, before.source())
                            .verdict())
                    .orElseGet(Verdict::fresh));
        }
        return verdicts;
    }

    private record Known(String place, String chair, String coChair, String nextHead, String decided, String source) {}

    private Optional<Known> known(HeldMeeting held) {
        return sql.sql("select m.place, r.chair, r.co_chair, r.next_head, r.decided, r.source"
                        + " from meeting m join meeting_record r on r.meeting_id = m.id"
                        + " join emulation_year y on y.id = m.year_id"
                        + " where m.bloc_id = ? and y.year = ? and m.type = ?"
                        + " and date(convert_tz(m.starts_at, '+00:00', '+07:00')) = ?")
                .params(held.blocId(), held.year(), held.type().name(), held.heldOn())
                .query(Known.class)
                .optional();
    }

    @Override
    public void apply(List<Judged<HeldMeetingLine>> lines) {
        lines.forEach(judged -> service.record(judged.row().held()));
    }
}
