-- The card at a seat. The QR code holds 128 random bits, of which only the SHA-256 is stored; the typed code is hashed
-- slowly with a pepper outside the database. One card of a unit is live; a new one never gives a second vote, because
-- ballots hang on the unit's entitlement and not on the card.
create table seat_card (
    meeting_id  bigint       not null,
    unit_id     bigint       not null,
    generation  smallint     not null default 1,
    seat_no     int          not null,
    token_hash  binary(32)   not null,
    code_hash   varchar(200) character set ascii collate ascii_bin not null,
    failed      smallint     not null default 0,
    revoked     boolean      not null default false,
    reason      varchar(250) not null default '',
    issued_by   varchar(120) not null,
    issued_at   datetime(6)  not null,
    live        tinyint      as (if(revoked, null, 1)) persistent,
    primary key (meeting_id, unit_id, generation),
    constraint uk_seat_card_token unique (token_hash),
    constraint uk_seat_card_live unique (meeting_id, unit_id, live),
    constraint uk_seat_card_seat unique (meeting_id, seat_no, live),
    constraint fk_seat_card foreign key (meeting_id, unit_id) references roll_call (meeting_id, unit_id)
) default character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
