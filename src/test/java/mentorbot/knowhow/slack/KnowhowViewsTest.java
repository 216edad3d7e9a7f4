package mentorbot.knowhow.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mentorbot.config.Choice;
import mentorbot.config.Library;
import mentorbot.knowhow.Item;
import mentorbot.knowhow.Item.Content;
import mentorbot.knowhow.Role;
import mentorbot.knowhow.Shelving.Outcome;
import mentorbot.knowhow.Where;
import mentorbot.knowhow.slack.Turn.Page;
import mentorbot.knowhow.slack.Turn.Wanted;
import mentorbot.slack.Message;
import mentorbot.testing.Golden;
import mentorbot.testing.SampleProgramme;
import mentorbot.testing.SlackRules;
import mentorbot.texts.Texts;
import mentorbot.texts.Words;
import org.junit.jupiter.api.Test;

class KnowhowViewsTest {
  private static final Words WORDS = Texts.load().in("en-GB");
  private static final Words PSEUDO = Texts.pseudo().in(null);
  private static final Library LIBRARY = SampleProgramme.DEFINITIONS.library();
  private static final List<Choice> DISCIPLINES =
      SampleProgramme.DEFINITIONS.programme().profile().disciplines();
  private static final ResourceViews VIEWS = new ResourceViews(LIBRARY, DISCIPLINES);
  private static final ShelfViews SHELF = new ShelfViews(LIBRARY, DISCIPLINES);
  private static final String HOSTILE = "<!channel> <@U9> *b* & \u202e";

  @Test
  void each_page_of_the_guide_looks_as_agreed() {
    for (var page : Page.values()) {
      Golden.assertMatches(
          "knowhow/" + page,
          GuideViews.page(WORDS, LIBRARY, new Turn(page, "settle", Role.MENTEE), List.of("U2")));
    }
    Golden.assertMatches(
        "knowhow/guide-mentor",
        GuideViews.page(WORDS, LIBRARY, new Turn(Page.GUIDE, "close", Role.MENTOR), List.of()));
    Golden.assertMatches(
        "knowhow/guide-pseudo",
        GuideViews.page(PSEUDO, LIBRARY, new Turn(Page.GUIDE, "begin", Role.MENTOR), List.of()));
  }

  @Test
  void every_page_of_every_stage_and_role_fits_slack() {
    for (var stage : LIBRARY.stages()) {
      for (var role : Role.values()) {
        for (var page : Page.values()) {
          var turn = new Turn(page, stage.id(), role);
          assertThat(Turn.read(turn.written())).isEqualTo(turn);
          Message message = GuideViews.page(PSEUDO, LIBRARY, turn, List.of("U1", "U2"));
          SlackRules.assertKept(message);
        }
      }
    }
  }

  @Test
  void what_comes_back_changed_leads_to_some_page() {
    for (var value :
        new String[] {"", "x", "GUIDE", "GUIDE|nowhere|boss", "||||||", "\u202e|<>|"}) {
      assertThat(GuideViews.page(WORDS, LIBRARY, Turn.read(value), List.of()).blocks())
          .isNotEmpty();
      var wanted = Wanted.read(value);
      assertThat(VIEWS.list(WORDS, "U1", List.of(), wanted, false).blocks()).isNotEmpty();
    }
    assertThat(Wanted.page("9999999999")).isZero();
  }

  @Test
  void lists_and_forms_look_as_agreed() {
    var items =
        List.of(pairs("U2"), item("A page", "https://example.org/a?b=c&d"), item(HOSTILE, ""));
    var wanted = new Wanted("work", "mentee", "laboratory", 0);
    Golden.assertMatches("knowhow/list", VIEWS.list(WORDS, "U2", items, wanted, true));
    Golden.assertMatches("knowhow/list-reader", VIEWS.list(WORDS, "U1", items, wanted, false));
    Golden.assertMatches("knowhow/list-none", VIEWS.list(WORDS, "U1", List.of(), wanted, false));
    Golden.assertMatches("knowhow/list-pseudo", VIEWS.list(PSEUDO, "U2", items, wanted, true));
    Golden.assertMatches(
        "knowhow/add", ResourceViews.addForPair(WORDS, List.of(where(List.of("Ada Lind")))));
    Golden.assertMatches(
        "knowhow/add-which",
        ResourceViews.addForPair(WORDS, List.of(where(List.of("Ada Lind")), where(List.of()))));
    Golden.assertMatches("knowhow/desk", SHELF.list(WORDS, items, 0));
    Golden.assertMatches("knowhow/desk-pseudo", SHELF.list(PSEUDO, items, 0));
    Golden.assertMatches("knowhow/desk-form", SHELF.form(WORDS, null));
    for (var words : List.of(WORDS, PSEUDO)) {
      SlackRules.assertKept(VIEWS.list(words, "U2", items, wanted, true));
      SlackRules.assertKept(SHELF.list(words, items, 0));
      SlackRules.assertKept(SHELF.form(words, items.get(1)));
      SlackRules.assertKept(ResourceViews.addForPair(words, List.of(where(List.of()))));
    }
    Golden.assertMatches("knowhow/desk-form-change", SHELF.form(WORDS, items.get(1)));
  }

  @Test
  void every_outcome_is_answered_in_its_own_words() {
    var item = item(HOSTILE, "");
    Map<Outcome, String> said = new LinkedHashMap<>();
    for (Outcome outcome :
        List.of(
            new Outcome.Added(item),
            new Outcome.Changed(item),
            new Outcome.Hidden(item),
            new Outcome.PutBack(item),
            new Outcome.Removed(),
            new Outcome.NoLink(),
            new Outcome.Empty(),
            new Outcome.Full(),
            new Outcome.NotYours(),
            new Outcome.Stale(item),
            new Outcome.Gone())) {
      said.put(outcome, ShelfViews.said(WORDS, outcome));
    }
    assertThat(said.values()).doesNotHaveDuplicates().noneMatch(s -> s.contains("<!channel>"));
    for (Class<?> kind : Outcome.class.getPermittedSubclasses()) {
      assertThat(said.keySet()).as(kind.getSimpleName()).anyMatch(kind::isInstance);
    }
  }

  private static Where where(List<String> names) {
    return new Where("work", Role.MENTOR, Optional.of("m" + names.size()), true, List.of(), names);
  }

  private static Item item(String title, String link) {
    return new Item(
        "abcdefghijkmnpqr",
        3,
        "",
        new Content(title, "Try it once a week.", link, "work", "everyone", "laboratory"),
        Optional.empty(),
        "U9",
        title.equals(HOSTILE));
  }

  private static Item pairs(String by) {
    return new Item(
        "abcdefghijkmnpqs",
        0,
        "",
        new Content("For us two", "Read before Friday", "", "any", "everyone", "everyone"),
        Optional.of("m1"),
        by,
        false);
  }
}
