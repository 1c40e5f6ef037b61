package vn.thidua.pledge;

/**
 * A change of an item.
 *
 * @param versionSeen version of the item on the screen of who changes it
 * @param reason why a signed pledge is amended; of no meaning in a draft
 */
public record ItemChange(long itemId, int versionSeen, ItemDraft draft, String reason) {}
