package vn.thidua.dashboard;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Shares a province aims at among what it rewards, in percent: direct workers among persons, small collectives among
 * collectives. The law prefers both (Law 06/2022/QH15, article 5) but fixes no number, so a setting:
 * {@code thidua.reward.share.direct} and {@code .small}.
 */
@ConfigurationProperties("thidua.reward.share")
public record RewardGuide(
        @DefaultValue("50") int direct, @DefaultValue("50") int small) {}
