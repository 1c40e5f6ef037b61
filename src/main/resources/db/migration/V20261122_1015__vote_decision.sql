-- A seat that the last ballot left open, decided by people: head and deputy, the chair, or a lot drawn by hand. One
-- person enters it, another confirms; the minutes say so.
create table vote_decision (
    round_id     bigint       not null,
    pos          smallint     not null,
    decider      varchar(16)  character set ascii collate ascii_bin not null,
    reason       varchar(500) not null,
    entered_by   bigint       not null,
    confirmed_by bigint       null,
    primary key (round_id, pos),
    constraint fk_vote_decision_option foreign key (round_id, pos) references vote_option (round_id, pos),
    constraint fk_vote_decision_entered foreign key (entered_by) references account (id),
    constraint fk_vote_decision_confirmed foreign key (confirmed_by) references account (id),
    constraint ck_vote_decision_people check (confirmed_by is null or confirmed_by <> entered_by)
) default character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
