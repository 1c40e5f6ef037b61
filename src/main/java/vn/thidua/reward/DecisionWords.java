package vn.thidua.reward;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import vn.thidua.shared.Messages;
import vn.thidua.shared.Names;

/** Understands the words in which decision lists name types and classes (domain 7.2, 7.3). */
final class DecisionWords {

    private final Messages messages;

    DecisionWords(Messages messages) {
        this.messages = messages;
    }

    /** The type a text speaks of: its code, its word, or the usual expressions. */
    Optional<RewardType> type(String text) {
        var slug = Names.slug(text);
        return exactly(RewardType.values(), slug)
                .or(() -> Stream.of(
                                Optional.of(RewardType.DOT_XUAT).filter(type -> slug.contains("dot-xuat")),
                                Optional.of(RewardType.CHUYEN_DE)
                                        .filter(type -> slug.contains("chuyen-de") || slug.contains("phong-trao")),
                                Optional.of(RewardType.DOI_NGOAI).filter(type -> slug.contains("doi-ngoai")),
                                Optional.of(RewardType.CONG_HIEN).filter(type -> slug.contains("cong-hien")),
                                Optional.of(RewardType.NIEN_HAN).filter(type -> slug.contains("nien-han")),
                                Optional.of(RewardType.KHANG_CHIEN).filter(type -> slug.contains("khang-chien")),
                                Optional.of(RewardType.CONG_TRANG)
                                        .filter(type -> slug.contains("cong-trang") || slug.contains("thuong-xuyen")))
                        .flatMap(Optional::stream)
                        .findFirst());
    }

    /** The class of persons a text speaks of; the numbers 1 to 5 of the statistics are understood too. */
    Optional<PersonClass> personClass(String text) {
        var slug = Names.slug(text);
        if (slug.matches("[1-5]")) {
            return Optional.of(PersonClass.values()[Integer.parseInt(slug) - 1]);
        }
        return exactly(PersonClass.values(), slug)
                .or(() -> Stream.of(
                                Optional.of(PersonClass.TRUC_TIEP).filter(one -> slug.contains("truc-tiep")),
                                Optional.of(PersonClass.DOANH_NHAN).filter(one -> slug.contains("doanh-nhan")),
                                Optional.of(PersonClass.LANH_DAO_KHAC)
                                        .filter(one -> slug.contains("pho-phong") || slug.contains("lanh-dao-khac")),
                                Optional.of(PersonClass.SO_NGANH)
                                        .filter(one -> slug.contains("lanh-dao") && slug.contains("nganh")),
                                Optional.of(PersonClass.BO_TINH)
                                        .filter(one -> slug.contains("lanh-dao") && slug.contains("tinh")))
                        .flatMap(Optional::stream)
                        .findFirst());
    }

    /** The kind of recipient a text speaks of. */
    Optional<Recipient> kind(String text) {
        var slug = Names.slug(text);
        if (slug.isEmpty()) {
            return Optional.empty();
        }
        if (personClass(text).isPresent() || slug.contains("ca-nhan")) {
            return Optional.of(Recipient.INDIVIDUAL);
        }
        if (slug.contains("gia-dinh")) {
            return Optional.of(Recipient.HOUSEHOLD);
        }
        return slug.matches(".*(tap-the|co-quan|don-vi|doanh-nghiep|hop-tac-xa|luc-luong|to-chuc).*")
                ? Optional.of(Recipient.COLLECTIVE)
                : exactly(Recipient.values(), slug);
    }

    /** Whether the text speaks of a part of a unit. */
    boolean isSmall(String text) {
        return Names.slug(text).contains("tap-the-nho");
    }

    private <E extends Enum<E> & Worded> Optional<E> exactly(E[] codes, String slug) {
        return Arrays.stream(codes)
                .filter(code -> Names.slug(code.name()).equals(slug)
                        || Messages.LANGUAGES.stream()
                                .anyMatch(language ->
                                        Names.slug(word(language, code)).equals(slug)))
                .findFirst();
    }

    private String word(Locale language, Worded code) {
        return messages.text(language, code.key());
    }
}
