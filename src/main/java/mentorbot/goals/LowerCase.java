package mentorbot.goals;

import java.util.Locale;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;

/** A match whose groups read in lower case, whatever the writer's hand or the server's locale. */
record LowerCase(MatchResult found) implements MatchResult {
  @Override
  public int start() {
    return found.start();
  }

  @Override
  public int start(int group) {
    return found.start(group);
  }

  @Override
  public int end() {
    return found.end();
  }

  @Override
  public int end(int group) {
    return found.end(group);
  }

  @Override
  public String group() {
    return found.group().toLowerCase(Locale.ROOT);
  }

  @Override
  public @Nullable String group(int group) {
    var text = found.group(group);
    return text == null ? null : text.toLowerCase(Locale.ROOT);
  }

  @Override
  public int groupCount() {
    return found.groupCount();
  }
}
