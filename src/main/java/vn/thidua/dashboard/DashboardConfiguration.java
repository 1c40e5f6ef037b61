package vn.thidua.dashboard;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Settings of the dashboard. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SizeGuide.class)
class DashboardConfiguration {}
