-- The ledger itself: nothing here is ever changed or removed.
CREATE TABLE entry (
  number ${key} PRIMARY KEY,
  kind TEXT NOT NULL,
  entry_key TEXT NOT NULL,
  subject TEXT NOT NULL,
  at_millis BIGINT NOT NULL,
  body TEXT NOT NULL,
  previous TEXT NOT NULL,
  hash TEXT NOT NULL
);
CREATE UNIQUE INDEX entry_identity ON entry (kind, entry_key);
CREATE INDEX entry_subject ON entry (subject);

-- One row: the end of the chain as noted when the last entry was written.
CREATE TABLE ledger_head (id INTEGER PRIMARY KEY, entries BIGINT NOT NULL, hash TEXT NOT NULL);
INSERT INTO ledger_head (id, entries, hash)
  VALUES (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');

-- All that follows is derived from the entries and can be made again from them.
CREATE TABLE derived_state (id INTEGER PRIMARY KEY, through BIGINT NOT NULL, rules TEXT NOT NULL);
INSERT INTO derived_state (id, through, rules) VALUES (1, 0, '');

CREATE TABLE report (
  number ${key} PRIMARY KEY,
  id TEXT NOT NULL,
  reading BIGINT NOT NULL,
  day BIGINT NOT NULL,
  outlet TEXT NOT NULL,
  title TEXT NOT NULL,
  component BIGINT NOT NULL
);
CREATE UNIQUE INDEX report_id ON report (id);
CREATE INDEX report_component ON report (component);

CREATE TABLE posting (term BIGINT NOT NULL, day BIGINT NOT NULL, report BIGINT NOT NULL, PRIMARY KEY (term, day, report));
CREATE INDEX posting_report ON posting (report);
CREATE TABLE link (report BIGINT NOT NULL, other BIGINT NOT NULL, score DOUBLE PRECISION NOT NULL, PRIMARY KEY (report, other));
CREATE INDEX link_other ON link (other);

CREATE TABLE story (
  id TEXT PRIMARY KEY,
  component BIGINT NOT NULL,
  first_millis BIGINT NOT NULL,
  last_millis BIGINT NOT NULL,
  body TEXT NOT NULL
);
CREATE INDEX story_component ON story (component);
CREATE INDEX story_last ON story (last_millis);

CREATE TABLE claim (
  id TEXT PRIMARY KEY,
  component BIGINT NOT NULL,
  story TEXT NOT NULL,
  standing TEXT NOT NULL,
  first_millis BIGINT NOT NULL,
  last_millis BIGINT NOT NULL,
  flags TEXT NOT NULL,
  body TEXT NOT NULL
);
CREATE INDEX claim_component ON claim (component);
CREATE INDEX claim_story ON claim (story);
CREATE INDEX claim_standing ON claim (standing, last_millis);
CREATE INDEX claim_last ON claim (last_millis);

CREATE TABLE statement (
  number ${key} PRIMARY KEY,
  report BIGINT NOT NULL,
  place TEXT NOT NULL,
  claim TEXT NOT NULL,
  speaker TEXT NOT NULL,
  speaker_key TEXT NOT NULL,
  stance TEXT NOT NULL,
  outlet TEXT NOT NULL,
  at_millis BIGINT NOT NULL,
  content TEXT NOT NULL
);
CREATE INDEX statement_report ON statement (report);
CREATE INDEX statement_claim ON statement (claim);
CREATE INDEX statement_speaker ON statement (speaker_key, at_millis);
CREATE INDEX statement_stance ON statement (stance, at_millis);
CREATE INDEX statement_outlet ON statement (outlet, at_millis);

CREATE TABLE chain (
  component BIGINT NOT NULL,
  from_report TEXT NOT NULL,
  to_end TEXT NOT NULL,
  type TEXT NOT NULL,
  evidence TEXT NOT NULL,
  PRIMARY KEY (from_report, to_end, type)
);
CREATE INDEX chain_component ON chain (component);
