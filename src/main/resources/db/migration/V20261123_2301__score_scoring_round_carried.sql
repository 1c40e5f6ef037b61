-- A new version of a criteria table that is put into force while it is scored opens the next round, which takes over what
-- was given for unchanged criteria. carried_from: the round before. replaced_at: since when nothing is entered in it.
alter table scoring_round
    add column carried_from bigint null,
    add column replaced_at datetime(6) null,
    add constraint fk_scoring_round_carried foreign key (carried_from) references scoring_round (id);
