-- What the derived tables do not need for any question is left out, so that adding stays fast.
DROP INDEX posting_report;
DROP INDEX statement_stance;
