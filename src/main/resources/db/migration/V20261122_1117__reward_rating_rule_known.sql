-- Good fulfilment for every award; excellent fulfilment for the excellent labour collective (Law 06/2022/QH15, article 27).
insert into rating_rule (award_code, lowest, valid_from, legal_source)
values ('*', 'TOT', '2024-01-01', 'Chỉ đơn vị hoàn thành tốt nhiệm vụ trở lên được đề nghị (Cần Thơ QĐ 2579/QĐ-UBND 2025)'),
       ('TTLDXS', 'XUAT_SAC', '2024-01-01', 'Luật 06/2022/QH15 Điều 27'),
       ('DVQT', 'XUAT_SAC', '2024-01-01', 'Luật 06/2022/QH15 Điều 27');
