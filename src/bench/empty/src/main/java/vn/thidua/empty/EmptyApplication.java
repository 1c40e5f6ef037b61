package vn.thidua.empty;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.theme.aura.Aura;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** One page with one button: what every Vaadin application of this version costs at least. */
@SpringBootApplication
@StyleSheet(Aura.STYLESHEET)
@Push
public class EmptyApplication implements AppShellConfigurator {

    public static void main(String[] args) {
        SpringApplication.run(EmptyApplication.class, args);
    }

    /** The page. */
    @Route("")
    public static class EmptyView extends Div {

        public EmptyView() {
            add(new Button("OK"));
        }
    }
}
