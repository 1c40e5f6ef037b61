-- One row for a recipient, an award, a year and a decision; several persons of a unit may get the same award.
alter table reward
    add key ix_reward_unit (unit_id, year),
    add key ix_reward_decision (decision_no),
    add key ix_reward_award (award_code, year),
    add key ix_reward_newest (year, id),
    add unique key uk_reward_recipient (province_id, unit_key, year, award_code, recipient_kind, recipient_name, decision_no),
    drop key uk_reward;
