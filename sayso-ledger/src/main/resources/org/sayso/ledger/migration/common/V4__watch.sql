-- How far the watching of feeds is. Neither entries nor derived from them: losing it means fetching again.
CREATE TABLE watch_feed (
  address TEXT PRIMARY KEY,
  root TEXT NOT NULL,
  etag TEXT NOT NULL,
  modified TEXT NOT NULL,
  polled_millis BIGINT NOT NULL,
  due_millis BIGINT NOT NULL,
  failures INTEGER NOT NULL
);
CREATE INDEX watch_feed_root ON watch_feed (root);

-- state: waiting, adding (its report is on the way into the ledger), added, skipped.
CREATE TABLE watch_item (
  item_key TEXT PRIMARY KEY,
  address TEXT NOT NULL,
  feed TEXT NOT NULL,
  host TEXT NOT NULL,
  words TEXT NOT NULL,
  state TEXT NOT NULL,
  tries INTEGER NOT NULL,
  due_millis BIGINT NOT NULL,
  found_millis BIGINT NOT NULL,
  listed_millis BIGINT NOT NULL,
  report TEXT NOT NULL,
  reason TEXT NOT NULL
);
CREATE INDEX watch_item_waiting ON watch_item (host, feed, due_millis) WHERE state = 'waiting';
CREATE INDEX watch_item_adding ON watch_item (report) WHERE state = 'adding';
CREATE INDEX watch_item_listed ON watch_item (feed, listed_millis);
