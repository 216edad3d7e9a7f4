package mentorbot.digest.slack;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.ButtonElement;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import mentorbot.desk.DeskEntry;
import mentorbot.desk.DeskItem;
import mentorbot.desk.DeskItem.Kind;
import mentorbot.digest.Digest;
import mentorbot.slack.DataTable;
import mentorbot.slack.Kit;
import mentorbot.slack.Message;
import mentorbot.slack.NoticeRenderer;
import mentorbot.texts.Words;

/** A coordinator's week: what needs them first, then how it goes, then good news. */
public final class DigestViews implements NoticeRenderer<Digest> {
  /** With their buttons they fit a phone; the others are a table. */
  private static final int WITH_BUTTONS = 5;

  private static final int MOST_NAMES = 6;

  private final DeskWords desk;

  public DigestViews(DeskWords desk) {
    this.desk = desk;
  }

  /** How the desk says and does things. */
  public interface DeskWords {
    String summary(Words words, Map<Kind, Integer> counts);

    /** Plain text: so many of a kind. */
    String count(Words words, Kind kind, int count);

    /** One entry with its buttons, whose ids end in its place. */
    List<LayoutBlock> entry(Words words, ZoneId zone, DeskEntry entry, int place);

    ButtonElement toDesk(Words words);
  }

  @Override
  public Message render(Digest digest, Reader reader) {
    var words = reader.words();
    if (digest.quiet()) {
      return Message.of(
          words.mrkdwn(
              "digest.quiet",
              "states",
              HealthViews.markup(HealthViews.states(words, digest.health()))));
    }
    var blocks = new ArrayList<LayoutBlock>();
    blocks.add(Kit.header(words.say("digest.title")));
    var needs = needs(words, digest.waiting());
    blocks.add(Kit.section(needs));
    var first = digest.waiting().stream().limit(WITH_BUTTONS).toList();
    for (int i = 0; i < first.size(); i++) {
      blocks.addAll(desk.entry(words, reader.zone(), first.get(i), i));
    }
    if (digest.waiting().size() > WITH_BUTTONS) {
      blocks.add(others(reader, digest.waiting().subList(WITH_BUTTONS, digest.waiting().size())));
      blocks.add(Kit.actions(desk.toDesk(words)));
    }
    blocks.add(Kit.divider());
    blocks.addAll(HealthViews.blocks(words, digest.health()));
    return new Message(needs + "\n" + HealthViews.inWords(words, digest.health()), blocks);
  }

  private String needs(Words words, List<DeskEntry> waiting) {
    var counts = new EnumMap<Kind, Integer>(Kind.class);
    waiting.forEach(entry -> counts.merge(entry.item().kind(), 1, Integer::sum));
    return counts.isEmpty()
        ? words.mrkdwn("digest.nobody")
        : words.mrkdwn("digest.needs", "summary", HealthViews.markup(desk.summary(words, counts)));
  }

  /** One row for each kind: what, who, the longest since when. */
  private DataTable others(Reader reader, List<DeskEntry> entries) {
    var words = reader.words();
    var byKind = new EnumMap<Kind, List<DeskItem>>(Kind.class);
    entries.forEach(
        entry ->
            byKind
                .computeIfAbsent(entry.item().kind(), kind -> new ArrayList<>())
                .add(entry.item()));
    var rows = new ArrayList<List<DataTable.Cell>>();
    byKind.forEach((kind, items) -> rows.add(row(reader, kind, items)));
    return DataTable.of(
        words.say("digest.more"),
        List.of(
            words.say("digest.more.what"),
            words.say("digest.more.who"),
            words.say("digest.more.since")),
        rows);
  }

  private List<DataTable.Cell> row(Reader reader, Kind kind, List<DeskItem> items) {
    var words = reader.words();
    var people = items.stream().flatMap(item -> item.people().stream()).distinct().toList();
    var since = items.stream().map(DeskItem::since).min(Comparator.naturalOrder()).orElseThrow();
    int more = Math.max(0, people.size() - MOST_NAMES);
    return List.of(
        DataTable.text(desk.count(words, kind, items.size())),
        DataTable.people(
            people.subList(0, people.size() - more),
            more == 0 ? "" : words.say("digest.more.others", "count", more)),
        DataTable.text(words.date(since.atZone(reader.zone()).toLocalDate())));
  }
}
