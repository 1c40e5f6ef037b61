package vn.thidua.reward;

import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.identity.CurrentUser;
import vn.thidua.identity.Roles;

/**
 * The yearly statistics the province sends by 15 December (TT 02/2023/TT-BNV). Every number is a sum over rows that
 * {@link #filter} leads to; nothing is entered by hand.
 */
@Service
@Transactional(readOnly = true)
@RolesAllowed({Roles.BOARD, Roles.LEADERSHIP})
public class StatisticsQueries {

    /** The form of state awards. */
    public static final String STATE_AWARDS = "0602";

    /** The form of provincial awards. */
    public static final String PROVINCIAL_AWARDS = "0603";

    /** Lines of the register that are alike in all that the forms ask. */
    record Group(
            String awardCode,
            AwardFamily family,
            Recipient recipientKind,
            @Nullable PersonClass personClass,
            boolean smallCollective,
            boolean enterprise,
            @Nullable RewardType rewardType,
            long number) {}

    private final JdbcClient sql;
    private final RewardScope scope;
    private final MovementQueries movements;
    private final CurrentUser currentUser;

    StatisticsQueries(JdbcClient sql, RewardScope scope, MovementQueries movements, CurrentUser currentUser) {
        this.sql = sql;
        this.scope = scope;
        this.movements = movements;
        this.currentUser = currentUser;
    }

    /** Form 0602 (state awards) or 0603 (provincial awards): decided rewards of the year. */
    public StatisticsForm awards(String form, int year, @Nullable Long provinceId) {
        var groups = groups(level(form), year, provinceId);
        var columns = groups.stream()
                .map(group -> FormColumn.of(group.family(), group.awardCode()))
                .collect(Collectors.toSet());
        var shown = Arrays.stream(FormColumn.values())
                .filter(column -> columns.contains(column) || always(form).contains(column))
                .map(FormColumn::key)
                .toList();
        var lines = FormRow.all().stream().map(row -> line(row, groups)).toList();
        return new StatisticsForm(form, year, shown, lines);
    }

    /** The rows behind a cell: the same conditions as its sum. A column {@code null} stands for the whole line. */
    public RegisterFilter filter(
            String form, int year, @Nullable Long provinceId, FormRow row, @Nullable FormColumn column) {
        return new RegisterFilter(
                year,
                false,
                provinceId,
                "",
                null,
                level(form),
                column,
                row.kind(),
                row.personClass(),
                row.unclassed(),
                row.type(),
                RewardState.DECIDED,
                row.small(),
                row.enterprise(),
                null);
    }

    /** Form 0601: movements launched in the year by level, scope, duration and kind. */
    public StatisticsForm movements(int year, @Nullable Long provinceId) {
        var launched = movements.movements(year, provinceId);
        var lines = Stream.of(
                        Stream.of(movement("A", "reward.form.row.total", 0, launched, row -> true)),
                        each("1", AwardLevel.values(), launched, MovementRow::level),
                        each("2", MovementScope.values(), launched, MovementRow::scope),
                        each("3", MovementDuration.values(), launched, MovementRow::duration))
                .flatMap(Function.identity())
                .toList();
        return new StatisticsForm(
                "0601", year, List.of("reward.form.column.thematic", "reward.form.column.regular"), lines);
    }

    private static <E extends Enum<E> & Worded> Stream<StatisticsForm.Line> each(
            String code, E[] values, List<MovementRow> launched, Function<MovementRow, E> property) {
        return Arrays.stream(values)
                .map(value -> movement(
                        code + "." + (value.ordinal() + 1),
                        value.key(),
                        1,
                        launched,
                        row -> property.apply(row) == value));
    }

    private static StatisticsForm.Line movement(
            String code, String key, int indent, List<MovementRow> launched, Predicate<MovementRow> counted) {
        var thematic =
                launched.stream().filter(counted).filter(MovementRow::thematic).count();
        var all = launched.stream().filter(counted).count();
        return new StatisticsForm.Line(
                code,
                key,
                indent,
                all,
                Map.of("reward.form.column.thematic", thematic, "reward.form.column.regular", all - thematic));
    }

    private static StatisticsForm.Line line(FormRow row, List<Group> groups) {
        Map<String, Long> cells = new LinkedHashMap<>();
        groups.stream()
                .filter(row::counts)
                .sorted(Comparator.comparing(Group::awardCode))
                .forEach(group -> cells.merge(
                        FormColumn.of(group.family(), group.awardCode()).key(), group.number(), Long::sum));
        var total = cells.values().stream().mapToLong(Long::longValue).sum();
        return new StatisticsForm.Line(row.code(), row.key(), row.indent(), total, cells);
    }

    private static AwardLevel level(String form) {
        return form.equals(STATE_AWARDS) ? AwardLevel.NHA_NUOC : AwardLevel.TINH;
    }

    private static List<FormColumn> always(String form) {
        return form.equals(STATE_AWARDS)
                ? List.of(
                        FormColumn.HUAN_CHUONG,
                        FormColumn.CO_THI_DUA,
                        FormColumn.CHIEN_SI_THI_DUA,
                        FormColumn.BANG_KHEN)
                : List.of(
                        FormColumn.CO_THI_DUA,
                        FormColumn.CHIEN_SI_THI_DUA,
                        FormColumn.BANG_KHEN,
                        FormColumn.KY_NIEM_CHUONG);
    }

    private List<Group> groups(AwardLevel level, int year, @Nullable Long provinceId) {
        if (provinceId != null) {
            currentUser.requireReaderOf(provinceId);
        }
        return sql.sql("""
                        select r.award_code, a.family, r.recipient_kind, r.person_class, r.small_collective,
                               coalesce(u.unit_class = 'ENTERPRISE', false) as enterprise, r.reward_type,
                               count(*) as number
                          from reward r
                          join %s a on a.code = r.award_code and a.level = :level
                          left join unit u on u.id = r.unit_id
                         where %s and r.state = 'DECIDED' and r.year = :year
                           and (:province is null or r.province_id = :province)
                         group by r.award_code, a.family, r.recipient_kind, r.person_class, r.small_collective,
                                  enterprise, r.reward_type
                        """.formatted(RewardSql.NEWEST_AWARDS, scope.provincesOnly("r")))
                .params(scope.params())
                .param("level", level.name())
                .param("year", year)
                .param("province", provinceId)
                .query(Group.class)
                .list();
    }
}
