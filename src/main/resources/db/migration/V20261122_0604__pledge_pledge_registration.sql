-- That a unit confirmed its targets and said which titles it aims at (bản đăng ký).
create table pledge_registration (
    id            bigint        not null auto_increment primary key,
    pledge_id     bigint        not null,
    unit_id       bigint        not null,
    note          varchar(1000) not null default '',
    account_id    bigint        not null,
    registered_by varchar(120)  not null,
    registered_at datetime(6)   not null,
    generated     boolean       not null default false,
    version       int           not null default 0,
    constraint uk_pledge_registration unique (pledge_id, unit_id),
    constraint fk_pledge_registration_pledge foreign key (pledge_id) references pledge (id) on delete cascade,
    constraint fk_pledge_registration_unit foreign key (unit_id) references unit (id)
) default character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
