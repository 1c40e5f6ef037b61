-- What was proposed or decided for a unit of a bloc in a year.
create table reward (
    id          bigint       not null auto_increment primary key,
    province_id bigint       not null,
    bloc_id     bigint       null,
    year        smallint     not null,
    unit_id     bigint       not null,
    award_code  varchar(30)  character set utf8mb4 collate utf8mb4_bin not null,
    state       varchar(12)  character set ascii collate ascii_bin not null,
    source      varchar(500) not null default '',
    version     int          not null default 0,
    constraint uk_reward unique (unit_id, year, award_code),
    constraint fk_reward_province foreign key (province_id) references province (id),
    constraint fk_reward_bloc foreign key (bloc_id) references bloc (id),
    constraint fk_reward_unit foreign key (unit_id) references unit (id),
    constraint ck_reward_state check (state in ('PROPOSED', 'DECIDED')),
    key ix_reward_year (province_id, year)
) default character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
