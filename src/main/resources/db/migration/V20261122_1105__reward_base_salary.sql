-- Base salary of state employees from a day on, and how many times the individual's bonus a household gets.
create table base_salary (
    id               bigint        not null auto_increment primary key,
    amount           decimal(15,0) not null,
    household_factor decimal(4,2)  not null default 1.50,
    valid_from       date          not null,
    legal_source     varchar(500)  not null default '',
    version          int           not null default 0,
    constraint uk_base_salary unique (valid_from),
    constraint ck_base_salary check (amount > 0 and household_factor > 0)
) default character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
