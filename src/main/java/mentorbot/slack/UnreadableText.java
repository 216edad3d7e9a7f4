package mentorbot.slack;

/** Signs that no database keeps faithfully: NUL and lone surrogates. */
final class UnreadableText {
  private UnreadableText() {}

  static boolean in(String text) {
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      if (sign == 0 || loneSurrogate(text, i)) {
        return true;
      }
      if (Character.isHighSurrogate(sign)) {
        i++;
      }
    }
    return false;
  }

  private static boolean loneSurrogate(String text, int i) {
    char sign = text.charAt(i);
    if (Character.isHighSurrogate(sign)) {
      return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
    }
    return Character.isLowSurrogate(sign);
  }
}
