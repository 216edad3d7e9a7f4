package mentorbot.goals.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.util.json.GsonFactory;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import mentorbot.config.AreaOption;
import mentorbot.goals.ActionAsked;
import mentorbot.goals.ActionDue;
import mentorbot.goals.Cadence;
import mentorbot.goals.GoalFacts;
import mentorbot.goals.GoalFacts.Details;
import mentorbot.goals.GoalFacts.Progress;
import mentorbot.goals.GoalFacts.Sharing;
import mentorbot.goals.GoalKind;
import mentorbot.goals.GoalLists;
import mentorbot.goals.GoalOutcome;
import mentorbot.goals.GoalOutcome.What;
import mentorbot.goals.GoalPage;
import mentorbot.goals.GoalPage.Partner;
import mentorbot.goals.GoalRef;
import mentorbot.goals.GoalState;
import mentorbot.goals.Horizon;
import mentorbot.goals.MissingPart;
import mentorbot.goals.Suggestion;
import mentorbot.mentorships.Participant.Role;
import mentorbot.slack.Message;
import mentorbot.slack.NoticeRenderer.Reader;
import mentorbot.testing.Golden;
import mentorbot.texts.Texts;
import mentorbot.texts.Words;
import org.junit.jupiter.api.Test;

class GoalViewsTest {
  private static final Words WORDS = Texts.load().in("en-GB");
  private static final String HOSTILE =
      "<!channel> <@U9> *bold* `code` & שלום \u202e evil 🩺\n" + "&<>".repeat(900);
  private static final Partner MIRA = new Partner("m1", "U2", Role.MENTOR, "Tomás Silva");
  private static final Partner NOA = new Partner("m2", "U3", Role.MENTOR, "Noa Lind");
  private static final List<Suggestion> SUGGESTED =
      List.of(new Suggestion(new GoalRef("v1", 0), "U2", "U1", "Read <one> blood film a week"));
  private static final List<AreaOption> AREAS =
      List.of(new AreaOption("exotics", "Exotic and small mammal care", "everyone"));

  @Test
  void every_outcome_is_answered() {
    var outcomes = outcomes();
    outcomes.forEach(
        (name, outcome) ->
            Golden.assertMatches("goals/outcome-" + name, GoalReplies.of(WORDS, outcome)));
    for (Class<?> kind : GoalOutcome.class.getPermittedSubclasses()) {
      assertThat(outcomes.values()).as(kind.getSimpleName()).anyMatch(kind::isInstance);
    }
  }

  @Test
  void every_change_is_answered_in_its_own_words() {
    var said =
        Arrays.stream(What.values())
            .map(w -> GoalReplies.of(WORDS, new GoalOutcome.Changed(page(goal()), w)).text())
            .toList();
    assertThat(said).doesNotHaveDuplicates();
  }

  private static void assertList(String name, GoalLists.Mine mine, GoalLists.Vision vision) {
    Golden.assertMatches("goals/" + name, GoalPages.mine(WORDS, mine, vision, AREAS));
  }

  @Test
  void lists_and_pages_look_as_agreed() {
    var goals = List.of(goal(), closed(GoalState.LET_GO), habit());
    var vision = new GoalLists.Vision("Run a <ward>", List.of("exotics"));
    var none = new GoalLists.Vision("", List.of());
    assertList(
        "list", new GoalLists.Mine(goals, false, 0, true, 7, List.of(MIRA), SUGGESTED), vision);
    assertList(
        "list-empty",
        new GoalLists.Mine(List.of(), false, 0, false, 0, List.of(), List.of()),
        none);
    assertList(
        "list-closed",
        new GoalLists.Mine(
            List.of(closed(GoalState.DONE)), true, 1, false, 0, List.of(), List.of()),
        none);
    Golden.assertMatches("goals/one", GoalPages.one(WORDS, page(goal())));
    Golden.assertMatches("goals/one-full", GoalPages.one(WORDS, fullPage()));
    Golden.assertMatches(
        "goals/shared",
        GoalPages.shared(
            WORDS,
            "m1",
            new GoalLists.Shared(
                List.of(goal(), habit()), List.of("U2"), 1, true, true, SUGGESTED)));
    Golden.assertMatches(
        "goals/shared-none",
        GoalPages.shared(
            WORDS,
            "m1",
            new GoalLists.Shared(List.of(), List.of("U2"), 0, false, false, List.of())));
  }

  @Test
  void forms_look_as_agreed() {
    Golden.assertMatches("goals/form-new", GoalModals.newGoal(WORDS));
    Golden.assertMatches("goals/form-revise", GoalModals.revise(WORDS, goal()));
    Golden.assertMatches("goals/form-clearer", GoalModals.clearer(WORDS, goal(), AREAS));
    for (var part : MissingPart.values()) {
      Golden.assertMatches(
          "goals/form-fill-" + GoalWords.name(part), GoalModals.fill(WORDS, goal(), part));
    }
    Golden.assertMatches("goals/form-note", GoalModals.note(WORDS, "s1", "It went well"));
    Golden.assertMatches("goals/form-action", GoalModals.action(WORDS, page(goal())));
    Golden.assertMatches("goals/form-milestone", GoalModals.milestone(WORDS, goal()));
    Golden.assertMatches(
        "goals/form-vision",
        GoalModals.vision(WORDS, new GoalLists.Vision("Run a ward", List.of("exotics")), AREAS));
  }

  @Test
  void messages_about_actions_look_as_agreed_before_and_after() {
    var reader = new Reader("U2", WORDS, ZoneOffset.UTC);
    var ref = new GoalRef("a1", 0);
    var day = LocalDate.of(2026, 6, 12);
    for (var done : new boolean[] {false, true}) {
      var when = done ? "-done" : "";
      Golden.assertMatches(
          "goals/notice-asked" + when,
          GoalNotices.asked(new ActionAsked.Asked(ref, "Watch me", "U1", day, done), reader));
      Golden.assertMatches(
          "goals/notice-asked-any-day" + when,
          GoalNotices.asked(new ActionAsked.Asked(ref, "Watch me", "U1", null, done), reader));
      Golden.assertMatches(
          "goals/notice-due" + when,
          GoalNotices.due(new ActionDue.Due(ref, "Watch me", "U2", day, done), reader));
      Golden.assertMatches(
          "goals/notice-due-for" + when,
          GoalNotices.due(new ActionDue.Due(ref, "Watch me", "U1", day, done), reader));
    }
  }

  @Test
  void hostile_text_is_shown_harmless_and_within_limits() {
    var goal = goal(HOSTILE, GoalKind.PLAIN, GoalState.ACTIVE, new Progress(1, 5, HOSTILE));
    var page = page(goal);
    var mine =
        new GoalLists.Mine(List.of(goal, goal, goal), false, 0, false, 3, List.of(MIRA), List.of());
    var messages =
        List.of(
            GoalReplies.of(WORDS, new GoalOutcome.Logged(page)),
            GoalReplies.of(WORDS, new GoalOutcome.Stepped(page, "s1", 1, true)),
            GoalReplies.of(
                WORDS, new GoalOutcome.WhichGoal(HOSTILE, List.of(goal), "abcdefghijkmnpqr")),
            GoalPages.one(WORDS, page),
            GoalPages.mine(WORDS, mine, new GoalLists.Vision(HOSTILE, List.of()), AREAS));
    Golden.assertMatches("goals/hostile", messages.get(0));
    for (Message message : messages) {
      assertThat(message.blocks()).hasSizeLessThanOrEqualTo(50);
      assertThat(message.text()).doesNotContain("<!channel>", "<@U9>");
      var json = GsonFactory.createSnakeCase().toJsonTree(message.blocks());
      json.getAsJsonArray()
          .forEach(
              block -> {
                var text = block.getAsJsonObject().get("text");
                if (text != null) {
                  var shown = text.getAsJsonObject().get("text").getAsString();
                  assertThat(shown).doesNotContain("<!channel>", "<@U9>");
                  assertThat(shown.codePointCount(0, shown.length())).isLessThanOrEqualTo(3_000);
                }
              });
    }
  }

  @Test
  void a_longer_language_breaks_no_limit() {
    var pseudo = Texts.pseudo().in(null);
    outcomes()
        .forEach(
            (name, outcome) ->
                assertThat(GoalReplies.of(pseudo, outcome).blocks())
                    .as(name)
                    .hasSizeBetween(1, 50));
    assertThat(GoalModals.revise(pseudo, goal()).getBlocks()).hasSize(6);
  }

  private static Map<String, GoalOutcome> outcomes() {
    Map<String, GoalOutcome> all = new LinkedHashMap<>();
    var page = page(goal());
    all.put("logged", new GoalOutcome.Logged(page));
    all.put("logged-alone", new GoalOutcome.Logged(page(goal(), List.of())));
    all.put("stepped", new GoalOutcome.Stepped(page, "s1", 2, false));
    all.put("stepped-finished", new GoalOutcome.Stepped(page(habit()), "s1", 1, true));
    all.put("stepped-noted", new GoalOutcome.Stepped(page(hours()), "s1", 0, false));
    all.put("stepped-time", new GoalOutcome.Stepped(page(hours()), "s1", 90, false));
    var choices = IntStream.range(0, 4).mapToObj(i -> goal()).toList();
    all.put("which", new GoalOutcome.WhichGoal("did 2", choices, "abcdefghijkmnpqr"));
    all.put("which-none", new GoalOutcome.WhichGoal("did 2", List.of(), "abcdefghijkmnpqr"));
    all.put("goal-undone", new GoalOutcome.GoalUndone("Suturing"));
    all.put("step-undone", new GoalOutcome.StepUndone(page));
    for (var how : List.of(GoalState.DONE, GoalState.CHANGED, GoalState.LET_GO)) {
      all.put("closed-" + GoalWords.name(how), new GoalOutcome.Closed(page(closed(how))));
    }
    all.put("changed-shared", new GoalOutcome.Changed(fullPage(), What.SHARED));
    all.put("milestone-reached", new GoalOutcome.MilestoneReached(page, "s1", "First one alone"));
    all.put("action-done", new GoalOutcome.ActionDone("Watch me"));
    all.put("with-whom", new GoalOutcome.WithWhom(page, List.of(MIRA, NOA)));
    all.put("nobody", new GoalOutcome.NobodyToShareWith(page));
    all.put("stale", new GoalOutcome.Stale(page));
    all.put("empty", new GoalOutcome.Empty());
    all.put("too-long", new GoalOutcome.TooLong());
    all.put("gone", new GoalOutcome.Gone());
    return all;
  }

  private static GoalFacts goal() {
    return goal(
        "Place IV catheters on my own",
        GoalKind.SMART,
        GoalState.ACTIVE,
        new Progress(5, 10, "catheters"));
  }

  private static GoalFacts closed(GoalState state) {
    return goal("Suturing skin", GoalKind.PLAIN, state, new Progress(3, null, null));
  }

  private static GoalFacts hours() {
    return goal(
        "20 hours of dentistry", GoalKind.PLAIN, GoalState.ACTIVE, new Progress(90, 1_200, "min"));
  }

  private static GoalFacts goal(String title, GoalKind kind, GoalState state, Progress progress) {
    return new GoalFacts(
        "g1",
        3,
        "U1",
        title,
        kind,
        state,
        LocalDate.of(2027, 3, 31),
        Horizon.LONG,
        null,
        null,
        progress,
        new Details(null, null, null),
        new Sharing("m1", false),
        state == GoalState.ACTIVE ? Optional.of(MissingPart.WHY) : Optional.empty(),
        Optional.empty());
  }

  private static GoalFacts habit() {
    return new GoalFacts(
        "g2",
        0,
        "U2",
        "Ask one question every shift",
        GoalKind.PACT,
        GoalState.ACTIVE,
        null,
        null,
        Cadence.EVERY_SHIFT,
        "exotics",
        new Progress(1, null, null),
        new Details("I learn by asking", "Ask Mira today", "People answer"),
        new Sharing("m1", true),
        Optional.empty(),
        Optional.of("U3"));
  }

  private static GoalPage page(GoalFacts goal) {
    return page(goal, List.of(MIRA));
  }

  private static GoalPage page(GoalFacts goal, List<Partner> partners) {
    return new GoalPage(goal, partners, List.of(), List.of(), List.of(), List.of());
  }

  private static GoalPage fullPage() {
    return new GoalPage(
        habit(),
        List.of(MIRA, NOA),
        List.of(
            new GoalPage.Action(
                new GoalRef("a1", 0), "Watch me", "U2", LocalDate.of(2026, 6, 12), false),
            new GoalPage.Action(new GoalRef("a2", 1), "Read", "U1", null, true)),
        List.of(
            new GoalPage.Stone(new GoalRef("s1", 0), "First one alone", false),
            new GoalPage.Stone(new GoalRef("s2", 0), "First one seen", true)),
        List.of(1, 2, 2, 4, 5),
        List.of(
            new GoalPage.Earlier("Ask questions", null, null, "Too vague"),
            new GoalPage.Earlier("Ask", LocalDate.of(2026, 7, 1), 3, null)));
  }
}
