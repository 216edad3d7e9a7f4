package mentorbot.texts;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.Part;

/**
 * Disguises an English pattern as a translation. Placeholders, mrkdwn signs, commands and code
 * spans stay as they are, because a translator would leave them too.
 */
final class Pseudo {
  private static final String PLAIN = "AaBbCcDdEeFfGgHhIiJjKkLlMmNnOoPpQqRrSsTtUuVvWwXxYyZz";
  private static final String ACCENTED = "ÅåƁƀÇçÐðÉéƑƒĞğĤĥÎîĴĵĶķĻļḾḿÑñÖöÞþǪǫŔŕŠšŢţÛûṼṽŴŵẊẋÝýŽž";
  private static final String FILLER = " ļöñğéŕ ŵöŕðš";
  private static final char MARK = '\u200F';

  private final String pattern;
  private final MessagePattern parts;
  private final StringBuilder out = new StringBuilder();
  private boolean inCode;
  private boolean inCommand;

  private Pseudo(String pattern) {
    this.pattern = pattern;
    this.parts = new MessagePattern(pattern);
  }

  static String disguise(String pattern) {
    Pseudo pseudo = new Pseudo(pattern);
    pseudo.out.append(MARK);
    pseudo.message(0);
    int longer = (pseudo.longestLiteral(0) * 2 + 4) / 5;
    for (int i = 0; i < longer; i++) {
      pseudo.out.append(FILLER.charAt(i % FILLER.length()));
    }
    return pseudo.out.append(MARK).toString();
  }

  /** Copies the message that starts at part {@code start}; returns the index of its last part. */
  private int message(int start) {
    int from = parts.getPart(start).getLimit();
    for (int i = start + 1; ; i++) {
      Part part = parts.getPart(i);
      accent(from, part.getIndex());
      if (part.getType() == Part.Type.MSG_LIMIT) {
        return i;
      }
      if (part.getType() == Part.Type.ARG_START) {
        i = argument(i);
        from = parts.getPart(i).getLimit();
      } else {
        out.append(pattern, part.getIndex(), part.getLimit());
        from = part.getLimit();
      }
    }
  }

  /** Copies an argument as it stands, but disguises the messages among its choices. */
  private int argument(int start) {
    int limit = parts.getLimitPartIndex(start);
    int from = parts.getPart(start).getIndex();
    for (int i = start + 1; i < limit; i++) {
      if (parts.getPartType(i) == Part.Type.MSG_START) {
        out.append(pattern, from, parts.getPart(i).getLimit());
        i = message(i);
        from = parts.getPart(i).getIndex();
      }
    }
    out.append(pattern, from, parts.getPart(limit).getLimit());
    inCommand = false;
    return limit;
  }

  private void accent(int from, int to) {
    for (int i = from; i < to; i++) {
      char sign = pattern.charAt(i);
      if (sign == '`') {
        inCode = !inCode;
      }
      boolean wordSign = Character.isLetterOrDigit(sign) || sign == '-' || sign == '_';
      inCommand = startsCommand(i) || (inCommand && wordSign);
      int letter = PLAIN.indexOf(sign);
      boolean kept = inCode || inCommand || letter < 0;
      out.append(kept ? sign : ACCENTED.charAt(letter));
    }
  }

  private boolean startsCommand(int at) {
    char sign = pattern.charAt(at);
    boolean first = at == 0 || !Character.isLetterOrDigit(pattern.charAt(at - 1));
    return first && (sign == '/' || sign == '@' || sign == ':');
  }

  /** Letters of the text a reader may see at most: of an argument's choices, the longest. */
  private int longestLiteral(int start) {
    int longest = 0;
    int from = parts.getPart(start).getLimit();
    for (int i = start + 1; ; i++) {
      Part part = parts.getPart(i);
      longest += part.getIndex() - from;
      if (part.getType() == Part.Type.MSG_LIMIT) {
        return longest;
      }
      if (part.getType() == Part.Type.ARG_START) {
        int limit = parts.getLimitPartIndex(i);
        longest += longestChoice(i, limit);
        i = limit;
      }
      from = parts.getPart(i).getLimit();
    }
  }

  private int longestChoice(int start, int limit) {
    int longest = 0;
    for (int i = start + 1; i < limit; i++) {
      if (parts.getPartType(i) == Part.Type.MSG_START) {
        longest = Math.max(longest, longestLiteral(i));
        i = parts.getLimitPartIndex(i);
      }
    }
    return longest;
  }
}
