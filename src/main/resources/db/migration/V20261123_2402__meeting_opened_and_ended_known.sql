-- Until now opening and ending overwrote what was planned: what stands there are the real times.
update meeting
   set opened_at = starts_at, ended_at = if(state = 'ENDED', coalesce(ends_at, starts_at), null)
 where state in ('OPEN', 'ENDED');
