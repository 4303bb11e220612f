-- Full text of every statement, with its speaker and the title of its report; the row's number is the statement's.
CREATE TABLE statement_words (number BIGINT PRIMARY KEY, words TSVECTOR NOT NULL);
CREATE INDEX statement_words_words ON statement_words USING GIN (words);
