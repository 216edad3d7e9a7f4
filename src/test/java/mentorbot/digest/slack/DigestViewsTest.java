package mentorbot.digest.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.slack.api.util.json.GsonFactory;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mentorbot.WordsOfTheDesk;
import mentorbot.desk.DeskEntry;
import mentorbot.desk.DeskItem;
import mentorbot.desk.DeskItem.Kind;
import mentorbot.digest.ChannelNotice.Outline;
import mentorbot.digest.Digest;
import mentorbot.digest.Health;
import mentorbot.digest.InFives;
import mentorbot.mentorships.Phase;
import mentorbot.slack.NoticeRenderer.Reader;
import mentorbot.testing.Golden;
import mentorbot.texts.Texts;
import mentorbot.workspace.rules.BlockRules;
import org.junit.jupiter.api.Test;

class DigestViewsTest {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final Instant NOW = Instant.parse("2026-06-01T23:30:00Z");
  private static final Reader READER = new Reader("URUTH", Texts.load().in("en-GB"), LONDON);
  private static final Reader PSEUDO = new Reader("URUTH", Texts.pseudo().in(null), LONDON);
  private static final Health HEALTH =
      new Health(
          Map.of(Phase.AGREEING, 2, Phase.ACTIVE, 12, Phase.PAUSED, 1),
          new InFives(15),
          2,
          List.of("UANA", "UBEN"),
          Optional.of("C0GOODNEWS"));
  private static final Health NOTHING =
      new Health(Map.of(), new InFives(0), 0, List.of(), Optional.empty());

  private final DigestViews views = new DigestViews(new WordsOfTheDesk());

  private static DeskEntry entry(Kind kind, int number) {
    var item =
        new DeskItem(
            kind,
            "subject" + number,
            List.of("U" + number),
            List.of("UMIRA"),
            List.of(),
            NOW,
            Optional.of(LocalDate.of(2026, 6, 1)),
            Optional.of("USAM"),
            Optional.of("PRACTICE"));
    return new DeskEntry(item, number % 4 == 3, List.of("UCARA"), Optional.empty());
  }

  private static List<DeskEntry> entries(int each) {
    var entries = new ArrayList<DeskEntry>();
    for (var kind : Kind.values()) {
      for (int n = 0; n < each; n++) {
        entries.add(entry(kind, entries.size()));
      }
    }
    return entries;
  }

  @Test
  void a_full_week_a_small_one_and_a_quiet_one() {
    Golden.assertMatches("digest/full", views.render(new Digest(entries(9), HEALTH), READER));
    Golden.assertMatches("digest/pseudo", views.render(new Digest(entries(9), HEALTH), PSEUDO));
    Golden.assertMatches(
        "digest/small", views.render(new Digest(List.of(entry(Kind.COURSE, 1)), HEALTH), READER));
    Golden.assertMatches("digest/news", views.render(new Digest(List.of(), HEALTH), READER));
    var quiet = new Health(HEALTH.phases(), new InFives(0), 0, List.of(), Optional.empty());
    Golden.assertMatches("digest/quiet", views.render(new Digest(List.of(), quiet), READER));
    Golden.assertMatches("digest/nothing", views.render(new Digest(List.of(), NOTHING), READER));
  }

  @Test
  void a_channel_reads_counts_in_fives_and_no_name() {
    var week = new Outline(new InFives(15), new InFives(0), Optional.of("C0GOODNEWS"));
    var news = new ChannelViews();
    Golden.assertMatches("digest/channel", news.render(week, READER));
    Golden.assertMatches("digest/channel-pseudo", news.render(week, PSEUDO));
    var few = new Outline(new InFives(0), new InFives(5), Optional.empty());
    Golden.assertMatches("digest/channel-few", new ChannelViews().render(few, READER));
  }

  @Test
  void slack_takes_the_largest_week_also_in_plain_blocks() throws IOException {
    for (var reader : List.of(READER, PSEUDO)) {
      var message = views.render(new Digest(entries(200), HEALTH), reader);
      for (var shown : List.of(message, message.withoutPictures())) {
        var json = GsonFactory.createSnakeCase().toJson(shown.blocks());
        assertThat(BlockRules.message(new ObjectMapper().readTree(json))).isEmpty();
        assertThat(textIn(json)).isLessThan(12_000);
      }
      assertThat(message.withoutPictures().blocks()).hasSize(message.blocks().size() - 1);
    }
  }

  /** Slack refuses a message with about 13,000 characters of text. */
  private static int textIn(String json) throws IOException {
    return new ObjectMapper()
        .readTree(json).findValues("text").stream().mapToInt(text -> text.asText().length()).sum();
  }

  @Test
  void what_a_picture_shows_stands_in_words_beside_it() {
    var plain = views.render(new Digest(entries(9), HEALTH), READER).withoutPictures();
    var words = GsonFactory.createSnakeCase().toJson(plain.blocks());
    assertThat(words).contains("12 under way", "2 getting ready", "1 paused");
    assertThat(plain.text()).contains("12 under way", "15 or more check-ins");
  }
}
