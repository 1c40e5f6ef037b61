/** When a target counts as met, and what mid-year says about year-end: pure functions with exact decimals. */
@NullMarked
@NamedInterface("rule")
package vn.thidua.pledge.rule;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
