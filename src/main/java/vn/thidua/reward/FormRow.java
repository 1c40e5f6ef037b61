package vn.thidua.reward;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of the forms 0602 and 0603.N/BNV-TĐKT: which lines of the register it counts. Words: {@link #key()}.
 *
 * @param code the number the form gives the row
 * @param indent how deep it stands below the row it is a part of
 */
public record FormRow(
        String code,
        String key,
        int indent,
        @Nullable Recipient kind,
        @Nullable PersonClass personClass,
        boolean unclassed,
        boolean small,
        boolean enterprise,
        @Nullable RewardType type) {

    /** All rows: by recipient and class, then by type. Parts never count twice into a total. */
    public static List<FormRow> all() {
        var rows = new ArrayList<FormRow>();
        rows.add(new FormRow("A", "reward.form.row.total", 0, null, null, false, false, false, null));
        rows.add(new FormRow(
                "1", "reward.form.row.collective", 1, Recipient.COLLECTIVE, null, false, false, false, null));
        rows.add(new FormRow(
                "1.1", "reward.form.row.enterprise", 2, Recipient.COLLECTIVE, null, false, false, true, null));
        rows.add(new FormRow("1.2", "reward.form.row.small", 2, Recipient.COLLECTIVE, null, false, true, false, null));
        rows.add(
                new FormRow("2", "reward.form.row.household", 1, Recipient.HOUSEHOLD, null, false, false, false, null));
        rows.add(new FormRow("3", "reward.form.row.person", 1, Recipient.INDIVIDUAL, null, false, false, false, null));
        for (var one : PersonClass.values()) {
            rows.add(new FormRow(
                    "3." + (one.ordinal() + 1), one.key(), 2, Recipient.INDIVIDUAL, one, false, false, false, null));
        }
        rows.add(new FormRow(
                "3.6", "reward.form.row.unclassed", 2, Recipient.INDIVIDUAL, null, true, false, false, null));
        Arrays.stream(RewardType.values())
                .map(type ->
                        new FormRow("B." + (type.ordinal() + 1), type.key(), 1, null, null, false, false, false, type))
                .forEach(rows::add);
        return List.copyOf(rows);
    }

    /** Whether a group of lines is counted in this row. */
    boolean counts(StatisticsQueries.Group group) {
        return (kind == null || group.recipientKind() == kind)
                && (personClass == null || group.personClass() == personClass)
                && (!unclassed || group.personClass() == null)
                && (!small || group.smallCollective())
                && (!enterprise || group.enterprise())
                && (type == null || group.rewardType() == type);
    }
}
