package vn.thidua.document.paper;

/** The words that Decree 30/2020/NĐ-CP prints on every paper. They are not translated: the paper is Vietnamese. */
final class PaperWords {

    static final String STATE = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
    static final String MOTTO = "Độc lập - Tự do - Hạnh phúc";
    static final String ADDRESSEES = "Kính gửi: ";
    static final String RECIPIENTS = "Nơi nhận:";
    static final String ANNEX = "Phụ lục ";
    static final String LETTER_SUBJECT = "V/v ";

    private PaperWords() {}
}
