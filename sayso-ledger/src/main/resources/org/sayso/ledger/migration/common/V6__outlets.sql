-- From one outlet's name to the next, and an outlet's reports, newest first.
CREATE INDEX report_outlet ON report (outlet, day);
