-- Where a unit stands in a composition. bloc_year_id null = in the tray (taken out of a bloc, not yet put into another).
-- seat: 0 for the one regular place of a unit on a level; a past place (left_on set) or an allowed second one bears
-- its own number, so that the unique key holds for the regular place.
-- lead_slot: 1 = head, 2 and 3 = first and second deputy, null = member.
create table membership (
    id             bigint       not null auto_increment primary key,
    composition_id bigint       not null,
    unit_id        bigint       not null,
    level          varchar(10)  character set ascii collate ascii_bin not null default 'TINH',
    seat           int          not null default 0,
    bloc_year_id   bigint       null,
    group_id       bigint       null,
    lead_slot      tinyint      null,
    acting_person  varchar(250) not null default '',
    joined_on      date         null,
    left_on        date         null,
    version        int          not null default 0,
    constraint uk_membership_place unique (composition_id, level, unit_id, seat),
    constraint uk_membership_lead unique (bloc_year_id, lead_slot),
    constraint fk_membership_composition foreign key (composition_id) references composition (id) on delete cascade,
    constraint fk_membership_unit foreign key (unit_id) references unit (id),
    constraint fk_membership_bloc_year foreign key (bloc_year_id) references bloc_year (id) on delete cascade,
    constraint fk_membership_group foreign key (bloc_year_id, group_id) references bloc_group (bloc_year_id, id),
    constraint ck_membership_lead check (lead_slot is null or (lead_slot in (1, 2, 3) and bloc_year_id is not null and left_on is null)),
    constraint ck_membership_group check (group_id is null or bloc_year_id is not null),
    constraint ck_membership_dates check (left_on is null or joined_on is null or joined_on <= left_on),
    constraint ck_membership_left check (left_on is null or seat > 0),
    key ix_membership_unit (unit_id)
) default character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
