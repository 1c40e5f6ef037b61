-- What a person may do, and where: a province (null = all provinces) or one unit.
create table account_grant (
    id          bigint      not null auto_increment primary key,
    account_id  bigint      not null,
    role        varchar(20) character set ascii collate ascii_bin not null,
    province_id bigint      null,
    unit_id     bigint      null,
    constraint fk_account_grant_account foreign key (account_id) references account (id) on delete cascade,
    constraint ck_account_grant_role check (role in ('ADMIN', 'LEADERSHIP', 'BOARD', 'UNIT')),
    constraint ck_account_grant_unit check ((role = 'UNIT') = (unit_id is not null))
) default character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
