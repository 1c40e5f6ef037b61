-- Law 06/2022/QH15, articles 21, 22, 44, 73, 74. The years end with the year before the proposal.
insert into earlier_rule (award_code, recipient_kind, alternative, needs_award, needs_count, within_years, consecutive, ground, valid_from, legal_source)
values ('CSTD_TINH', 'INDIVIDUAL', 1, 'CSTD_CS', 3, 3, true, '', '2024-01-01', 'Luật 06/2022/QH15 Điều 22'),
       ('CSTD_TQ', 'INDIVIDUAL', 1, 'CSTD_TINH', 2, 2, true, '', '2024-01-01', 'Luật 06/2022/QH15 Điều 21'),
       ('BK_TINH', 'INDIVIDUAL', 1, 'CSTD_CS', 2, 2, true, '', '2024-01-01', 'Luật 06/2022/QH15 Điều 74 khoản 1'),
       ('BK_TINH', 'INDIVIDUAL', 2, null, 1, 100, false, 'được bình xét trong phong trào thi đua hoặc có hai năm hoàn thành xuất sắc kèm hai sáng kiến', '2024-01-01', 'Luật 06/2022/QH15 Điều 74 khoản 1'),
       ('BK_TINH', 'COLLECTIVE', 1, 'TTLDXS', 2, 2, true, '', '2024-01-01', 'Luật 06/2022/QH15 Điều 74 khoản 3'),
       ('BK_TINH', 'COLLECTIVE', 2, null, 1, 100, false, 'được bình xét trong phong trào thi đua hoặc hai năm liên tục hoàn thành xuất sắc nhiệm vụ', '2024-01-01', 'Luật 06/2022/QH15 Điều 74 khoản 3'),
       ('BK_TTG', 'INDIVIDUAL', 1, 'BK_TINH', 1, 100, false, '', '2024-01-01', 'Luật 06/2022/QH15 Điều 73 khoản 1'),
       ('BK_TTG', 'INDIVIDUAL', 1, 'CSTD_CS', 3, 5, false, '', '2024-01-01', 'Luật 06/2022/QH15 Điều 73 khoản 1'),
       ('BK_TTG', 'COLLECTIVE', 1, 'BK_TINH', 1, 100, false, '', '2024-01-01', 'Luật 06/2022/QH15 Điều 73 khoản 4'),
       ('BK_TTG', 'COLLECTIVE', 1, 'CTD_TINH', 1, 5, false, '', '2024-01-01', 'Luật 06/2022/QH15 Điều 73 khoản 4'),
       ('BK_TTG', 'COLLECTIVE', 2, 'BK_TINH', 3, 100, false, '', '2024-01-01', 'Luật 06/2022/QH15 Điều 73 khoản 4'),
       ('BK_TTG', 'COLLECTIVE', 3, null, 1, 100, false, 'thành tích đột xuất hoặc phong trào thi đua từ ba năm trở lên', '2024-01-01', 'Luật 06/2022/QH15 Điều 73 khoản 4'),
       ('HCLD_3', 'COLLECTIVE', 1, 'BK_TTG', 1, 100, false, '', '2024-01-01', 'Luật 06/2022/QH15 Điều 44 khoản 4'),
       ('HCLD_3', 'COLLECTIVE', 1, 'CTD_CP', 1, 5, false, '', '2024-01-01', 'Luật 06/2022/QH15 Điều 44 khoản 4'),
       ('HCLD_3', 'COLLECTIVE', 2, 'BK_TTG', 1, 100, false, '', '2024-01-01', 'Luật 06/2022/QH15 Điều 44 khoản 4'),
       ('HCLD_3', 'COLLECTIVE', 2, 'CTD_TINH', 2, 5, false, '', '2024-01-01', 'Luật 06/2022/QH15 Điều 44 khoản 4');
