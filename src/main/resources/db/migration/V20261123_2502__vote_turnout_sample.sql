-- How many ballots lay in the box at a moment, as the wall showed it to everybody: a number and never who.
create table turnout_sample (
    round_id    bigint       not null,
    at          datetime(3)  not null,
    cast_count  int          not null,
    primary key (round_id, at),
    constraint fk_turnout_sample_round foreign key (round_id) references vote_round (id) on delete cascade
);
