package vn.thidua.reward;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Moments;

/** What differs between two states of a line of the register, for the record of corrections. */
final class RewardComparison {

    private final List<CorrectedField> fields = new ArrayList<>();

    private RewardComparison() {}

    static List<CorrectedField> of(RewardEntry before, RewardEntry after) {
        return new RewardComparison()
                .field("reward.column.year", before.year(), after.year())
                .field("reward.column.awardCode", before.awardCode(), after.awardCode())
                .field("reward.column.blocNo", before.blocId(), after.blocId())
                .field(
                        "reward.column.unitNo",
                        before.who().unitId(),
                        after.who().unitId())
                .field("reward.column.kind", before.who().kind(), after.who().kind())
                .field("reward.column.title", before.who().title(), after.who().title())
                .field(
                        "reward.column.recipient",
                        before.who().name(),
                        after.who().name())
                .field(
                        "reward.column.position",
                        before.who().position(),
                        after.who().position())
                .field(
                        "reward.column.workplace",
                        before.who().workplace(),
                        after.who().workplace())
                .field(
                        "reward.column.personClass",
                        before.who().personClass(),
                        after.who().personClass())
                .field(
                        "reward.column.small",
                        before.who().smallCollective(),
                        after.who().smallCollective())
                .field("reward.column.type", before.type(), after.type())
                .field("reward.column.field", before.field(), after.field())
                .field("reward.column.achievement", before.achievement(), after.achievement())
                .field(
                        "reward.column.decisionNo",
                        before.decision().number(),
                        after.decision().number())
                .field(
                        "reward.column.decidedOn",
                        before.decision().on(),
                        after.decision().on())
                .field(
                        "reward.column.decidedBy",
                        before.decision().by(),
                        after.decision().by())
                .field("reward.column.money", plain(before), plain(after))
                .field("reward.column.source", before.source(), after.source())
                .fields;
    }

    private static @Nullable String plain(RewardEntry entry) {
        return entry.money() == null ? null : entry.money().toPlainString();
    }

    private RewardComparison field(String key, @Nullable Object before, @Nullable Object after) {
        if (!Objects.equals(before, after)) {
            fields.add(new CorrectedField(key, words(before), words(after)));
        }
        return this;
    }

    /** Codes are kept as the key of their word, so that they are read in the reader's language. */
    private static String words(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case LocalDate day -> Moments.day(day);
            case Worded code -> code.key();
            case Boolean yes -> yes ? "reward.yes" : "reward.no";
            default -> value.toString();
        };
    }
}
