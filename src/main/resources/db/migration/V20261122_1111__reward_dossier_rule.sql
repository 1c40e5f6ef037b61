-- Which papers the dossier of an award needs, from a day on. award_code '*' holds where the award has no rules of its own.
create table dossier_rule (
    id           bigint       not null auto_increment primary key,
    award_code   varchar(30)  character set utf8mb4 collate utf8mb4_bin not null,
    paper        varchar(20)  character set ascii collate ascii_bin not null,
    valid_from   date         not null,
    valid_to     date         null,
    legal_source varchar(500) not null default '',
    constraint uk_dossier_rule unique (award_code, paper, valid_from)
) default character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
