package mentorbot.knowhow.slack;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.BlockElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import mentorbot.config.ConversationQuestion;
import mentorbot.config.Library;
import mentorbot.config.LibraryStage;
import mentorbot.knowhow.Role;
import mentorbot.knowhow.slack.Turn.Page;
import mentorbot.slack.Kit;
import mentorbot.slack.Message;
import mentorbot.slack.Subcommands;
import mentorbot.texts.Words;

/** The pages of the guide: what to do now, things to do together, questions, feedback. */
final class GuideViews {
  private GuideViews() {}

  /** {@code people}: with whom the reader is at this point; empty if they only look around. */
  static Message page(Words words, Library library, Turn turn, List<String> people) {
    return switch (turn.page()) {
      case GUIDE -> guide(words, library, turn, people);
      case ACTIVITIES -> activities(words, library, turn);
      case QUESTIONS -> questions(words, library, turn);
      case FEEDBACK -> feedback(words, library, turn);
    };
  }

  private static Message guide(Words words, Library library, Turn turn, List<String> people) {
    var stage = turn.of(library);
    var title = words.say("knowhow.guide.title", "stage", stage.name(), "role", turn.role().word());
    List<LayoutBlock> blocks = new ArrayList<>();
    blocks.add(Kit.header(title));
    blocks.add(
        Kit.context(
            people.isEmpty()
                ? words.mrkdwn("knowhow.guide.browse")
                : words.mrkdwn(
                    "knowhow.guide.with", "people", KnowhowWords.people(words, people))));
    var lines = turn.role() == Role.MENTOR ? stage.mentor() : stage.mentee();
    lines.forEach(line -> blocks.add(Kit.section(words.mrkdwn("knowhow.line", "text", line))));
    blocks.add(Kit.context(words.mrkdwn("knowhow.guide.points")));
    blocks.add(Kit.actions(around(words, library, turn)));
    return new Message(title, blocks);
  }

  private static Message activities(Words words, Library library, Turn turn) {
    var stage = turn.of(library);
    var title = words.say("knowhow.activities.title", "stage", stage.name());
    List<LayoutBlock> blocks = new ArrayList<>();
    blocks.add(Kit.header(title));
    blocks.add(Kit.context(words.mrkdwn("knowhow.activities.intro")));
    for (var activity : stage.activities()) {
      blocks.add(
          Kit.section(
              words.mrkdwn(
                  "knowhow.activity",
                  "name",
                  activity.name(),
                  "minutes",
                  activity.minutes(),
                  "mentor",
                  activity.mentor(),
                  "mentee",
                  activity.mentee())));
    }
    blocks.add(Kit.actions(around(words, library, turn)));
    return new Message(title, blocks);
  }

  private static Message questions(Words words, Library library, Turn turn) {
    var title = words.say("knowhow.questions.title");
    List<LayoutBlock> blocks = new ArrayList<>();
    blocks.add(Kit.header(title));
    blocks.add(Kit.context(words.mrkdwn("knowhow.questions.intro")));
    for (var topic : ConversationQuestion.TOPICS) {
      var questions =
          library.questions().stream()
              .filter(question -> question.topic().equals(topic))
              .map(question -> words.mrkdwn("knowhow.line", "text", question.text()))
              .toList();
      if (!questions.isEmpty()) {
        blocks.add(
            Kit.section(
                words.mrkdwnOneOf("knowhow.topic", topic) + "\n" + String.join("\n", questions)));
      }
    }
    blocks.add(Kit.actions(around(words, library, turn)));
    return new Message(title, blocks);
  }

  private static Message feedback(Words words, Library library, Turn turn) {
    var title = words.say("knowhow.feedback.title");
    List<LayoutBlock> blocks = new ArrayList<>();
    blocks.add(Kit.header(title));
    int number = 1;
    for (var step : library.feedback()) {
      blocks.add(
          Kit.section(
              words.mrkdwn(
                  "knowhow.feedback.step",
                  "number",
                  number++,
                  "name",
                  step.name(),
                  "how",
                  step.how(),
                  "example",
                  step.example())));
    }
    blocks.add(Kit.context(words.mrkdwn("knowhow.feedback.praise")));
    blocks.add(Kit.actions(around(words, library, turn)));
    return new Message(title, blocks);
  }

  private static List<BlockElement> around(Words words, Library library, Turn turn) {
    List<BlockElement> elements = new ArrayList<>();
    boolean byStage = turn.page() == Page.GUIDE || turn.page() == Page.ACTIVITIES;
    if (byStage) {
      elements.add(
          Kit.menu(
              words.say("knowhow.choose.stage"),
              KnowhowIds.PAGE + ":stage",
              library.stages().stream().map(stage -> stage(stage, turn)).toList()));
    }
    if (turn.page() == Page.GUIDE) {
      elements.add(
          Kit.menu(
              words.say("knowhow.choose.role"),
              KnowhowIds.PAGE + ":role",
              Stream.of(Role.values())
                  .map(
                      role ->
                          Kit.option(
                              words.sayOneOf("knowhow.role", role.word()),
                              new Turn(turn.page(), turn.stage(), role).written()))
                  .toList()));
    }
    pages(turn).forEach(page -> elements.add(to(words, turn, page)));
    elements.add(
        Kit.button(words.say("knowhow.button.resources"), KnowhowIds.RESOURCES, wanted(turn)));
    if (turn.page() == Page.GUIDE) {
      elements.addAll(forRole(words, turn.role()));
    }
    return elements;
  }

  private static List<BlockElement> forRole(Words words, Role role) {
    return role == Role.MENTOR
        ? List.of(Kit.button(words.say("knowhow.button.introduce"), KnowhowIds.INTRODUCE, "new"))
        : List.of(
            Kit.button(words.say("knowhow.button.work"), KnowhowIds.WORK, "new"),
            Kit.button(words.say("knowhow.button.goal"), Subcommands.RUN + ":goal", "/goal"));
  }

  private static List<Page> pages(Turn turn) {
    return Stream.of(Page.values()).filter(page -> page != turn.page()).toList();
  }

  private static BlockElement to(Words words, Turn turn, Page page) {
    var label =
        switch (page) {
          case GUIDE -> words.say("knowhow.button.guide");
          case ACTIVITIES -> words.say("knowhow.button.activities");
          case QUESTIONS -> words.say("knowhow.button.questions");
          case FEEDBACK -> words.say("knowhow.button.feedback");
        };
    return Kit.button(
        label,
        KnowhowIds.PAGE + ":" + page.name().toLowerCase(Locale.ROOT),
        turn.to(page).written());
  }

  private static OptionObject stage(LibraryStage stage, Turn turn) {
    return Kit.option(stage.name(), new Turn(turn.page(), stage.id(), turn.role()).written());
  }

  private static String wanted(Turn turn) {
    return new Turn.Wanted(turn.stage(), turn.role().word(), "", 0).written();
  }
}
