package vn.thidua.vote;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Leads {@code /v/} to the delegate's page, a plain file of {@code frontend/v}. */
@Configuration(proxyBeanMethods = false)
class DelegatePage implements WebMvcConfigurer {

    @Override
    public void addViewControllers(ViewControllerRegistry pages) {
        pages.addRedirectViewController("/v", "/v/");
        pages.addViewController("/v/").setViewName("forward:/v/index.html");
    }
}
