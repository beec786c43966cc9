-- Made-up merchants, creators and products, marked `demo`. Nobody here exists.

insert into merchants (id, name, flagship, monthly_gmv_fen, xingtu_bound, demo) values
  ('merchant-linxi', '林溪女装旗舰店', true, 68000000, true, true),
  ('merchant-heshan', '禾山茶铺', false, 42000000, true, true),
  ('merchant-xiaoman', '小满家居生活馆', false, 156000000, true, true),
  ('merchant-qingye', '青野户外', false, 9800000, false, true);

insert into creators (id, nickname, level, fans, in_square, resting, contact, demo) values
  ('creator-tang', '唐小野', 7, 23600000, true, false, '{"phone":"13700137007","wechat":"tangxiaoye_biz"}', true),
  ('creator-azhou', '阿舟聊好物', 6, 8640000, true, false, null, true),
  ('creator-luoyi', '罗一的衣橱', 5, 10200000, true, false, null, true),
  ('creator-chenchen', '晨晨穿搭日记', 4, 1280000, true, false, null, true),
  ('creator-laowei', '老魏说茶', 4, 860000, true, false, null, true),
  ('creator-mia', 'Mia 爱收纳', 3, 215000, true, false, null, true),
  ('creator-xiaohe', '小禾慢生活', 3, 97000, true, true, null, true),
  ('creator-jiangnan', '江南阿姐', 3, 64000, true, false, null, true),
  ('creator-dashu', '大叔露营记', 2, 18500, true, false, null, true),
  ('creator-nuannuan', '暖暖的小厨房', 2, 7300, true, false, null, true),
  ('creator-songguo', '松果开箱', 2, 4100, false, false, null, true),
  ('creator-doudou', '豆豆新手上路', 1, 620, true, false, null, true);

insert into quotes (creator_id, session, quote_fen) values
  ('creator-tang', 'exclusive', 4800000), ('creator-tang', 'shared', 1200000),
  ('creator-azhou', 'exclusive', 1600000), ('creator-azhou', 'shared', 450000),
  ('creator-luoyi', 'exclusive', 1280000), ('creator-luoyi', 'shared', 380000),
  ('creator-chenchen', 'exclusive', 300000), ('creator-chenchen', 'shared', 88000),
  ('creator-laowei', 'exclusive', 220000), ('creator-laowei', 'shared', 66000),
  ('creator-mia', 'exclusive', 90000), ('creator-mia', 'shared', 28000),
  ('creator-xiaohe', 'exclusive', 60000), ('creator-xiaohe', 'shared', 20000),
  ('creator-jiangnan', 'exclusive', 45000), ('creator-jiangnan', 'shared', 15000),
  ('creator-dashu', 'exclusive', 18000), ('creator-dashu', 'shared', 6000),
  ('creator-nuannuan', 'exclusive', 12000), ('creator-nuannuan', 'shared', 4000),
  ('creator-songguo', 'exclusive', 9000), ('creator-songguo', 'shared', 3000),
  ('creator-doudou', 'exclusive', 5000), ('creator-doudou', 'shared', 1800);

insert into products (id, merchant_id, title, link, general_plan_percent, demo) values
  ('product-linxi-1', 'merchant-linxi', '重磅真丝衬衫', 'https://haohuo.example.com/views/product/item2?id=361001', 15, true),
  ('product-linxi-2', 'merchant-linxi', '垂感阔腿西裤', 'https://haohuo.example.com/views/product/item2?id=361002', 12, true),
  ('product-linxi-3', 'merchant-linxi', '羊毛短款大衣', 'https://haohuo.example.com/views/product/item2?id=361003', 20, true),
  ('product-linxi-4', 'merchant-linxi', '新中式盘扣连衣裙', 'https://haohuo.example.com/views/product/item2?id=361004', null, true),
  ('product-linxi-5', 'merchant-linxi', '桑蚕丝小方巾', 'https://haohuo.example.com/views/product/item2?id=361005', null, true),
  ('product-heshan-1', 'merchant-heshan', '明前狮峰龙井 100g', 'https://haohuo.example.com/views/product/item2?id=482001', 25, true),
  ('product-heshan-2', 'merchant-heshan', '桐木关正山小种 250g', 'https://haohuo.example.com/views/product/item2?id=482002', 18, true),
  ('product-heshan-3', 'merchant-heshan', '茉莉银针礼盒', 'https://haohuo.example.com/views/product/item2?id=482003', null, true),
  ('product-heshan-4', 'merchant-heshan', '德化白瓷盖碗', 'https://haohuo.example.com/views/product/item2?id=482004', null, true),
  ('product-xiaoman-1', 'merchant-xiaoman', '水洗棉四件套', 'https://haohuo.example.com/views/product/item2?id=597001', 16, true),
  ('product-xiaoman-2', 'merchant-xiaoman', '可折叠收纳箱 3 只装', 'https://haohuo.example.com/views/product/item2?id=597002', 22, true),
  ('product-xiaoman-3', 'merchant-xiaoman', '香薰无火藤条', 'https://haohuo.example.com/views/product/item2?id=597003', null, true),
  ('product-qingye-1', 'merchant-qingye', '速开帐篷 3-4 人', 'https://haohuo.example.com/views/product/item2?id=703001', 10, true),
  ('product-qingye-2', 'merchant-qingye', '蛋卷桌椅套装', 'https://haohuo.example.com/views/product/item2?id=703002', null, true);

insert into platform_desks (id, name, demo) values ('platform', '平台客服', true);

insert into accounts (id) values ('outside'), ('platform');
insert into accounts (id) select 'merchant:' || id from merchants;
insert into accounts (id) select 'creator:' || id from creators;
