package vn.thidua.dashboard;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.cache.annotation.Cacheable;

/**
 * What these services answer is kept until something is written, for all who may read the same; see {@link KeptFigures}.
 * Twenty people who look at the same page cost one reading. Answers are shared: nobody changes them.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Cacheable(cacheNames = KeptFigures.NAME, keyGenerator = KeptFigures.KEYS, sync = true)
@interface Kept {}
