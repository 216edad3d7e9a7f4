package mentorbot.texts;

/**
 * Keeps inserted text from turning the sentence around it (Unicode UAX #9). The text itself stays
 * exactly as typed; it is only wrapped in a first-strong isolate, line by line, since an isolate
 * ends with its paragraph.
 */
final class Bidi {
  private static final char ISOLATE = '\u2068';
  private static final char POP = '\u2069';

  private Bidi() {}

  static String isolate(String text) {
    if (text.codePoints().noneMatch(Bidi::turnsText)) {
      return text;
    }
    StringBuilder isolated = new StringBuilder(text.length() + 8);
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      if (Character.getDirectionality(text.charAt(i))
          == Character.DIRECTIONALITY_PARAGRAPH_SEPARATOR) {
        appendLine(isolated, text.substring(start, i));
        isolated.append(text.charAt(i));
        start = i + 1;
      }
    }
    appendLine(isolated, text.substring(start));
    return isolated.toString();
  }

  /**
   * A line may bring its own isolates: one left open would swallow our closing sign, and a closing
   * sign without an opening would end our isolate early. So the wrapping balances both.
   */
  private static void appendLine(StringBuilder out, String line) {
    if (line.codePoints().noneMatch(Bidi::turnsText)) {
      out.append(line);
      return;
    }
    int open = 0;
    int strayPops = 0;
    for (int i = 0; i < line.length(); i++) {
      switch (Character.getDirectionality(line.charAt(i))) {
        case Character.DIRECTIONALITY_LEFT_TO_RIGHT_ISOLATE,
            Character.DIRECTIONALITY_RIGHT_TO_LEFT_ISOLATE,
            Character.DIRECTIONALITY_FIRST_STRONG_ISOLATE ->
            open++;
        case Character.DIRECTIONALITY_POP_DIRECTIONAL_ISOLATE -> {
          if (open > 0) {
            open--;
          } else {
            strayPops++;
          }
        }
        default -> {}
      }
    }
    out.append(String.valueOf(ISOLATE).repeat(strayPops + 1));
    out.append(line);
    out.append(String.valueOf(POP).repeat(open + 1));
  }

  private static boolean turnsText(int codePoint) {
    return switch (Character.getDirectionality(codePoint)) {
      case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
          Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC,
          Character.DIRECTIONALITY_ARABIC_NUMBER,
          Character.DIRECTIONALITY_LEFT_TO_RIGHT_EMBEDDING,
          Character.DIRECTIONALITY_LEFT_TO_RIGHT_OVERRIDE,
          Character.DIRECTIONALITY_RIGHT_TO_LEFT_EMBEDDING,
          Character.DIRECTIONALITY_RIGHT_TO_LEFT_OVERRIDE,
          Character.DIRECTIONALITY_POP_DIRECTIONAL_FORMAT,
          Character.DIRECTIONALITY_LEFT_TO_RIGHT_ISOLATE,
          Character.DIRECTIONALITY_RIGHT_TO_LEFT_ISOLATE,
          Character.DIRECTIONALITY_FIRST_STRONG_ISOLATE,
          Character.DIRECTIONALITY_POP_DIRECTIONAL_ISOLATE ->
          true;
      default -> false;
    };
  }
}
