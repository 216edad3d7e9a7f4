package mentorbot.journal.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import mentorbot.journal.Entry;
import mentorbot.journal.EntryRef;
import mentorbot.journal.ExportNotice.Export;
import mentorbot.journal.Exported;
import mentorbot.journal.JournalOutcome;
import mentorbot.journal.JournalPages.Page;
import mentorbot.journal.ReflectNotice.Offer;
import mentorbot.journal.Reflecting.Waiting;
import mentorbot.journal.Reflection.State;
import mentorbot.journal.SharedLineNotice.Line;
import mentorbot.journal.Sharing.With;
import mentorbot.slack.Enclosed.Sheet;
import mentorbot.slack.NoticeRenderer.Reader;
import mentorbot.testing.Golden;
import mentorbot.testing.SlackRules;
import mentorbot.texts.Texts;
import mentorbot.texts.Words;
import org.junit.jupiter.api.Test;

class JournalViewsTest {
  private static final Words WORDS = Texts.load().in("en-GB");
  private static final Reader READER = new Reader("U2", WORDS, ZoneOffset.UTC);
  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
  private static final String HOSTILE =
      "<!channel> <@U9> *bold* `code` & שלום \u202e evil 🩺\n" + "&<>".repeat(900);
  private static final List<With> CHOICES =
      List.of(
          new With("m1", List.of("Wilhelmina Ødegård"), Optional.empty()),
          new With("m2", List.of(), Optional.empty()));

  @Test
  void every_outcome_is_answered() {
    var outcomes = outcomes();
    outcomes.forEach(
        (name, outcome) ->
            Golden.assertMatches("journal/outcome-" + name, JournalReplies.of(WORDS, outcome)));
    for (Class<?> kind : JournalOutcome.class.getPermittedSubclasses()) {
      assertThat(outcomes.values()).as(kind.getSimpleName()).anyMatch(kind::isInstance);
    }
  }

  private static Map<String, JournalOutcome> outcomes() {
    Map<String, JournalOutcome> outcomes = new LinkedHashMap<>();
    outcomes.put("kept", new JournalOutcome.Kept(entry("Asked before I was stuck")));
    outcomes.put("changed", new JournalOutcome.Changed(reflection()));
    outcomes.put("changed-shared", new JournalOutcome.Changed(shared()));
    outcomes.put("deleted", new JournalOutcome.Deleted());
    outcomes.put("all-deleted", new JournalOutcome.AllDeleted(12));
    outcomes.put("none-deleted", new JournalOutcome.AllDeleted(0));
    outcomes.put("shared", new JournalOutcome.Shared(shared()));
    outcomes.put("taken-back", new JournalOutcome.TakenBack(reflection()));
    outcomes.put("on-its-way", new JournalOutcome.OnItsWay());
    outcomes.put("nothing-to-export", new JournalOutcome.NothingToExport());
    outcomes.put("let-go", new JournalOutcome.LetGo());
    outcomes.put("empty", new JournalOutcome.Empty());
    outcomes.put("too-long", new JournalOutcome.TooLong());
    outcomes.put("nobody", new JournalOutcome.NobodyToShareWith());
    outcomes.put("stale", new JournalOutcome.Stale(entry("Now this")));
    outcomes.put("gone", new JournalOutcome.Gone());
    return outcomes;
  }

  @Test
  void pages_look_as_agreed() {
    var entries = List.of(entry("x".repeat(400)), reflection(), shared());
    Golden.assertMatches(
        "journal/list",
        JournalViews.list(WORDS, new Page(entries, 12, OptionalInt.of(9), false), true));
    Golden.assertMatches(
        "journal/list-older",
        JournalViews.list(WORDS, new Page(entries, 12, OptionalInt.empty(), false), false));
    Golden.assertMatches(
        "journal/list-none",
        JournalViews.list(WORDS, new Page(List.of(), 0, OptionalInt.empty(), false), true));
    Golden.assertMatches(
        "journal/found",
        JournalViews.found(
            WORDS, new Page(entries, 12, OptionalInt.of(7), false), "catheter", true));
    Golden.assertMatches(
        "journal/found-none",
        JournalViews.found(
            WORDS, new Page(List.of(), 12, OptionalInt.empty(), false), "<!here>", false));
    Golden.assertMatches(
        "journal/found-unfinished",
        JournalViews.found(
            WORDS, new Page(List.of(), 12, OptionalInt.of(3), true), "catheter", false));
  }

  @Test
  void the_page_about_all_of_it_says_where_the_file_stands_and_asks_before_deleting() {
    Golden.assertMatches("journal/whole", JournalViews.whole(WORDS, 12, "abcdefghijkmnpqr"));
    Golden.assertMatches(
        "journal/whole-pseudo", JournalViews.whole(Texts.pseudo().in(null), 1, "abcdefghijkmnpqr"));
  }

  @Test
  void a_file_reads_well_on_paper_and_its_text_cannot_pass_for_anything_else() {
    var entries =
        List.of(
            exported("I asked earlier.\r\n\nIt helped  \u2028a <lot> & *more*", ""),
            exported("Mon, 2 Mar 2026\nYour journal", "Easy\u0007 today \u001b[2J\ud800"),
            exported("", "\u202eshalom שלום"));
    var message = JournalNotices.exported(export(entries), READER);
    Golden.assertMatches("journal/exported", message);
    var file = message.enclosed().get(0).sheets().get(0);
    assertThat(file.name()).isEqualTo("journal-2026-11-24-abcdefgh.txt");
    Golden.assertText("journal/exported.file.txt", file.content().get());
    var headings = file.content().get().lines().filter(line -> line.matches("\\S.*")).toList();
    assertThat(headings).filteredOn(line -> line.startsWith("Mon, 2 Mar")).isEmpty();
    assertThat(headings).filteredOn(line -> line.startsWith("Your journal")).hasSize(1);
  }

  @Test
  void many_files_have_a_name_each_and_come_in_as_many_messages_as_slack_shows_them_in() {
    var volume = List.of(exported("One", ""));
    var export =
        new Export(
            "abcdefghijkmnpqr",
            Instant.parse("2026-11-24T09:00:00Z"),
            DAY,
            "Europe/Amsterdam",
            23,
            Collections.nCopies(23, volume::forEach));
    var enclosed = JournalNotices.exported(export, READER).enclosed();
    assertThat(enclosed).extracting(files -> files.sheets().size()).containsExactly(10, 10, 3);
    assertThat(enclosed.stream().flatMap(files -> files.sheets().stream()).map(Sheet::name))
        .doesNotHaveDuplicates()
        .contains("journal-2026-11-24-abcdefgh-part-23-of-23.txt");
    assertThat(enclosed.get(2).sheets().get(2).content().get()).contains("Part 23 of 23");
  }

  private static Export export(List<Exported> entries) {
    return new Export(
        "abcdefghijkmnpqr",
        Instant.parse("2026-11-24T09:00:00Z"),
        DAY,
        "Europe/Amsterdam",
        entries.size(),
        List.of(entries::forEach));
  }

  private static Exported exported(String text, String together) {
    boolean conversation = !together.isEmpty();
    return new Exported(
        DAY,
        conversation,
        conversation,
        text.isEmpty() ? List.of() : List.of("Wilhelmina Ødegård"),
        text,
        together,
        conversation
            ? List.of(new Exported.Line("I asked\nearlier", List.of("Wilhelmina Ødegård")))
            : List.of());
  }

  @Test
  void forms_look_as_agreed() {
    Golden.assertMatches("journal/form-write", JournalForms.write(WORDS, null));
    Golden.assertMatches("journal/form-message", JournalForms.write(WORDS, "What she said"));
    Golden.assertMatches("journal/form-change", JournalForms.change(WORDS, entry("Old")));
    Golden.assertMatches("journal/form-change-both", JournalForms.change(WORDS, reflection()));
    Golden.assertMatches(
        "journal/form-reflect", JournalForms.reflect(WORDS, new Waiting("r1", List.of("U2"), DAY)));
    Golden.assertMatches("journal/form-reflect-whom", JournalForms.reflect(WORDS, CHOICES));
    Golden.assertMatches("journal/form-reflect-alone", JournalForms.reflect(WORDS, List.of()));
    Golden.assertMatches("journal/form-share", JournalForms.share(WORDS, shared(), CHOICES));
    Golden.assertMatches(
        "journal/form-share-one", JournalForms.share(WORDS, reflection(), CHOICES.subList(0, 1)));
    Golden.assertMatches("journal/form-find", JournalForms.find(WORDS));
  }

  @Test
  void messages_look_as_agreed() {
    Golden.assertMatches(
        "journal/told", JournalNotices.shared(new Line("U1", "I asked earlier."), READER));
    Golden.assertMatches("journal/told-no", JournalNotices.shared(new Line("U1", ""), READER));
    Golden.assertMatches(
        "journal/told-hostile",
        JournalNotices.shared(new Line("U1", HOSTILE.substring(0, 500)), READER));
    for (var state : State.values()) {
      Golden.assertMatches(
          "journal/reflect-" + state,
          JournalNotices.reflect(new Offer("r1", List.of("U1"), DAY, state), READER));
    }
  }

  @Test
  void home_tells_how_much_and_never_what() {
    assertThat(JournalHome.blocks(WORDS, 0)).isEmpty();
    assertThat(JournalHome.blocks(WORDS, 3)).hasSize(2);
  }

  @Test
  void hostile_words_stand_harmless_and_whole_on_a_page() {
    var message = JournalViews.one(WORDS, entry(HOSTILE), "");
    Golden.assertMatches("journal/one-hostile", message);
    assertThat(message.text()).doesNotContain("<!channel>");
    assertThat(String.join("", JournalWords.pieces(HOSTILE))).isEqualTo(HOSTILE);
    assertThat(JournalWords.pieces("&".repeat(3_000))).hasSizeBetween(5, 7);
    assertThat(JournalWords.pieces("")).isEmpty();
  }

  @Test
  void longer_words_of_another_language_break_no_limit() {
    var pseudo = Texts.pseudo().in(null);
    for (var words : List.of(WORDS, pseudo)) {
      SlackRules.assertKept(JournalViews.one(words, entry(HOSTILE), HOSTILE.substring(0, 99)));
      SlackRules.assertKept(
          JournalViews.list(
              words, new Page(List.of(shared(), reflection()), 12, OptionalInt.of(9), true), true));
      SlackRules.assertKept(JournalForms.share(words, entry(HOSTILE), CHOICES));
      SlackRules.assertKept(JournalForms.reflect(words, CHOICES));
      SlackRules.assertKept(JournalForms.write(words, HOSTILE));
    }
    Golden.assertMatches(
        "journal/list-pseudo",
        JournalViews.list(pseudo, new Page(List.of(shared()), 12, OptionalInt.of(9), false), true));
    Golden.assertMatches(
        "journal/form-share-pseudo", JournalForms.share(pseudo, shared(), CHOICES));
    Golden.assertMatches("journal/one-pseudo", JournalViews.one(pseudo, shared(), ""));
  }

  private static Entry entry(String text) {
    return new Entry(
        new EntryRef("abcdefghijkmnpqr", 1), 12, DAY, false, text, "", List.of(), List.of());
  }

  private static Entry reflection() {
    return new Entry(
        new EntryRef("abcdefghijkmnpqs", 0),
        11,
        DAY,
        true,
        "To ask earlier.\nAnd to sit down first.",
        "Easy today",
        List.of("U2"),
        List.of());
  }

  private static Entry shared() {
    return new Entry(
        new EntryRef("abcdefghijkmnpqt", 2),
        10,
        DAY.minusDays(3),
        false,
        "I asked earlier. It helped <a lot>.",
        "",
        List.of(),
        List.of(new Entry.Shared("s1", "I asked earlier.", List.of("U2"))));
  }
}
