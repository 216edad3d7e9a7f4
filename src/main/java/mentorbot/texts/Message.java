package mentorbot.texts;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.util.ULocale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** One compiled text. ICU's formats are not safe for several threads, so one formats at a time. */
final class Message {
  private final String key;
  private final MessageFormat format;
  private final Set<String> arguments;

  Message(String key, String pattern, ULocale locale) {
    this.key = key;
    try {
      this.format = new MessageFormat(pattern, locale);
      this.arguments = argumentsOf(new MessagePattern(pattern));
    } catch (IllegalArgumentException broken) {
      throw new IllegalArgumentException(
          "text '" + key + "' is not a valid ICU message: " + broken.getMessage(), broken);
    }
  }

  /** Those inside a plural's choices too, which the format's own list leaves out. */
  private static Set<String> argumentsOf(MessagePattern pattern) {
    Set<String> names = new TreeSet<>();
    for (int i = 0; i < pattern.countParts(); i++) {
      MessagePattern.Part part = pattern.getPart(i);
      if (part.getType() == MessagePattern.Part.Type.ARG_NUMBER) {
        throw new IllegalArgumentException("arguments are named, not numbered");
      }
      if (part.getType() == MessagePattern.Part.Type.ARG_NAME) {
        names.add(pattern.getSubstring(part));
      }
    }
    return Set.copyOf(names);
  }

  Set<String> arguments() {
    return arguments;
  }

  String with(Map<String, Object> values) {
    for (String argument : arguments) {
      if (!values.containsKey(argument)) {
        throw new IllegalArgumentException(
            "text '" + key + "' needs a value for {" + argument + "}");
      }
    }
    synchronized (format) {
      return format.format(values);
    }
  }
}
