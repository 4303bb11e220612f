-- What the derived tables do not need for any question is left out, so that adding stays fast. They are filled anew.
DROP TABLE posting;
CREATE TABLE posting (term BIGINT NOT NULL, day BIGINT NOT NULL, report BIGINT NOT NULL, PRIMARY KEY (term, day, report)) WITHOUT ROWID;
DROP INDEX statement_stance;
UPDATE derived_state SET rules = '' WHERE id = 1;
