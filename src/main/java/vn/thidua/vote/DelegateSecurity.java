package vn.thidua.vote;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * The delegate's page and its endpoints: no session, no cookie and so nothing to forge; the token of the seat comes in a
 * header. Scripts, styles and data come from here alone.
 */
@Configuration(proxyBeanMethods = false)
class DelegateSecurity {

    private static final String CONTENT_POLICY = "default-src 'none'; script-src 'self'; style-src 'self';"
            + " connect-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    @Bean
    @Order(1)
    SecurityFilterChain delegates(HttpSecurity http) throws Exception {
        http.securityMatcher("/v", "/v/**");
        http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll());
        http.csrf(AbstractHttpConfigurer::disable);
        http.requestCache(AbstractHttpConfigurer::disable);
        http.logout(AbstractHttpConfigurer::disable);
        http.sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
        http.headers(headers -> {
            headers.contentSecurityPolicy(content -> content.policyDirectives(CONTENT_POLICY));
            headers.frameOptions(HeadersConfigurer.FrameOptionsConfig::deny);
            headers.referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER));
            headers.permissionsPolicyHeader(
                    permissions -> permissions.policy("camera=(), microphone=(), geolocation=(), payment=()"));
        });
        return http.build();
    }
}
