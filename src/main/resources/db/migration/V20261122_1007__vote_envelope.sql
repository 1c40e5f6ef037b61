-- Who has voted, and what nobody can read. Its number is the right to vote itself: there cannot be a second one. The
-- sealed ballot is taken out when the envelopes are opened.
create table envelope (
    entitlement_id binary(16)     not null primary key,
    round_id       bigint         not null,
    request_key    binary(16)     not null,
    tracker        binary(8)      not null,
    sealed         varbinary(256) null,
    constraint uk_envelope_tracker unique (round_id, tracker),
    constraint fk_envelope_entitlement foreign key (entitlement_id, round_id) references entitlement (id, round_id)
) default character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
