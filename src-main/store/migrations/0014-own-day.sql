-- What holds for a workspace as a whole and is no fact of the municipality. `own_day` is the day that the workspace
-- takes for today, whatever the machine says: the demo's course ended in 2021, and its deadlines mean something
-- only then. NULL, or no row: today is today.

CREATE TABLE workspace_setting (
  singleton INTEGER PRIMARY KEY CHECK (singleton = 1),
  own_day TEXT CHECK (own_day IS date(own_day))
) STRICT;
