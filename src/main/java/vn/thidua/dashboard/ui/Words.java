package vn.thidua.dashboard.ui;

/** Says a sentence of the bundles in the person's language. */
@FunctionalInterface
public interface Words {

    String say(String key, Object... args);
}
