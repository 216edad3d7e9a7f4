package mentorbot.notices;

import org.jspecify.annotations.Nullable;

/**
 * One notice's part of a message: what its renderer needs. No data means that the rest of a shared
 * message has changed, and this part of it is past.
 */
public record Part(String kind, @Nullable Object data) {}
