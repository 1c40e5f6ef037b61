-- The units on either side of an event, with the name each bore that day. effect: what the event did to the unit, so
-- that an undo takes exactly this back.
create table unit_event_part (
    id       bigint       not null auto_increment primary key,
    event_id bigint       not null,
    unit_id  bigint       not null,
    side     varchar(4)   character set ascii collate ascii_bin not null,
    name     varchar(250) not null,
    effect   varchar(8)   character set ascii collate ascii_bin not null default 'NONE',
    constraint uk_unit_event_part unique (event_id, side, unit_id),
    constraint fk_unit_event_part_event foreign key (event_id) references unit_event (id) on delete cascade,
    constraint fk_unit_event_part_unit foreign key (unit_id) references unit (id),
    constraint ck_unit_event_part_side check (side in ('FROM', 'TO')),
    constraint ck_unit_event_part_effect check (effect in ('NONE', 'RENAMED', 'ENDED', 'CREATED')),
    key ix_unit_event_part_unit (unit_id)
) default character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
