-- Catalogue of awards, dated: the law moves.
create table award (
    id                     bigint        not null auto_increment primary key,
    code                   varchar(30)   character set utf8mb4 collate utf8mb4_bin not null,
    name_vi                varchar(250)  not null,
    name_en                varchar(250)  not null default '',
    family                 varchar(30)   character set ascii collate ascii_bin not null,
    level                  varchar(15)   character set ascii collate ascii_bin not null,
    recipients             varchar(60)   character set ascii collate ascii_bin not null,
    decided_by             varchar(250)  not null default '',
    multiple_collective    decimal(8, 2) null,
    multiple_individual    decimal(8, 2) null,
    council_min_percent    decimal(5, 2) null,
    legal_source           varchar(1000) not null default '',
    certainty              varchar(20)   character set ascii collate ascii_bin not null default '',
    valid_from             date          not null,
    valid_to               date          null,
    version                int           not null default 0,
    constraint uk_award unique (code, valid_from),
    constraint ck_award_valid check (valid_to is null or valid_from <= valid_to)
) default character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
