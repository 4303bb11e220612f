-- How long claims and stories go on: the longest tells how far behind a day those that reach into it can end.
CREATE INDEX claim_length ON claim ((last_millis - first_millis));
CREATE INDEX story_length ON story ((last_millis - first_millis));
