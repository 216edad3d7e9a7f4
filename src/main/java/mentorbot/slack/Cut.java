package mentorbot.slack;

/** Cuts text to Slack's limits by code point, so that no emoji is halved. */
public final class Cut {
  private static final String MORE = "…";

  private Cut() {}

  public static String to(String text, int limit) {
    if (text.codePointCount(0, text.length()) <= limit) {
      return text;
    }
    int end = text.offsetByCodePoints(0, limit - 1);
    return withoutHalfEntity(text.substring(0, end)) + MORE;
  }

  /** An escaped character cut in two ("&am") would show as rubbish. */
  private static String withoutHalfEntity(String cut) {
    int ampersand = cut.lastIndexOf('&');
    boolean half =
        ampersand >= 0 && cut.indexOf(';', ampersand) < 0 && cut.length() - ampersand < 5;
    return half ? cut.substring(0, ampersand) : cut;
  }
}
