-- The journal. clinic and person come first in every key; seq is the order in which a person's entries were stored.
create table entry (
  clinic_id text not null,
  person_id text not null,
  seq integer not null,
  id text not null,
  at integer not null,
  zone text not null,
  type text not null,
  version integer not null,
  body text not null,
  primary key (clinic_id, person_id, seq),
  unique (clinic_id, person_id, id)
) strict, without rowid;
