package mentorbot.store;

import java.io.Serializable;

/** Primary key of every row: the Slack team it belongs to, and its own random id. */
public record RowId(String team, String id) implements Serializable {}
