-- Tasks as the library returned them, with columns to list and find them by.

create table tasks (
  id uuid primary key,
  kind text not null,
  state text not null,
  tab text not null,
  version integer not null,
  title text not null,
  creator_id text not null references creators,
  merchant_id text not null references merchants,
  amount_fen bigint,
  opened_at bigint not null,
  -- The due instant of the first timer; null: nothing happens by itself.
  next_due_at bigint,
  task json not null
);
create index tasks_of_merchant on tasks (merchant_id, opened_at desc);
create index tasks_of_creator on tasks (creator_id, opened_at desc);
create index tasks_due on tasks (next_due_at) where next_due_at is not null;

-- Every entry of every task's log, in order; the task's version after it is its number.
create table task_events (
  task_id uuid not null references tasks,
  version integer not null,
  at bigint not null,
  -- Who sent it; both null for a timer.
  actor text,
  actor_id text,
  entry json not null,
  primary key (task_id, version)
);

-- What the library told the server to do. Money is moved at once; the rest waits here for whoever sends messages.
create table task_effects (
  id bigint generated always as identity primary key,
  task_id uuid not null references tasks,
  version integer not null,
  at bigint not null,
  type text not null,
  effect json not null
);
create index effects_of_task on task_effects (task_id);
