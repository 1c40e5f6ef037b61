package vn.thidua.dashboard;

/** What units owe on which day, and when they handed it in, in SQL. */
final class DueSql {

    /**
     * What is due from whom, as the reports themselves read their rules: a rule of the province before the default, the
     * newer before the older one, a day that the year names before the rule, a unit never after its bloc.
     */
    static final String DUE = SightSql.PLACES + """
            , known as (
              select e.id as year_id, r.kind, r.from_party,
                     row_number() over (partition by e.id, r.kind, r.from_party
                                        order by r.province_id is null, r.valid_from desc, r.id desc) as place,
                     coalesce(case concat(r.kind, '/', r.from_party)
                                when 'REGISTRATION/UNIT' then e.registration_due_on
                                when 'PLEDGE/HEAD' then e.pledge_due_on
                                when 'MIDYEAR/HEAD' then e.midyear_due_on
                                when 'YEAREND/HEAD' then e.yearend_due_on end,
                              str_to_date(concat_ws('-', e.year + r.next_year, r.due_month, r.due_day), '%Y-%c-%e'))
                       as due_on
                from span e
                join report_rule r on (r.province_id is null or r.province_id = e.province_id)
                 and r.valid_from <= makedate(e.year, 1) and (r.valid_to is null or r.valid_to >= makedate(e.year, 1))),
            due as (
              select u.year_id, u.kind, u.from_party, least(u.due_on, coalesce(h.due_on, u.due_on)) as due_on
                from known u
                left join known h on h.year_id = u.year_id and h.kind = u.kind and h.from_party = 'HEAD' and h.place = 1
               where u.place = 1)
            """;

    /** Condition on pledge g: it came further than a draft, so the bloc worked with the program that year. */
    static final String WORKED = """
            (g.state <> 'DRAFT' or exists (select 1 from pledge_registration w where w.pledge_id = g.id))""";

    /**
     * Of {@link #DUE}: every report of every unit with how it stands, ON_TIME, LATE, MISSING or OPEN; the day of handing in
     * first counts. A registration is handed in with the pledge, a self-score with its sheet, as the reports themselves
     * take it. A bloc of a year that is over owes nothing where it never worked with the program that year: it is known
     * from old papers alone.
     */
    static final String TOLD = DUE + """
            , paper as (
              select p.bloc_year_id, m.unit_id, d.kind, coalesce(s.is_generated, n.generated, false) as generated, d.due_on,
                     date(date_add(case d.kind when 'REGISTRATION' then n.registered_at
                                               when 'SELF_SCORE' then (
                                                 select min(h.submitted_at)
                                                   from scoring_round r
                                                   join criteria_table t on t.id = r.table_id and t.state <> 'REPLACED'
                                                   join score_sheet h on h.round_id = r.id and h.unit_id = m.unit_id
                                                  where r.bloc_id = p.bloc_id and r.year_id = p.year_id)
                                               else s.first_submitted_at end,
                                   interval :offset second)) as handed_on
                from place p
                join membership m on m.bloc_year_id = p.bloc_year_id and {member}
                join due d on d.year_id = p.year_id and d.from_party = 'UNIT'
                left join report_submission s on s.bloc_id = p.bloc_id and s.year = p.year
                 and s.kind = d.kind and s.unit_id = m.unit_id
                left join pledge q on q.bloc_id = p.bloc_id and q.year_id = p.year_id
                left join pledge_registration n on n.pledge_id = q.id and n.unit_id = m.unit_id
               where p.year >= year(:today)
                  or exists (select 1 from pledge g where g.bloc_id = p.bloc_id and g.year_id = p.year_id and %s)
                  or exists (select 1 from report_submission o where o.bloc_id = p.bloc_id and o.year = p.year)),
            told as (
              select bloc_year_id, unit_id, kind, due_on, if(handed_on < :today + interval 1 day, handed_on, null) as handed_on, generated,
                     case when handed_on <= least(due_on, :today) then 'ON_TIME'
                      when handed_on > due_on and handed_on <= :today then 'LATE'
                          when due_on < :today then 'MISSING' else 'OPEN' end as standing
                from paper)
            """.formatted(WORKED);

    private DueSql() {}
}
