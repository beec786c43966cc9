-- What the other systems ask of the platform, tasks without a creator or with many merchants, and notices.

alter table merchants add column theme_enrolled boolean not null default false;
alter table creators add column channels_id text unique;

-- Where a creator may post for Juhuasuan.
create table creator_channels (
  creator_id text not null references creators,
  channel text not null,
  primary key (creator_id, channel)
);

-- Clerks of a shop: they act for it, but are not its owner.
create table clerks (
  id text primary key,
  merchant_id text not null references merchants,
  name text not null,
  demo boolean not null default false
);

-- Orders that a merchant has placed on Xingtu for a creator.
create table xingtu_orders (
  id text primary key,
  merchant_id text not null references merchants,
  creator_id text not null references creators,
  title text not null,
  demo boolean not null default false
);

-- Juhuasuan activities that may be set up.
create table activities (
  id text primary key,
  title text not null,
  demo boolean not null default false
);

alter table tasks alter column creator_id drop not null;
alter table tasks alter column merchant_id drop not null;

-- Who may see a task and act in it.
create table task_parties (
  task_id uuid not null references tasks,
  party_id text not null,
  primary key (task_id, party_id)
);
create index tasks_of_party on task_parties (party_id);
insert into task_parties select id, merchant_id from tasks union select id, creator_id from tasks;

-- Up to when a party has read its notices.
create table notices_read (
  party_id text primary key,
  seen_at bigint not null
);

-- Everybody who can sign in, and for whom they act.
drop view parties;
create view parties as
  select id, 'merchant' as role, name, id as acts_for from merchants
  union all select id, 'merchant', name, merchant_id from clerks
  union all select id, 'creator', nickname, id from creators
  union all select id, 'platform', name, id from platform_desks;

-- What tasks say about shops.
create view joined_shops as
  select task->'input'->>'shopId' as merchant_id from tasks
  where kind = 'wechat-channels.enrolment' and state = 'joined';
create view granted_clerks as
  select merchant_id, task->'input'->>'staffId' as clerk_id from tasks
  where kind = 'wechat-channels.staff' and state = 'granted';
create view live_promotions as
  select merchant_id, opened_at, task->'current'->>'plan' as plan, task->'current'->>'productId' as product_id,
    task->'current'->>'creatorId' as creator_id
  from tasks where kind = 'wechat-channels.promotion' and state in ('listed', 'delisted')
  union all
  select t.merchant_id, e.at, 'exclusive', e.effect->>'productId', e.effect->>'creatorId'
  from task_effects e join tasks t on t.id = e.task_id where e.type = 'create-exclusive-promotion';
create view activity_merchants as
  select m->>'merchantId' as merchant_id, m->>'role' as role, t.opened_at, t.task->'input'->>'group' as "group",
    (t.task->'input'->>'preheatAt')::bigint as preheat_at
  from tasks t, json_array_elements(t.task->'input'->'merchants') m where t.kind = 'juhuasuan.activity';

-- Which demo files this database has.
create table demo_files (name text primary key);
insert into demo_files select '1-parties.sql' from merchants limit 1;
