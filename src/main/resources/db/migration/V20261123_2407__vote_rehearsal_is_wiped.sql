-- A plain ballot is never taken out; those of a rehearsal were never anybody's and go with it.
drop trigger ballot_no_delete;
