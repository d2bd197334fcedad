-- Journals that the server cannot read. The journal comes first in every key. An epoch ends when everything is deleted;
-- last_seq is the number of its entries, bytes the length of all of them.
create table journal (
  journal_id text not null,
  epoch text not null,
  last_seq integer not null,
  bytes integer not null,
  primary key (journal_id)
) strict, without rowid;

create table entry (
  journal_id text not null,
  seq integer not null,
  id text not null,
  sealed text not null,
  primary key (journal_id, seq),
  unique (journal_id, id)
) strict, without rowid;

-- Of a token and of an invitation only the SHA-256 is here.
create table device (
  journal_id text not null,
  device_id text not null,
  name text not null,
  joined integer not null,
  token_hash text not null,
  primary key (journal_id, device_id),
  unique (journal_id, token_hash)
) strict, without rowid;

create table invitation (
  journal_id text not null,
  code_hash text not null,
  until integer not null,
  primary key (journal_id, code_hash)
) strict, without rowid;
