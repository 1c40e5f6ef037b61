package vn.thidua.dashboard.ui;

import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** All pages of the dashboard in the order of its bar. */
@Component
public class DashboardPages {

    private final List<DashboardPage> pages;

    DashboardPages(ObjectProvider<DashboardPage> pages) {
        this.pages = pages.orderedStream().toList();
    }

    public List<DashboardPage> all() {
        return pages;
    }

    /** @param key word of the address, "" for the first page */
    public Optional<DashboardPage> of(String key) {
        return pages.stream().filter(page -> page.key().equals(key)).findFirst();
    }
}
