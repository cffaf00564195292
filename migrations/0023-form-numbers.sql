-- room: shell
-- Each form that makes something new carries a number. An answer that was lost on its way lets a person send the form again:
-- the number, kept in the transaction of the act, says that it was done, and where it led to.

create table form_number (
  tenant_id uuid not null references tenant,
  person_id uuid not null,
  number uuid not null,
  sent_at timestamptz not null,
  went_to text not null,
  primary key (tenant_id, person_id, number),
  foreign key (tenant_id, person_id) references person
);
call close_to_others('form_number', 'select, insert, update, delete');
