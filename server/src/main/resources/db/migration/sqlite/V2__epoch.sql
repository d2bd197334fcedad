-- A journal that was deleted begins anew with another epoch, so that a cursor into the old one is told apart.
create table journal (
  clinic_id text not null,
  person_id text not null,
  epoch text not null,
  primary key (clinic_id, person_id)
) strict, without rowid;

insert into journal (clinic_id, person_id, epoch)
select clinic_id, person_id, lower(hex(randomblob(8))) from entry group by clinic_id, person_id;
