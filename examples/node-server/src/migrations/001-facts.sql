-- What only the platform knows: merchants, creators, their quotes, the shops' products. `demo` marks made-up rows.

create table merchants (
  id text primary key,
  name text not null,
  flagship boolean not null,
  monthly_gmv_fen bigint not null check (monthly_gmv_fen >= 0),
  xingtu_bound boolean not null,
  demo boolean not null default false
);

create table creators (
  id text primary key,
  nickname text not null,
  level integer not null,
  fans bigint not null,
  in_square boolean not null,
  resting boolean not null,
  -- What the creator once agreed to hand out: { "phone"?, "wechat"? }; null until then.
  contact json,
  demo boolean not null default false
);

-- The price of one unit of a session, by the session's id in the form.
create table quotes (
  creator_id text not null references creators,
  session text not null,
  quote_fen bigint not null check (quote_fen >= 0),
  primary key (creator_id, session)
);

create table products (
  id text primary key,
  merchant_id text not null references merchants,
  title text not null,
  link text not null unique,
  -- The rate in the merchant's general plan; null: not in the plan.
  general_plan_percent integer,
  demo boolean not null default false
);
create index products_of_merchant on products (merchant_id);

create table platform_desks (
  id text primary key,
  name text not null,
  demo boolean not null default false
);

-- Everybody who can sign in.
create view parties as
  select id, 'merchant' as role, name from merchants
  union all select id, 'creator', nickname from creators
  union all select id, 'platform', name from platform_desks;

create table settings (
  name text primary key,
  value bigint not null
);
