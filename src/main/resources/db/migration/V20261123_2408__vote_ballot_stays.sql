DELIMITER //
create trigger ballot_no_delete before delete on ballot for each row
begin
    if not exists (select 1 from vote_round r join vote_motion m on m.id = r.motion_id
                    where r.id = old.round_id and m.rehearsal) then
        signal sqlstate '45000' set message_text = 'a ballot is never taken out';
    end if;
end//
create trigger vote_motion_rehearsal_stays before update on vote_motion for each row
begin
    if new.rehearsal <> old.rehearsal then
        signal sqlstate '45000' set message_text = 'a ballot does not become a rehearsal, nor a rehearsal a ballot';
    end if;
end//
DELIMITER ;
