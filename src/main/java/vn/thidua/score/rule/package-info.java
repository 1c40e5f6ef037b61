/**
 * The rules of scoring and ranking as pure functions: exact decimals, no clock, no database, no person. Points are
 * rounded once at the end, HALF_UP (away from zero) to two places; each rule names its source.
 */
@NullMarked
@NamedInterface("rule")
package vn.thidua.score.rule;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
