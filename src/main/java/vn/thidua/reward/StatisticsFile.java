package vn.thidua.reward;

import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.identity.Roles;
import vn.thidua.shared.Messages;

/** The forms 0601–0603 as XLSX: each form a sheet, and behind them a sheet with every row that was counted. */
@Component
public class StatisticsFile {

    private final StatisticsQueries statistics;
    private final RegisterQueries register;
    private final MovementQueries movements;
    private final Messages messages;

    StatisticsFile(
            StatisticsQueries statistics, RegisterQueries register, MovementQueries movements, Messages messages) {
        this.statistics = statistics;
        this.register = register;
        this.movements = movements;
        this.messages = messages;
    }

    /** Writes the workbook; the stream stays open. */
    @RolesAllowed({Roles.BOARD, Roles.LEADERSHIP})
    public void write(int year, @Nullable Long provinceId, Locale language, OutputStream out) {
        try {
            var workbook = new Workbook(out, "khoi-thi-dua", "1.0");
            form(workbook, statistics.movements(year, provinceId), language);
            for (var form : java.util.List.of(StatisticsQueries.STATE_AWARDS, StatisticsQueries.PROVINCIAL_AWARDS)) {
                form(workbook, statistics.awards(form, year, provinceId), language);
            }
            rows(workbook, year, provinceId, language);
            workbook.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void form(Workbook workbook, StatisticsForm form, Locale language) {
        var sheet = workbook.newWorksheet(form.code());
        sheet.value(0, 0, say(language, "reward.form.title." + form.code(), String.valueOf(form.year())));
        sheet.style(0, 0).bold().set();
        sheet.width(1, 60);
        header(sheet, 2, 0, say(language, "reward.form.code"));
        header(sheet, 2, 1, say(language, "reward.form.line"));
        header(sheet, 2, 2, say(language, "reward.form.total"));
        for (int i = 0; i < form.columns().size(); i++) {
            header(sheet, 2, 3 + i, say(language, form.columns().get(i)));
            sheet.width(3 + i, 16);
        }
        for (int i = 0; i < form.lines().size(); i++) {
            var line = form.lines().get(i);
            var at = 3 + i;
            sheet.value(at, 0, line.code());
            sheet.value(at, 1, "  ".repeat(line.indent()) + say(language, line.key()));
            sheet.value(at, 2, line.total());
            for (int column = 0; column < form.columns().size(); column++) {
                sheet.value(at, 3 + column, line.cell(form.columns().get(column)));
            }
        }
    }

    private void rows(Workbook workbook, int year, @Nullable Long provinceId, Locale language) {
        var sheet = workbook.newWorksheet(say(language, "reward.form.rows"));
        var keys = java.util.List.of(
                "reward.column.awardCode",
                "reward.column.award",
                "reward.column.kind",
                "reward.column.personClass",
                "reward.column.type",
                "reward.column.recipient",
                "reward.column.workplace",
                "reward.column.decisionNo",
                "reward.column.decidedOn");
        for (int i = 0; i < keys.size(); i++) {
            header(sheet, 0, i, say(language, keys.get(i)));
        }
        var at = new int[1];
        register.forEach(
                RegisterFilter.ALL.inYear(year, false).ofProvince(provinceId).withState(RewardState.DECIDED), row -> {
                    at[0]++;
                    sheet.value(at[0], 0, row.awardCode());
                    sheet.value(at[0], 1, row.awardName());
                    sheet.value(at[0], 2, say(language, row.recipientKind().key()));
                    sheet.value(
                            at[0],
                            3,
                            row.personClass() == null
                                    ? ""
                                    : say(language, row.personClass().key()));
                    sheet.value(
                            at[0],
                            4,
                            row.rewardType() == null
                                    ? ""
                                    : say(language, row.rewardType().key()));
                    sheet.value(at[0], 5, row.recipient());
                    sheet.value(at[0], 6, row.place());
                    sheet.value(at[0], 7, row.decisionNo());
                    sheet.value(at[0], 8, row.decidedOn());
                    if (row.decidedOn() != null) {
                        sheet.style(at[0], 8).format("dd/mm/yyyy").set();
                    }
                });
        for (var movement : movements.movements(year, provinceId)) {
            at[0]++;
            sheet.value(at[0], 0, "0601");
            sheet.value(at[0], 1, movement.name());
            sheet.value(at[0], 2, say(language, movement.level().key()));
            sheet.value(at[0], 3, say(language, movement.scope().key()));
            sheet.value(at[0], 4, say(language, movement.duration().key()));
            sheet.value(at[0], 6, movement.launchedBy());
            sheet.value(at[0], 8, movement.launchedOn());
            sheet.style(at[0], 8).format("dd/mm/yyyy").set();
        }
    }

    private static void header(Worksheet sheet, int row, int column, String text) {
        sheet.value(row, column, text);
        sheet.style(row, column).bold().fillColor("EDEDED").wrapText(true).set();
    }

    private String say(Locale language, String key, Object... args) {
        return messages.text(language, key, args);
    }
}
