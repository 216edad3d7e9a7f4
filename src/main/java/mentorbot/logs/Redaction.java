package mentorbot.logs;

import java.util.regex.Pattern;

/** Blots out what opens something: tokens, answer addresses, tickets, passwords in addresses. */
public final class Redaction {
  private static final Pattern SECRET =
      Pattern.compile(
          "xox[a-z](?:\\.xox[a-z])?-[\\w.-]+|xapp-[\\w-]+"
              + "|(?<=hooks\\.slack\\.com/)[^\\s\"']+|(?<=/respond/)[\\w-]+"
              + "|(?<=ticket=)[^&\\s\"']+|(?<=password=)[^&;\\s\"']+|(?<=://)[^/\\s:@]+:[^/\\s@]+(?=@)");

  private Redaction() {}

  public static String of(String text) {
    return SECRET.matcher(text).replaceAll("[REDACTED]");
  }
}
