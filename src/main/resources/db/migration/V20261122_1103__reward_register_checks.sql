-- A decided reward may be revoked; only a person has a class.
alter table reward
    drop constraint ck_reward_state,
    add constraint ck_reward_state check (state in ('PROPOSED', 'DECIDED', 'REVOKED')),
    add constraint ck_reward_kind check (recipient_kind in ('COLLECTIVE', 'INDIVIDUAL', 'HOUSEHOLD')),
    add constraint ck_reward_class check (person_class is null or recipient_kind = 'INDIVIDUAL'),
    add constraint ck_reward_small check (not small_collective or recipient_kind = 'COLLECTIVE'),
    add constraint ck_reward_named check (recipient_kind = 'COLLECTIVE' or recipient_name <> '');
