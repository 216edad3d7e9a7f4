package mentorbot.texts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WordsTest {
  private static final Texts TEXTS =
      Texts.of(
          Map.of(
              Locale.ENGLISH,
              Map.of(
                  "hello", "Hello {name}",
                  "plain", "Nothing is lost",
                  "places", "{count, plural, =0 {no place} one {# place} other {# places}} left",
                  "who", "{role, select, MENTOR {the mentor} other {the mentee}}",
                  "on", "On {day}",
                  "nested", "{count, plural, one {for {who}} other {for all}}",
                  "numbered", "Hello {0}",
                  "broken", "{oops"),
              Locale.FRENCH,
              Map.of("hello", "Bonjour {name}"),
              Locale.forLanguageTag("pt-BR"),
              Map.of("hello", "Oi {name}")));
  private final Words words = TEXTS.in("en-GB");

  private enum Role {
    MENTOR
  }

  @Test
  void arguments_are_given_by_name() {
    assertThat(words.say("hello", "name", "Mira")).isEqualTo("Hello Mira");
    assertThat(words.say("hello", Map.of("name", "Mira"))).isEqualTo("Hello Mira");
    assertThat(words.say("plain")).isEqualTo("Nothing is lost");
  }

  @Test
  void plurals_and_choices_follow_the_argument() {
    assertThat(words.say("places", "count", 0)).isEqualTo("no place left");
    assertThat(words.say("places", "count", 1)).isEqualTo("1 place left");
    assertThat(words.say("places", "count", 1200)).isEqualTo("1,200 places left");
    assertThat(words.say("who", "role", Role.MENTOR)).isEqualTo("the mentor");
    assertThat(words.say("who", "role", "anything")).isEqualTo("the mentee");
  }

  @Test
  void a_mistake_in_the_call_names_the_text() {
    assertThatThrownBy(() -> words.say("nowhere"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'nowhere'");
    assertThatThrownBy(() -> words.say("hello"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'hello'")
        .hasMessageContaining("{name}");
    assertThatThrownBy(() -> words.say("hello", "name"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no value");
    assertThatThrownBy(() -> words.say("hello", 7, "Mira"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("argument name expected");
    assertThatThrownBy(() -> words.say("nested", "count", 2))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("{who}");
    assertThatThrownBy(() -> words.say("numbered", "name", "Mira"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("named, not numbered");
    assertThatThrownBy(() -> words.say("broken"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'broken'");
  }

  @Test
  void a_moment_is_refused_because_it_has_no_zone() {
    assertThatThrownBy(() -> words.say("on", "day", Instant.EPOCH))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("{day} cannot be Instant");
  }

  @Test
  void plain_text_keeps_what_was_typed_and_mrkdwn_escapes_it() {
    String typed = "<!channel> & *<@U1>*";
    assertThat(words.say("hello", "name", typed)).isEqualTo("Hello <!channel> & *<@U1>*");
    assertThat(words.mrkdwn("hello", "name", typed))
        .isEqualTo("Hello &lt;!channel&gt; &amp; *&lt;@U1&gt;*");
    assertThat(words.mrkdwn("hello", Map.of("name", new StringBuilder("<b>"))))
        .isEqualTo("Hello &lt;b&gt;");
  }

  @Test
  void markup_goes_into_mrkdwn_untouched_and_never_into_plain_text() {
    assertThat(words.mrkdwn("hello", "name", new Markup("<@U1>"))).isEqualTo("Hello <@U1>");
    assertThatThrownBy(() -> words.say("hello", "name", new Markup("<@U1>")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Markup in plain text");
  }

  @Test
  void braces_and_apostrophes_in_arguments_are_only_text() {
    assertThat(words.say("hello", "name", "{0} 'O’Neil' {name}"))
        .isEqualTo("Hello {0} 'O’Neil' {name}");
  }

  @Test
  void dates_are_written_as_the_language_writes_them() {
    LocalDate day = LocalDate.of(2026, 12, 2);
    Instant moment = Instant.parse("2026-12-02T14:30:00Z");
    assertThat(words.date(day)).isEqualTo("Wed, 2 Dec 2026");
    assertThat(words.dateTime(moment, ZoneId.of("Europe/London")))
        .isEqualTo("Wed, 2 Dec 2026, 14:30");
    assertThat(words.dateTime(moment, ZoneId.of("Asia/Kolkata")))
        .isEqualTo("Wed, 2 Dec 2026, 20:00");
    assertThat(words.time(LocalTime.of(8, 5))).isEqualTo("08:05");
    assertThat(words.weekday(DayOfWeek.SUNDAY)).isEqualTo("Sunday");
    assertThat(words.say("on", "day", day)).isEqualTo("On Wed, 2 Dec 2026");
    assertThat(words.say("on", "day", moment.atZone(ZoneId.of("Asia/Kolkata"))))
        .isEqualTo("On Wed, 2 Dec 2026, 20:00");
    assertThat(TEXTS.in("en-US").date(day)).isEqualTo("Wed, Dec 2, 2026");
  }

  @Test
  void lists_read_as_a_sentence() {
    assertThat(words.list(List.of("a", "b", "c"))).isEqualTo("a, b and c");
    assertThat(words.list(List.of())).isEmpty();
    assertThat(words.markupList(List.of(new Markup("<@U1>"), new Markup("<@U2>"))).text())
        .isEqualTo("<@U1> and <@U2>");
  }

  @Test
  void who_reads_is_counted_in_among_the_others() {
    var words =
        Texts.of(
                Map.of(
                    Locale.ENGLISH,
                    Map.of(
                        "met", "{You_who} met; only {you_who} know.",
                        "slack.you", "you",
                        "slack.youFirst", "You")))
            .in("en-GB");
    var two = words.markupList(List.of(new Markup("<@U1>"), new Markup("<@U2>")));
    assertThat(words.mrkdwn("met", "who", two))
        .isEqualTo("You, <@U1> and <@U2> met; only you, <@U1> and <@U2> know.");
    assertThat(words.mrkdwn("met", "who", new Markup("<@U1>")))
        .isEqualTo("You and <@U1> met; only you and <@U1> know.");
    assertThat(words.mrkdwn("met", "who", "<b>"))
        .isEqualTo("You and &lt;b&gt; met; only you and &lt;b&gt; know.");
    assertThatThrownBy(() -> words.mrkdwn("met", "whom", two))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void the_language_is_the_persons_and_what_is_not_translated_is_english() {
    assertThat(TEXTS.in("fr-FR").say("hello", "name", "Mira")).isEqualTo("Bonjour Mira");
    assertThat(TEXTS.in("fr-FR").say("plain")).isEqualTo("Nothing is lost");
    assertThat(TEXTS.in("fr-FR").say("places", "count", 0)).isEqualTo("no place left");
    assertThat(TEXTS.in("pt-BR").say("hello", "name", "Mira")).isEqualTo("Oi Mira");
    assertThat(TEXTS.in("pt-PT").say("hello", "name", "Mira")).isEqualTo("Hello Mira");
  }

  @Test
  void an_unknown_odd_or_missing_language_is_british_english() {
    assertThat(TEXTS.in(null).locale()).isEqualTo(Locale.UK);
    assertThat(TEXTS.in("").locale()).isEqualTo(Locale.UK);
    assertThat(TEXTS.in("tr-TR").locale()).isEqualTo(Locale.UK);
    assertThat(TEXTS.in("!!").locale()).isEqualTo(Locale.UK);
    assertThat(TEXTS.in("en-US").locale()).isEqualTo(Locale.US);
  }

  @Test
  void many_threads_may_say_the_same_words() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Callable<String>> calls =
          IntStream.range(2, 2000)
              .<Callable<String>>mapToObj(n -> () -> words.say("places", "count", n))
              .toList();
      int n = 2;
      for (Future<String> said : threads.invokeAll(calls)) {
        assertThat(said.get().replace(",", "")).isEqualTo(n++ + " places left");
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void one_of_several_texts_is_chosen_by_data() {
    Words choosing =
        Texts.of(Map.of(Locale.ENGLISH, Map.of("state.OPEN", "open to {who}"))).in(null);
    assertThat(choosing.sayOneOf("state", "OPEN", "who", "<all>")).isEqualTo("open to <all>");
    assertThat(choosing.mrkdwnOneOf("state", "OPEN", "who", "<all>"))
        .isEqualTo("open to &lt;all&gt;");
  }
}
