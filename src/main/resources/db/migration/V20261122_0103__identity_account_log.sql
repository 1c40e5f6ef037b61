-- What happened to an account: sign-ins, locks, roles, passwords (never a password itself). Only grows.
create table account_log (
    id          bigint       not null auto_increment primary key,
    account_id  bigint       not null,
    at          datetime(6)  not null,
    actor       varchar(60)  character set utf8mb4 collate utf8mb4_bin not null comment 'login of who did it, or system',
    login       varchar(60)  character set utf8mb4 collate utf8mb4_bin not null comment 'login of the account',
    what        varchar(30)  character set ascii collate ascii_bin not null,
    detail      varchar(500) not null default '',
    constraint fk_account_log_account foreign key (account_id) references account (id) on delete cascade,
    key ix_account_log_account (account_id, id)
) default character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
