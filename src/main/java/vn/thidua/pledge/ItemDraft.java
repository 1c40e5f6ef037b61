package vn.thidua.pledge;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.thidua.pledge.rule.Direction;

/**
 * An item of a pledge as somebody writes it.
 *
 * @param content heading it stands under, such as "Danh hiệu thi đua cá nhân"
 * @param indicator what is measured, "" where the source names none
 * @param target the number promised; {@code null} for done-or-not, and while it is not known
 */
public record ItemDraft(
        String content,
        String indicator,
        String unitOfMeasure,
        Direction direction,
        @Nullable BigDecimal target) {}
