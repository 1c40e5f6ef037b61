-- Members of the counting committee who confirmed a result; it takes two.
create table vote_confirmation (
    round_id   bigint      not null,
    account_id bigint      not null,
    at         datetime(6) not null,
    primary key (round_id, account_id),
    constraint fk_vote_confirmation_round foreign key (round_id) references vote_round (id),
    constraint fk_vote_confirmation_account foreign key (account_id) references account (id)
) default character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
