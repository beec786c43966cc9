-- Made-up facts for the other systems, marked `demo` where they are rows of their own. Nobody here exists.

update merchants set theme_enrolled = true where id in ('merchant-linxi', 'merchant-xiaoman');

update creators set channels_id = 'sph' || substr(md5(id), 1, 12);

insert into creator_channels (creator_id, channel) values
  ('creator-azhou', '必买清单'), ('creator-azhou', '有好货'),
  ('creator-luoyi', '有好货'),
  ('creator-chenchen', '有好货'),
  ('creator-mia', '必买清单');

insert into clerks (id, merchant_id, name, demo) values
  ('clerk-xiaozhou', 'merchant-linxi', '小周(林溪女装旗舰店)', true),
  ('clerk-alan', 'merchant-xiaoman', '阿兰(小满家居生活馆)', true);

insert into xingtu_orders (id, merchant_id, creator_id, title, demo) values
  ('xt-2026-0301', 'merchant-linxi', 'creator-chenchen', '真丝衬衫一周穿搭短视频', true),
  ('xt-2026-0302', 'merchant-linxi', 'creator-luoyi', '大衣换季收纳短视频', true),
  ('xt-2026-0303', 'merchant-linxi', 'creator-luoyi', '小方巾的五种系法', true),
  ('xt-2026-0304', 'merchant-heshan', 'creator-laowei', '龙井开汤实拍', true),
  ('xt-2026-0305', 'merchant-xiaoman', 'creator-mia', '收纳箱搬家实测', true);

insert into activities (id, title, demo) values
  ('jhs-2026-spring', '聚划算春夏焕新', true),
  ('jhs-2026-brand', '聚划算品牌日', true),
  ('jhs-2026-home', '聚划算居家节', true);
