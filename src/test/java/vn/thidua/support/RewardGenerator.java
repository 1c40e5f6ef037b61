package vn.thidua.support;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Makes up a register of any size for tests and figures, in bulk. Nothing in it is real, and every line says so: the source
 * reads {@value ProvinceGenerator#MARK}. The same seed makes the same lines.
 */
public final class RewardGenerator {

    /** Days from which the generated awards and the base salary hold. */
    public static final LocalDate SINCE = LocalDate.of(2010, 1, 1);

    private static final String[][] AWARDS = {
        {"CTD_CP", "Cờ thi đua của Chính phủ", "DANH_HIEU", "NHA_NUOC", "COLLECTIVE"},
        {"CTD_TINH", "Cờ thi đua cấp tỉnh", "DANH_HIEU", "TINH", "COLLECTIVE"},
        {"TTLDXS", "Tập thể lao động xuất sắc", "DANH_HIEU", "TINH", "COLLECTIVE"},
        {"BK_TTG", "Bằng khen của Thủ tướng Chính phủ", "BANG_KHEN", "NHA_NUOC", "COLLECTIVE;INDIVIDUAL;HOUSEHOLD"},
        {"BK_TINH", "Bằng khen của Chủ tịch UBND tỉnh", "BANG_KHEN", "TINH", "COLLECTIVE;INDIVIDUAL;HOUSEHOLD"},
        {"CSTD_TINH", "Chiến sĩ thi đua cấp tỉnh", "DANH_HIEU", "TINH", "INDIVIDUAL"},
        {"CSTD_CS", "Chiến sĩ thi đua cơ sở", "DANH_HIEU", "CO_SO", "INDIVIDUAL"},
    };

    private final JdbcClient sql;
    private final long seed;

    public RewardGenerator(JdbcClient sql, long seed) {
        this.sql = sql;
        this.seed = seed;
    }

    /** A province with that many units and the usual awards; its id. */
    public long province(int units) {
        sql.sql("insert into province (code, name) values ('tinh-sinh-tu-dong', 'Tỉnh sinh tự động')")
                .update();
        var province = sql.sql("select id from province where code = 'tinh-sinh-tu-dong'")
                .query(Long.class)
                .single();
        sql.sql("""
                        insert into unit (province_id, code, name, short_name, unit_class, source)
                        select ?, concat('sinh-', seq), concat('Đơn vị sinh tự động số ', seq), concat('ĐV ', seq),
                               elt(1 + seq % 5, 'ADMINISTRATIVE', 'PARTY', 'PUBLIC_SERVICE', 'ENTERPRISE', 'COMMUNE'), ?
                          from seq_1_to_ROWS
                        """.replace("ROWS", String.valueOf(units)))
                .params(province, ProvinceGenerator.MARK)
                .update();
        sql.sql("insert into unit_name (unit_id, name, short_name) select id, name, short_name from unit"
                        + " where province_id = ?")
                .param(province)
                .update();
        awards();
        return province;
    }

    /** The usual awards, where the catalogue has none of these codes and days. */
    public void awards() {
        for (var award : AWARDS) {
            sql.sql("""
                            insert ignore into award (code, name_vi, family, level, recipients, multiple_collective,
                                                      multiple_individual, legal_source, valid_from)
                            values (?, ?, ?, ?, ?, 3, 1.5, ?, ?)
                            """)
                    .params(award[0], award[1], award[2], award[3], award[4], ProvinceGenerator.MARK, SINCE)
                    .update();
        }
    }

    /**
     * Decided rewards of these years, equally many each year: about a third for units, a tenth of it for small
     * collectives, the others for persons of the five classes and for households.
     */
    public void rewards(long province, int firstYear, int years, int eachYear) {
        sql.sql("create temporary table generated_unit (n int primary key, id bigint)")
                .update();
        try {
            sql.sql("insert into generated_unit select row_number() over (order by id) - 1, id from unit"
                            + " where province_id = ?")
                    .param(province)
                    .update();
            for (int year = firstYear; year < firstYear + years; year++) {
                year(province, year, eachYear);
            }
        } finally {
            sql.sql("drop temporary table generated_unit").update();
        }
        sql.sql("analyze table reward").query().listOfRows();
    }

    private void year(long province, int year, int rows) {
        sql.sql("""
                        insert into reward (province_id, year, unit_id, award_code, recipient_kind, recipient_name,
                            recipient_title, position, person_class, small_collective, reward_type, field, achievement,
                            state, decision_no, decided_on, decided_by, money, source, search_text)
                        select :province, :year, g.id, t.award, t.kind, t.name, if(t.kind = 'INDIVIDUAL', 'Ông', ''),
                               if(t.kind = 'INDIVIDUAL', 'Chuyên viên', ''), t.class, t.small, t.type, 'Quản lý Nhà nước',
                               concat('Thành tích sinh tự động ', t.seq), 'DECIDED', concat(t.decision, '/QĐ-SINH'),
                               makedate(:year, 1 + t.decision % 360), 'Chủ tịch UBND tỉnh',
                               if(t.kind = 'COLLECTIVE', 7020000, 3510000), :mark,
                               concat('nguoi sinh tu dong ', t.seq, ' don vi sinh tu dong so ', g.n + 1, ' ',
                                      lower(t.award), ' ', t.decision, '/qd-sinh quan ly nha nuoc')
                          from (select s.seq, s.r % :units as unit_no, s.d % 400 as decision,
                                       s.kind, if(s.kind = 'COLLECTIVE', if(s.small, concat('Phòng sinh tự động ', s.seq), ''),
                                                  concat(if(s.kind = 'HOUSEHOLD', 'Hộ ', ''), 'Người sinh tự động ', s.seq)) as name,
                                       case s.kind when 'COLLECTIVE' then elt(1 + s.d div 400 % 4, 'CTD_TINH', 'TTLDXS', 'BK_TINH', 'BK_TTG')
                                                   when 'HOUSEHOLD' then 'BK_TINH'
                                                   else elt(1 + s.d div 400 % 3, 'BK_TINH', 'CSTD_TINH', 'CSTD_CS') end as award,
                                       if(s.kind = 'INDIVIDUAL', elt(1 + s.r div 7 % 5, 'TRUC_TIEP', 'SO_NGANH', 'LANH_DAO_KHAC',
                                                                     'DOANH_NHAN', 'TRUC_TIEP'), null) as class,
                                       s.small, elt(1 + s.r % 5, 'CONG_TRANG', 'CONG_TRANG', 'CONG_TRANG', 'CHUYEN_DE', 'DOT_XUAT') as type
                                  from (select q.seq, q.r, q.d, q.kind, q.kind = 'COLLECTIVE' and q.r % 10 = 0 as small
                                          from (select seq, crc32(concat(:seed, '-', :year, '-', seq)) as r,
                                                       crc32(concat('d', seq, '-', :year, '-', :seed)) as d,
                                                       case when seq % 3 = 0 then 'COLLECTIVE' when seq % 20 = 1 then 'HOUSEHOLD'
                                                            else 'INDIVIDUAL' end as kind
                                                  from seq_1_to_ROWS) q) s) t
                          join generated_unit g on g.n = t.unit_no
                         on duplicate key update version = version
                        """.replace("ROWS", String.valueOf(rows)))
                .param("province", province)
                .param("year", year)
                .param("seed", seed)
                .param("mark", ProvinceGenerator.MARK)
                .param(
                        "units",
                        sql.sql("select count(*) from generated_unit")
                                .query(Integer.class)
                                .single())
                .update();
    }
}
