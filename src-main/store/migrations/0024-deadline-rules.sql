-- What the municipality has set for the days of its cases: cut-offs in working days, the common summer holiday by its
-- weeks, days on which the administration is away. One row at most; without it the ordinary ones hold.
CREATE TABLE deadline_rules (
  singleton INTEGER PRIMARY KEY CHECK (singleton = 1),
  review_days INTEGER NOT NULL CHECK (review_days BETWEEN 0 AND 60),
  opening_days INTEGER NOT NULL CHECK (opening_days BETWEEN 0 AND 60),
  assessment_days INTEGER NOT NULL CHECK (assessment_days BETWEEN 0 AND 120),
  recommendation_days INTEGER NOT NULL CHECK (recommendation_days BETWEEN 0 AND 60),
  holiday_from INTEGER CHECK (holiday_from BETWEEN 20 AND 40),
  holiday_to INTEGER CHECK (holiday_to BETWEEN holiday_from AND 40),
  holiday_stops_hearing INTEGER NOT NULL CHECK (holiday_stops_hearing IN (0, 1)),
  closed_christmas INTEGER NOT NULL CHECK (closed_christmas IN (0, 1)),
  closed_easter INTEGER NOT NULL CHECK (closed_easter IN (0, 1)),
  CHECK ((holiday_from IS NULL) = (holiday_to IS NULL))
) STRICT;
