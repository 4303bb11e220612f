-- Full text of every statement, with its speaker and the title of its report; the row's number is the statement's.
CREATE VIRTUAL TABLE statement_words USING fts5(content, speaker, title, content='', contentless_delete=1, tokenize="porter unicode61 remove_diacritics 2");
