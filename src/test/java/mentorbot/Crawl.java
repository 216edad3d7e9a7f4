package mentorbot;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.stream.Stream;
import mentorbot.workspace.Person;
import org.jspecify.annotations.Nullable;

/**
 * Presses every button it sees, fills in and sends every page that opens, and remembers what each
 * person was shown: so that the same can be tried by others.
 */
final class Crawl {
  /** A button or menu with its value, and whose eyes it was made for. */
  record Button(String user, String action, String value) {
    String route() {
      return action.split(":", 2)[0];
    }

    /** A button that runs a command is another one for each command. */
    String key() {
      return user + " " + action + (route().equals("edge.run") ? value : "");
    }
  }

  /** A page that can be sent, and who had it open. */
  record Form(String user, ObjectNode view) {
    String route() {
      return view.path("callback_id").asText();
    }
  }

  private static final int DEEPEST = 12;
  private static final int MOST_OF_A_ROUTE = 4;

  private final WholeBot bot;
  private final Map<String, List<Button>> buttons = new TreeMap<>();
  private final Map<String, List<Form>> forms = new TreeMap<>();
  private final Set<String> pressed = new HashSet<>();
  private final Set<String> notYet = new HashSet<>();
  private final List<String> broken = new ArrayList<>();
  private final List<String> secrets = new ArrayList<>();
  private final AtomicLong commits = new AtomicLong();
  private long settled = -1;

  Crawl(WholeBot bot) {
    this.bot = bot;
    bot.running().database().onCommit(commits::incrementAndGet);
  }

  /** By route: what was seen of it, a few of each. */
  Map<String, List<Button>> buttons() {
    return buttons;
  }

  Map<String, List<Form>> forms() {
    return forms;
  }

  /** What somebody was told that nobody should be told. */
  List<String> broken() {
    return broken;
  }

  /** Nobody whom this crawl acts for may be shown these words, wherever. */
  void keepFrom(String... words) {
    secrets.addAll(List.of(words));
  }

  /** Leaves these routes alone for now: what they end would hide the rest. */
  void spare(String... routes) {
    notYet.clear();
    notYet.addAll(List.of(routes));
  }

  /** Types it and follows all that it leads to. */
  void type(String user, String command) {
    var person = bot.person(user);
    person.command(command);
    follow(person, Map.of());
    pressAll(person);
  }

  /** Types it and fills in the pages that open with these values, others as they come. */
  void fill(String user, String command, Map<String, ?> values) {
    var person = bot.person(user);
    person.command(command);
    follow(person, values);
  }

  /** Presses this and fills in the pages that open. */
  void press(String user, String action, Map<String, ?> values) {
    var person = bot.person(user);
    pressed.add(user + " " + action);
    person.press(action);
    follow(person, values);
  }

  /** Everything in the conversation and on Home that this person has not pressed before. */
  void pressAll(Person person) {
    for (int i = 0; i < 60; i++) {
      var next = look(person).stream().filter(this::isNew).findFirst();
      if (next.isEmpty()) {
        return;
      }
      var action = next.get().action();
      var home = person.home().map(view -> offers(view, action)).orElse(false);
      pressed.add(next.get().key());
      try {
        if (home) {
          person.chooseHome(action, next.get().value());
        } else {
          person.choose(action, next.get().value());
        }
      } catch (IllegalArgumentException gone) {
        var key = next.get().key();
        // The answer to the press before may just have taken this one's place.
        if (look(person).stream().anyMatch(button -> button.key().equals(key))) {
          broken.add(person.id() + ": " + gone.getMessage());
        }
      }
      follow(person, Map.of());
    }
  }

  private boolean isNew(Button button) {
    return !pressed.contains(button.key()) && !notYet.contains(button.route());
  }

  private static boolean offers(JsonNode view, String action) {
    return view.findValuesAsText("action_id").contains(action);
  }

  private void follow(Person person, Map<String, ?> values) {
    @Nullable String sent = null;
    for (int i = 0; i < DEEPEST && person.modal().isPresent(); i++) {
      var view = person.modal().orElseThrow();
      look(person);
      var inside = elements(view, person.id()).stream().filter(this::isNew).findFirst();
      if (inside.isPresent()) {
        pressed.add(inside.get().key());
        tryTo(person, () -> person.choose(inside.get().action(), inside.get().value()));
      } else if (view.path("submit").isObject()
          && !notYet.contains(view.path("callback_id").asText())
          && !view.path("hash").asText().equals(sent)) {
        sent = view.path("hash").asText();
        tryTo(person, () -> person.submit(Filled.in(view, values)));
      } else {
        break;
      }
    }
    person.closeAll();
    settle();
    look(person);
  }

  /** Where nothing was stored since, nothing has fallen due: to ask all sweeps takes long. */
  private void settle() {
    if (commits.get() != settled) {
      bot.settle();
      settled = commits.get();
    }
  }

  /** What a press may refuse, as a field that needs its page, is another test's matter. */
  private void tryTo(Person person, Runnable act) {
    try {
      act.run();
    } catch (IllegalArgumentException gone) {
      broken.add(person.id() + ": " + gone.getMessage());
    }
  }

  /** Remembers what is in view now; answers what stands in the conversation and on Home. */
  private List<Button> look(Person person) {
    var seen = new ArrayList<Button>();
    person.messages().forEach(m -> seen.addAll(elements(m.blocks(), person.id())));
    person.home().ifPresent(view -> seen.addAll(elements(view, person.id())));
    seen.forEach(this::remember);
    person.modal().ifPresent(view -> remember(person, view));
    person.messages().stream().map(m -> m.text()).forEach(text -> check(person, text));
    if (!secrets.isEmpty()) {
      person.messages().stream()
          .filter(m -> m.bot() && m.command() == null)
          .forEach(m -> check(person, m.text() + m.blocks()));
      person.home().ifPresent(view -> check(person, view.toString()));
    }
    return seen;
  }

  private void remember(Person person, ObjectNode view) {
    elements(view, person.id()).forEach(this::remember);
    check(person, view.toString());
    if (view.path("submit").isObject()) {
      var form = new Form(person.id(), view.deepCopy());
      var known = forms.computeIfAbsent(form.route(), route -> new ArrayList<>());
      if (known.size() < MOST_OF_A_ROUTE) {
        known.add(form);
      }
    }
  }

  private void remember(Button button) {
    var known = buttons.computeIfAbsent(button.route(), route -> new ArrayList<>());
    if (known.size() < MOST_OF_A_ROUTE && !known.contains(button)) {
      known.add(button);
    }
  }

  private void check(Person person, String text) {
    if (text.contains("Something went wrong")) {
      broken.add(person.id() + " reads: " + text);
    }
    secrets.stream()
        .filter(text::contains)
        .forEach(word -> broken.add(person.id() + " reads " + word + ": " + text));
  }

  private static List<Button> elements(JsonNode node, String user) {
    var found = new ArrayList<Button>();
    each(
        node,
        element ->
            found.add(new Button(user, element.path("action_id").asText(), valueOf(element))));
    return found;
  }

  /** Buttons and menus, not the fields of a page. */
  private static void each(JsonNode node, Consumer<JsonNode> use) {
    if (node.path("type").asText().equals("input")) {
      return;
    }
    if (node.has("action_id") && !node.has("url")) {
      use.accept(node);
    }
    node.forEach(child -> each(child, use));
  }

  private static String valueOf(JsonNode element) {
    return element.path("type").asText().equals("button")
        ? element.path("value").asText("")
        : Filled.with(element).map(String::valueOf).orElse("");
  }

  /** Which of these routes no walk came to, for who reads a failed test. */
  List<String> notMet(List<String> actions, List<String> submissions) {
    return Stream.concat(
            actions.stream().filter(route -> !buttons.containsKey(route)),
            submissions.stream().filter(route -> !forms.containsKey(route)))
        .toList();
  }
}
