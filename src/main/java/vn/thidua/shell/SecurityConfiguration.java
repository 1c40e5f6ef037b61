package vn.thidua.shell;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.SimpleUrlAuthenticationFailureHandler;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Who may reach what: views and services both carry their roles. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
@EnableMethodSecurity(jsr250Enabled = true)
class SecurityConfiguration {

    /** Path of the sign-in page. */
    static final String SIGN_IN = "/dang-nhap";

    /**
     * Nothing comes from or goes to another host. Vaadin 25.2 starts its client with an inline script and makes functions
     * of what the server sends, hence the two exceptions for scripts; its components style themselves, hence the one for
     * styles.
     */
    private static final String CONTENT_POLICY = String.join(
            "; ",
            "default-src 'self'",
            "script-src 'self' 'unsafe-inline' 'unsafe-eval'",
            "style-src 'self' 'unsafe-inline'",
            "img-src 'self' data: blob:",
            "font-src 'self' data:",
            "connect-src 'self'",
            "object-src 'none'",
            "base-uri 'self'",
            "form-action 'self'",
            "frame-ancestors 'none'");

    @Bean
    SecurityFilterChain security(HttpSecurity http) throws Exception {
        http.authorizeHttpRequests(requests ->
                requests.requestMatchers("/styles/**", "/fonts/**", "/icons/**").permitAll());
        // a wrong address is for the frame to answer, once somebody is signed in
        http.with(VaadinSecurityConfigurer.vaadin(), vaadin -> {
            vaadin.loginView(SIGN_IN, SIGN_IN);
            vaadin.anyRequest(url -> url.authenticated());
        });
        http.formLogin(form -> form.failureHandler(tellingWrongFromLocked()));
        http.headers(SecurityConfiguration::harden);
        return http.build();
    }

    private static AuthenticationFailureHandler tellingWrongFromLocked() {
        var wrong = new SimpleUrlAuthenticationFailureHandler(SIGN_IN + "?error");
        var locked = new SimpleUrlAuthenticationFailureHandler(SIGN_IN + "?error=locked");
        return (request, response, exception) -> (exception instanceof LockedException ? locked : wrong)
                .onAuthenticationFailure(request, response, exception);
    }

    /** On top of Spring Security's own: no sniffing of types, no caching of pages, HSTS over TLS. */
    private static void harden(HeadersConfigurer<HttpSecurity> headers) {
        headers.frameOptions(HeadersConfigurer.FrameOptionsConfig::deny);
        headers.referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN));
        headers.permissionsPolicyHeader(
                permissions -> permissions.policy("camera=(), microphone=(), geolocation=(), payment=()"));
        headers.contentSecurityPolicy(content -> content.policyDirectives(CONTENT_POLICY));
        headers.addObjectPostProcessor(new ObjectPostProcessor<HeaderWriterFilter>() {
            @Override
            public <F extends HeaderWriterFilter> F postProcess(F filter) {
                // the screens' servlet commits its pages out of the filter's sight
                filter.setShouldWriteHeadersEagerly(true);
                return filter;
            }
        });
    }

    @Bean
    PasswordEncoder passwordEncoder() {
        return new BCryptPasswordEncoder(10);
    }
}
