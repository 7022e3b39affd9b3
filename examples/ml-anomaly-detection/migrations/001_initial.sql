-- Readings of the last weeks: what the model is trained on, and the recent past of each device.
CREATE TABLE anomaly_readings (
    device_id TEXT NOT NULL,
    taken_at BIGINT NOT NULL, -- milliseconds since 1970, UTC
    metrics TEXT NOT NULL,    -- JSON object: metric name -> number
    PRIMARY KEY (device_id, taken_at)
);

-- The latest verdict on each device.
CREATE TABLE anomaly_scores (
    device_id TEXT NOT NULL PRIMARY KEY,
    device_name TEXT NOT NULL,
    taken_at BIGINT NOT NULL,
    score DOUBLE PRECISION NOT NULL,
    streak INTEGER NOT NULL,  -- unusual heartbeats in a row
    marked INTEGER NOT NULL,  -- 1 when the streak reached the configured length
    reasons TEXT NOT NULL     -- JSON array of {feature, value, usual}
);
