-- Words that the municipality has put on its own list, which every dictionary lacks: names of places and roads,
-- words of its own. One list for each language of papers.

CREATE TABLE municipal_word (
  language TEXT NOT NULL CHECK (language IN ('nb', 'nn')),
  word TEXT NOT NULL CHECK (length(word) BETWEEN 2 AND 60),
  added_by TEXT NOT NULL,
  added_on TEXT NOT NULL CHECK (added_on GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
  PRIMARY KEY (language, word)
) STRICT, WITHOUT ROWID;
