package vn.thidua.identity;

import java.time.Instant;
import java.util.List;

/**
 * Something that happened to an account.
 *
 * @param actor login of who did it
 * @param grants for {@link AccountEvent#CREATED} and {@link AccountEvent#ROLES_CHANGED} what was granted
 * @param detail what else there is to say, often nothing
 */
public record AccountLogLine(Instant at, String actor, AccountEvent what, List<Grant> grants, String detail) {}
