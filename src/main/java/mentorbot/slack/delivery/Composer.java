package mentorbot.slack.delivery;

import com.google.gson.Gson;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.util.json.GsonFactory;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import mentorbot.notices.Courier.Letter;
import mentorbot.notices.Part;
import mentorbot.notices.Recipient;
import mentorbot.slack.BarChart;
import mentorbot.slack.Cut;
import mentorbot.slack.Enclosed;
import mentorbot.slack.Kit;
import mentorbot.slack.Message;
import mentorbot.slack.NoticeRenderer;
import mentorbot.texts.Texts;

/** Makes one message of the parts it tells; a divider between them. */
final class Composer {
  /** https://docs.slack.dev/reference/block-kit/blocks */
  private static final int MOST_BLOCKS = 50;

  /**
   * Slack refuses a message whose blocks hold more than about 13,000 characters
   * (msg_blocks_too_long); counted as JSON we stay well below.
   */
  private static final int MOST_JSON = 12_000;

  /** Slack refuses a third one, and with it the whole message. */
  private static final int MOST_CHARTS = 2;

  private static final int THE_BEGINNING = 1_000;

  private static final Gson JSON = GsonFactory.createSnakeCase();

  private final Map<String, NoticeRenderer<?>> renderers = new HashMap<>();
  private final Texts texts;

  Composer(Collection<? extends Told<?>> all, Texts texts) {
    all.forEach(told -> renderers.put(told.kind().name(), told.renderer()));
    this.texts = texts;
  }

  /** A message and whom it is made of. */
  record Composed(Message message, List<String> kinds) implements Letter {
    @Override
    public int parts() {
      return kinds.size();
    }

    /** With something more to say at the end. */
    Composed adding(String mrkdwn) {
      var more = new ArrayList<>(message.blocks());
      more.add(Kit.section(mrkdwn));
      var text = message.text() + "\n" + mrkdwn;
      return new Composed(new Message(text, more, message.enclosed()), kinds);
    }

    /**
     * What to say when Slack refuses the blocks: without pictures, without any block, and in the
     * end only how it begins.
     */
    List<Message> simpler() {
      var plain = new Message(message.text(), List.of());
      var begun = new Message(Cut.to(message.text(), THE_BEGINNING), List.of());
      return Stream.of(message.withoutPictures(), plain, begun)
          .filter(simpler -> !simpler.equals(message))
          .distinct()
          .toList();
    }
  }

  Composed compose(Recipient recipient, List<Part> parts) {
    var words = texts.in(recipient.locale());
    var reader = new NoticeRenderer.Reader(recipient.user(), words, recipient.zone());
    var sheet = new Sheet();
    for (var part : parts) {
      var whole = message(part, reader);
      var message = sheet.charts(whole) > MOST_CHARTS ? whole.withoutPictures() : whole;
      boolean again = isOnceEnough(part) && sheet.says(message);
      if (again) {
        sheet.covers(part.kind());
      } else if (!sheet.takes(part.kind(), message)) {
        break;
      }
    }
    return sheet.finished();
  }

  private boolean isOnceEnough(Part part) {
    var renderer = renderers.get(part.kind());
    return renderer != null && renderer.onceIsEnough();
  }

  private Message message(Part part, NoticeRenderer.Reader reader) {
    var data = part.data();
    if (data == null) {
      return Message.of(reader.words().mrkdwn("notices.past"));
    }
    var renderer = renderers.get(part.kind());
    if (renderer == null) {
      throw new IllegalStateException("no renderer for " + part.kind());
    }
    return rendered(renderer, data, reader);
  }

  /** Safe because {@link Told} pairs a kind with the renderer of its data. */
  @SuppressWarnings("unchecked")
  private static <D> Message rendered(
      NoticeRenderer<D> renderer, Object data, NoticeRenderer.Reader reader) {
    return renderer.render((D) data, reader);
  }

  /** What is written so far. */
  private static final class Sheet {
    private final List<LayoutBlock> blocks = new ArrayList<>();
    private final List<Message> said = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();
    private final List<String> kinds = new ArrayList<>();
    private final List<Enclosed> enclosed = new ArrayList<>();
    private final Set<String> blockIds = new HashSet<>();
    private int size;

    boolean says(Message message) {
      return said.contains(message);
    }

    /** So many there would be with these. */
    long charts(Message more) {
      return Stream.concat(blocks.stream(), more.blocks().stream())
          .filter(BarChart.class::isInstance)
          .count();
    }

    /** What there is already tells this as well. */
    void covers(String kind) {
      kinds.add(kind);
    }

    /** False, and nothing is written, if it doesn't fit any more; the first always does. */
    boolean takes(String kind, Message message) {
      int more = JSON.toJson(message.blocks()).length() + message.text().length();
      int textSize = lines.stream().mapToInt(String::length).sum() + lines.size();
      boolean fits =
          blocks.size() + 1 + message.blocks().size() <= MOST_BLOCKS
              && size + more <= MOST_JSON
              && textSize + message.text().length() <= Message.TEXT_LIMIT
              && message.blocks().stream().noneMatch(b -> blockIds.contains(b.getBlockId()));
      if (!kinds.isEmpty() && !fits) {
        return false;
      }
      if (!kinds.isEmpty()) {
        blocks.add(Kit.divider());
      }
      blocks.addAll(message.blocks());
      enclosed.addAll(message.enclosed());
      message.blocks().stream()
          .flatMap(block -> Stream.ofNullable(block.getBlockId()))
          .forEach(blockIds::add);
      said.add(message);
      lines.add(message.text());
      kinds.add(kind);
      size += more;
      return true;
    }

    Composed finished() {
      return new Composed(
          new Message(String.join("\n", lines), blocks, enclosed), List.copyOf(kinds));
    }
  }
}
