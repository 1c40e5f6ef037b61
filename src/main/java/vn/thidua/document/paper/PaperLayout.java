package vn.thidua.document.paper;

/**
 * The measures of Decree 30/2020/NĐ-CP, Annex I, that both writers share: A4, margins within the allowed ranges (top and
 * bottom 20–25 mm, left 30–35, right 15–20), sizes in points.
 */
final class PaperLayout {

    static final int PAGE_WIDTH_MM = 210;
    static final int PAGE_HEIGHT_MM = 297;
    static final int TOP_MM = 20;
    static final int BOTTOM_MM = 20;
    static final int LEFT_MM = 30;
    static final int RIGHT_MM = 15;
    static final int HEADER_MM = 10;
    static final double FIRST_LINE_MM = 12.7;

    static final int STATE_PT = 12;
    static final int MOTTO_PT = 13;
    static final int AGENCY_PT = 12;
    static final int NUMBER_PT = 13;
    static final int BODY_PT = 14;
    static final int TABLE_PT = 12;
    static final int RECIPIENTS_TITLE_PT = 12;
    static final int RECIPIENTS_PT = 11;
    static final int PAGE_NUMBER_PT = 13;

    /** The agency's half of the head; the other half takes the name of the state on one line. */
    static final int AGENCY_WIDTH_MM = 68;

    /** Below agency and subject the rule is a third to a half of the line. */
    private static final double RULE_SHARE = 0.42;

    private PaperLayout() {}

    /** Width between the margins. */
    static int textWidth(boolean landscape) {
        return (landscape ? PAGE_HEIGHT_MM : PAGE_WIDTH_MM) - LEFT_MM - RIGHT_MM;
    }

    /** The rule below the motto is as long as the motto. */
    static double mottoRule() {
        return PaperFonts.widthOfBold(PaperWords.MOTTO, MOTTO_PT);
    }

    /** The rule below a bold line that may be broken within the width. */
    static double rule(String text, int points, double within) {
        return RULE_SHARE * Math.min(PaperFonts.widthOfBold(text, points), within);
    }
}
