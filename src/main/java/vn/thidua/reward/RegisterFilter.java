package vn.thidua.reward;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Which lines of the register are wanted; {@code null}, "" and false are no condition.
 *
 * @param year the year the reward is given for
 * @param earlier the years before as well
 * @param text words that must all be found somewhere, without accents
 * @param unclassed persons without a class only
 * @param small small collectives only
 * @param enterprise rewards of enterprises only
 * @param blocId proposed or decided in that bloc
 */
public record RegisterFilter(
        @Nullable Integer year,
        boolean earlier,
        @Nullable Long provinceId,
        String text,
        @Nullable String awardCode,
        @Nullable AwardLevel level,
        @Nullable FormColumn column,
        @Nullable Recipient kind,
        @Nullable PersonClass personClass,
        boolean unclassed,
        @Nullable RewardType type,
        @Nullable RewardState state,
        boolean small,
        boolean enterprise,
        @Nullable Long blocId)
        implements Serializable {

    public static final RegisterFilter ALL = new RegisterFilter(
            null, false, null, "", null, null, null, null, null, false, null, null, false, false, null);

    public RegisterFilter inYear(@Nullable Integer wanted, boolean andEarlier) {
        return new RegisterFilter(
                wanted,
                andEarlier,
                provinceId,
                text,
                awardCode,
                level,
                column,
                kind,
                personClass,
                unclassed,
                type,
                state,
                small,
                enterprise,
                blocId);
    }

    public RegisterFilter ofProvince(@Nullable Long wanted) {
        return new RegisterFilter(
                year,
                earlier,
                wanted,
                text,
                awardCode,
                level,
                column,
                kind,
                personClass,
                unclassed,
                type,
                state,
                small,
                enterprise,
                blocId);
    }

    public RegisterFilter withText(String words) {
        return new RegisterFilter(
                year,
                earlier,
                provinceId,
                words,
                awardCode,
                level,
                column,
                kind,
                personClass,
                unclassed,
                type,
                state,
                small,
                enterprise,
                blocId);
    }

    public RegisterFilter withAward(@Nullable String code) {
        return new RegisterFilter(
                year,
                earlier,
                provinceId,
                text,
                code,
                level,
                column,
                kind,
                personClass,
                unclassed,
                type,
                state,
                small,
                enterprise,
                blocId);
    }

    public RegisterFilter withState(@Nullable RewardState wanted) {
        return new RegisterFilter(
                year,
                earlier,
                provinceId,
                text,
                awardCode,
                level,
                column,
                kind,
                personClass,
                unclassed,
                type,
                wanted,
                small,
                enterprise,
                blocId);
    }

    /** Lines of a kind of recipient, of persons of one class where one is given. */
    public RegisterFilter withKind(@Nullable Recipient wanted, @Nullable PersonClass wantedClass) {
        return new RegisterFilter(
                year,
                earlier,
                provinceId,
                text,
                awardCode,
                level,
                column,
                wanted,
                wantedClass,
                unclassed,
                type,
                state,
                small,
                enterprise,
                blocId);
    }
}
