package mentorbot;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.ButtonElement;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import mentorbot.desk.DeskEntry;
import mentorbot.desk.DeskItem.Kind;
import mentorbot.desk.slack.DeskLines;
import mentorbot.digest.slack.DigestViews;
import mentorbot.texts.Words;

/**
 * Lends the desk's lines and buttons to the digest: one feature's street does not know another's.
 */
public final class WordsOfTheDesk implements DigestViews.DeskWords {
  @Override
  public String summary(Words words, Map<Kind, Integer> counts) {
    return DeskLines.summary(words, counts);
  }

  @Override
  public String count(Words words, Kind kind, int count) {
    return DeskLines.count(words, kind, count);
  }

  @Override
  public List<LayoutBlock> entry(Words words, ZoneId zone, DeskEntry entry, int place) {
    return new DeskLines(words, zone).of(entry, place);
  }

  @Override
  public ButtonElement toDesk(Words words) {
    return DeskLines.toDesk(words);
  }
}
