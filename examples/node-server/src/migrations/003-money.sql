-- Accounts and the movements between them. Money comes from the account `outside`, so all balances together are always 0.

create table accounts (
  id text primary key,
  balance_fen bigint not null default 0
);

create table movements (
  id bigint generated always as identity primary key,
  at bigint not null,
  from_account text not null references accounts,
  to_account text not null references accounts,
  amount_fen bigint not null check (amount_fen > 0),
  -- The effect that asked for it, or `top-up`.
  reason text not null,
  task_id uuid references tasks,
  check (from_account <> to_account)
);
create index movements_of_task on movements (task_id);
