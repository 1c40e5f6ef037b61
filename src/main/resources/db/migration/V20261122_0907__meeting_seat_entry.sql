-- A telephone that came in with a card: it keeps a random token of which the SHA-256 is stored. It is worth nothing once
-- the card is revoked.
create table seat_entry (
    token_hash  binary(32)   not null primary key,
    meeting_id  bigint       not null,
    unit_id     bigint       not null,
    generation  smallint     not null,
    constraint fk_seat_entry foreign key (meeting_id, unit_id, generation) references seat_card (meeting_id, unit_id, generation) on delete cascade
) default character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
