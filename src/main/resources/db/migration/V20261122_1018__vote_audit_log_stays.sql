-- The chain is only added to, and a plain ballot is never changed; the same for whoever has the password of the program.
create trigger audit_log_no_update before update on audit_log for each row signal sqlstate '45000' set message_text = 'audit_log is only added to';
create trigger audit_log_no_delete before delete on audit_log for each row signal sqlstate '45000' set message_text = 'audit_log is only added to';
create trigger ballot_no_update before update on ballot for each row signal sqlstate '45000' set message_text = 'a ballot is never changed';
create trigger ballot_no_delete before delete on ballot for each row signal sqlstate '45000' set message_text = 'a ballot is never taken out';
