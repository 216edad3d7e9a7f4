package mentorbot.slack;

import com.slack.api.model.block.LayoutBlock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mentorbot.slack.Handlers.OnCommand;
import mentorbot.texts.Words;

/**
 * A slash command with subcommands: {@code help} lists them, a typo gets the nearest one offered as
 * a button. The help line of {@code /mentor quiet} is the text {@code help.mentor.quiet}.
 */
public final class Subcommands implements OnCommand {
  /** The button that runs the command in its value. */
  public static final String RUN = "edge.run";

  private final String command;
  private final OnCommand alone;
  private final Map<String, OnCommand> byWord = new LinkedHashMap<>();
  private final Map<String, String> aliases = new LinkedHashMap<>();
  private final Map<String, List<String>> groups = new LinkedHashMap<>();
  private Function<Caller, Optional<Reply>> refusal = caller -> Optional.empty();

  Subcommands(String command, OnCommand alone) {
    this.command = command;
    this.alone = alone;
  }

  /** Puts these words together in the help, under the text {@code help.<command>.group.<name>}. */
  public Subcommands inHelp(String name, String... words) {
    groups.put(name, List.of(words));
    return this;
  }

  /** The order of registration is the order in the help, except for what {@link #inHelp} names. */
  public Subcommands on(String word, OnCommand handler, String... otherWords) {
    if (byWord.putIfAbsent(word, handler) != null || aliases.containsKey(word)) {
      throw new IllegalStateException("two handlers for " + command + " " + word);
    }
    for (var other : otherWords) {
      if (aliases.put(other, word) != null || byWord.containsKey(other)) {
        throw new IllegalStateException("two handlers for " + command + " " + other);
      }
    }
    return this;
  }

  /** Asked before anything else, help and typos included, for a command that is not for all. */
  public Subcommands refusing(Function<Caller, Optional<Reply>> refusing) {
    refusal = refusing;
    return this;
  }

  String command() {
    return command;
  }

  Collection<String> words() {
    return byWord.keySet();
  }

  /** What was asked for, in our own words; "" for nothing, "other" for what we don't know. */
  String meant(String text) {
    if (text.isBlank() || text.strip().equals("help")) {
      return text.strip();
    }
    return phrase(text.strip()).map(Phrase::word).orElse("other");
  }

  @Override
  public Reply answer(CommandCall call) {
    return refusal.apply(call.caller()).orElseGet(() -> admitted(call));
  }

  private Reply admitted(CommandCall call) {
    var text = call.text().strip();
    if (text.isEmpty()) {
      return alone.answer(call);
    }
    var word = text.split("\\s+", 2)[0].toLowerCase(Locale.ROOT);
    // Phrases first: "help me" asks for more than the list.
    return phrase(text)
        .map(p -> p.handler.answer(new CommandCall(call.caller(), p.rest)))
        .orElseGet(
            () ->
                word.equals("help")
                    ? Reply.tell(help(call.caller()))
                    : notUnderstood(call.caller(), word, text));
  }

  /** A subcommand and what stands behind it. */
  private record Phrase(String word, OnCommand handler, String rest) {}

  /** Words and aliases may be several words long ("something is wrong"): the longest wins. */
  private Optional<Phrase> phrase(String text) {
    var lower = text.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    Optional<Phrase> found = Optional.empty();
    int longest = 0;
    for (var candidate : allWords()) {
      boolean fits = lower.equals(candidate) || lower.startsWith(candidate + " ");
      if (fits && candidate.length() > longest) {
        longest = candidate.length();
        int words = candidate.split(" ", -1).length;
        var rest = text.strip().split("\\s+", words + 1);
        var word = aliases.getOrDefault(candidate, candidate);
        found =
            Optional.of(
                new Phrase(word, handler(candidate), rest.length > words ? rest[words] : ""));
      }
    }
    return found;
  }

  private OnCommand handler(String wordOrAlias) {
    return Objects.requireNonNull(byWord.get(aliases.getOrDefault(wordOrAlias, wordOrAlias)));
  }

  private List<String> allWords() {
    var all = new ArrayList<>(byWord.keySet());
    all.addAll(aliases.keySet());
    return all;
  }

  private Message help(Caller caller) {
    var words = caller.words();
    var name = command.substring(1);
    var parts = new ArrayList<String>();
    var others = new ArrayList<>(byWord.keySet());
    groups.values().forEach(others::removeAll);
    parts.add(
        "`"
            + command
            + "` "
            + words.mrkdwnOneOf("help", name + ".alone")
            + lines(words, others.stream()));
    groups.forEach(
        (group, members) ->
            parts.add(
                words.mrkdwnOneOf("help", name + ".group." + group)
                    + lines(words, members.stream().filter(byWord::containsKey))));
    var blocks = new ArrayList<LayoutBlock>();
    blocks.add(Kit.header(words.sayOneOf("help", name + ".title")));
    parts.forEach(part -> blocks.add(Kit.section(part)));
    blocks.add(Kit.context(caller.mrkdwn("help.private")));
    return new Message(String.join("\n", parts), blocks);
  }

  private String lines(Words words, Stream<String> subcommands) {
    var name = command.substring(1) + ".";
    return subcommands
        .map(
            word ->
                "\n`"
                    + command
                    + " "
                    + word
                    + "` "
                    + words.mrkdwnOneOf("help", name + word.replace(' ', '-')))
        .collect(Collectors.joining());
  }

  private Reply notUnderstood(Caller caller, String word, String text) {
    var nearest = Typos.nearest(word, allWords());
    if (nearest.isEmpty()) {
      var message = help(caller);
      var blocks = new ArrayList<LayoutBlock>();
      blocks.add(Kit.section(caller.mrkdwn("slack.unknown", "word", Cut.to(word, 60))));
      blocks.addAll(message.blocks());
      return Reply.tell(
          new Message(caller.mrkdwn("slack.unknown", "word", Cut.to(word, 60)), blocks));
    }
    var parts = text.split("\\s+", 2);
    var meant = command + " " + nearest.get() + (parts.length > 1 ? " " + parts[1] : "");
    var question = caller.mrkdwn("slack.didYouMean", "meant", Cut.to(Mentioned.typed(meant), 200));
    return Reply.tell(
        Message.of(
            question,
            Kit.section(question),
            Kit.actions(
                Kit.primary(caller.say("slack.yesRun"), RUN, Cut.to(meant, 1_900)),
                Kit.button(caller.say("slack.showHelp"), RUN + ":help", command + " help"))));
  }
}
