package vn.thidua;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModulithTest {

    @Test
    void modulesCallOnlyWhomTheirPackageInfoNames() {
        ApplicationModules.of(Application.class).verify();
    }
}
