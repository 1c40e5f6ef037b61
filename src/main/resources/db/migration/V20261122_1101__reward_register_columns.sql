-- The register: who was rewarded (a unit, a part of it, a person, a household), by which decision, for what, worth how
-- much. recipient_name is "" where the unit itself is rewarded. search_text holds what is searched, without accents.
alter table reward
    modify unit_id bigint null,
    add column recipient_kind   varchar(12)   character set ascii collate ascii_bin not null default 'COLLECTIVE' after award_code,
    add column recipient_name   varchar(250)  character set utf8mb4 collate utf8mb4_bin not null default '' after recipient_kind,
    add column recipient_title  varchar(40)   not null default '' after recipient_name,
    add column position         varchar(250)  not null default '' after recipient_title,
    add column workplace        varchar(250)  not null default '' after position,
    add column person_class     varchar(20)   character set ascii collate ascii_bin null after workplace,
    add column small_collective boolean       not null default false after person_class,
    add column reward_type      varchar(20)   character set ascii collate ascii_bin null after small_collective,
    add column field            varchar(120)  not null default '' after reward_type,
    add column achievement      varchar(1000) not null default '' after field,
    add column decision_no      varchar(80)   character set utf8mb4 collate utf8mb4_bin not null default '' after state,
    add column decided_on       date          null after decision_no,
    add column decided_by       varchar(250)  not null default '' after decided_on,
    add column money            decimal(15,0) null after decided_by,
    add column proposal_id      bigint        null after money,
    add column search_text      varchar(1500) character set ascii collate ascii_bin not null default '' after source,
    add column unit_key         bigint        as (coalesce(unit_id, 0)) persistent;
