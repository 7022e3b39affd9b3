-- The weekly job reads and prunes by age; the dashboard lists by score.
CREATE INDEX anomaly_readings_taken_at ON anomaly_readings (taken_at);
CREATE INDEX anomaly_scores_score ON anomaly_scores (score DESC);
