-- Figures of dashboards count rewards by year, by unit and by bloc; with these keys they are counted without reading the
-- rows, and in the order of the key without sorting.
alter table reward
    add key ix_reward_figures (province_id, year, state, award_code, recipient_kind, person_class, small_collective,
                               reward_type, decided_on, bloc_id, unit_id),
    add key ix_reward_unit_figures (unit_id, state, recipient_kind, small_collective, year, decided_on),
    add key ix_reward_bloc_figures (bloc_id, year, state, award_code, recipient_kind, unit_id, decided_on);
