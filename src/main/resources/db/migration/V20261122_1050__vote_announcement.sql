-- A confirmed result that was announced to the conference: from then on the projector shows it.
create table vote_announcement (
    round_id   bigint      not null primary key,
    account_id bigint      not null,
    at         datetime(6) not null,
    constraint fk_vote_announcement_round foreign key (round_id) references vote_round (id),
    constraint fk_vote_announcement_account foreign key (account_id) references account (id)
) default character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
