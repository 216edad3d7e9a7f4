package mentorbot.notices;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** Who reads a message; {@code locale} as Slack names it ("en-GB"), null if it has not told. */
public record Recipient(String team, String user, ZoneId zone, @Nullable String locale) {}
