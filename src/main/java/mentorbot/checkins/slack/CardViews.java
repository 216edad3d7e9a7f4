package mentorbot.checkins.slack;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.ButtonElement;
import com.slack.api.model.block.element.StaticSelectElement;
import com.slack.api.model.view.View;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import mentorbot.checkins.Answer;
import mentorbot.checkins.Answering.Delay;
import mentorbot.checkins.CheckInCard;
import mentorbot.checkins.CheckInCard.Stage;
import mentorbot.checkins.CheckInCard.TimeQuestion;
import mentorbot.checkins.TimeKept;
import mentorbot.slack.Kit;
import mentorbot.slack.Message;
import mentorbot.slack.Subcommands;
import mentorbot.texts.Markup;
import mentorbot.texts.Words;

/** A check-in as its person sees it, in each of its stages. */
final class CardViews {
  static final String ANSWER = "checkins.answer";
  static final String DELAY = "checkins.delay";
  static final String SKIP = "checkins.skip";
  static final String TIME = "checkins.time";
  static final String NOTE = "checkins.note";
  static final String SHOW = "checkins.show";
  static final String WISHES = "checkins.wishes";

  private CardViews() {}

  static Message message(CheckInCard card, Words words) {
    return switch (card.stage()) {
      case ASKED -> asked(card, words);
      case LATER -> later(card, words);
      case ANSWERED -> answered(card, words);
      case SKIPPED -> skipped(card, words);
      case CLOSED, ANSWERED_AND_CLOSED -> closed(card, words);
    };
  }

  /** The same on a page of its own, with a line of explanation on top. */
  static Message message(CheckInCard card, Words words, String lead) {
    var shown = message(card, words);
    var blocks = new ArrayList<LayoutBlock>();
    blocks.add(Kit.section(lead));
    blocks.addAll(shown.blocks());
    return new Message(lead + "\n" + shown.text(), blocks);
  }

  static View modal(Message message, Words words) {
    return Kit.modal(
        "checkins.read",
        words.say("checkins.title"),
        null,
        words.say("checkins.close"),
        "",
        message.blocks());
  }

  /**
   * One question. What else could be said of it, a note and the time kept, comes after the answer;
   * "anything you'd change?" is always there (R52).
   */
  private static Message asked(CheckInCard card, Words words) {
    var question = question(card, words);
    var blocks = new ArrayList<LayoutBlock>();
    blocks.add(Kit.section(question));
    blocks.add(Kit.context(whoSees(card, words)));
    blocks.add(Kit.actions(answers(card, words)));
    blocks.add(Kit.actions(wishes(card, words), notNow(card, words)));
    card.goal()
        .ifPresent(
            hint ->
                blocks.add(
                    Kit.context(
                        words.mrkdwnOneOf(
                            "checkins.goal", hint.part().name(), "goal", hint.goal()))));
    return new Message(words.mrkdwn("checkins.summary", "question", new Markup(question)), blocks);
  }

  static String question(CheckInCard card, Words words) {
    var people = Told.called(words, card);
    return card.first()
        ? words.mrkdwn("checkins.question.first", "people", people)
        : words.mrkdwn("checkins.question.usual", "people", people);
  }

  private static String whoSees(CheckInCard card, Words words) {
    return card.closesAt()
        .map(
            end ->
                words.mrkdwn("checkins.whoSees.until", "until", words.dateTime(end, card.zone())))
        .orElseGet(() -> words.mrkdwn("checkins.whoSees.open"));
  }

  private static Message later(CheckInCard card, Words words) {
    var again = card.againAt().map(moment -> words.dateTime(moment, card.zone())).orElse("");
    var text = words.mrkdwn("checkins.later", "people", Told.called(words, card), "again", again);
    return Message.of(
        text,
        Kit.section(text),
        Kit.actions(answers(card, words)),
        Kit.actions(wishes(card, words), skip(card, words)));
  }

  private static Message answered(CheckInCard card, Words words) {
    var text = said(card, words);
    var others =
        Stream.of(Answer.values())
            .filter(answer -> card.answer().filter(answer::equals).isEmpty())
            .map(answer -> answer(card, answer, words, true))
            .toList();
    var blocks = new ArrayList<LayoutBlock>();
    blocks.add(Kit.section(text));
    blocks.add(Kit.context(whoCanRead(card, words)));
    blocks.add(Kit.actions(wishes(card, words), note(card, words)));
    blocks.add(Kit.actions(others));
    blocks.addAll(time(card, words));
    return new Message(text, blocks);
  }

  private static String said(CheckInCard card, Words words) {
    return words.mrkdwn(
        "checkins.said",
        "people",
        Told.called(words, card),
        "answer",
        card.answer().map(answer -> label(card, answer, words)).orElse(""));
  }

  private static String whoCanRead(CheckInCard card, Words words) {
    var people = Told.people(words, card.others());
    boolean noted = card.hasNote();
    return card.shared()
        ? words.mrkdwn("checkins.read.shared", "people", people, "noted", noted)
        : words.mrkdwn("checkins.read.private", "noted", noted);
  }

  private static Message skipped(CheckInCard card, Words words) {
    var text = words.mrkdwn("checkins.skipped") + next(card, words);
    return Message.of(
        text,
        Kit.section(text),
        Kit.actions(answers(card, words)),
        Kit.actions(wishes(card, words)));
  }

  private static Message closed(CheckInCard card, Words words) {
    var people = Told.called(words, card);
    var over =
        card.stage() == Stage.ANSWERED_AND_CLOSED
            ? said(card, words) + " " + words.mrkdwn("checkins.closed.answered")
            : words.mrkdwn("checkins.closed.open", "people", people);
    var text = over + next(card, words);
    return Message.of(text, Kit.section(text), Kit.actions(nextStep(words)));
  }

  private static String next(CheckInCard card, Words words) {
    return card.next()
        .map(at -> " " + words.mrkdwn("checkins.next", "at", words.dateTime(at, card.zone())))
        .orElse("");
  }

  static ButtonElement nextStep(Words words) {
    return Kit.button(words.say("checkins.nextStep"), Subcommands.RUN + ":next", "/mentor");
  }

  private static List<ButtonElement> answers(CheckInCard card, Words words) {
    return Stream.of(Answer.values()).map(answer -> answer(card, answer, words, false)).toList();
  }

  private static ButtonElement answer(
      CheckInCard card, Answer answer, Words words, boolean change) {
    var label = label(card, answer, words);
    return Kit.button(
        change ? words.say("checkins.changeTo", "answer", label) : label,
        ANSWER + ":" + answer.name(),
        Tap.value(card.id(), card.step(), answer));
  }

  static String label(CheckInCard card, Answer answer, Words words) {
    return label(card.first(), answer, words);
  }

  static String label(boolean first, Answer answer, Words words) {
    return first
        ? words.sayOneOf("checkins.fit", answer.name())
        : words.sayOneOf("checkins.answer", answer.name());
  }

  private static StaticSelectElement notNow(CheckInCard card, Words words) {
    var choices = new ArrayList<OptionObject>();
    for (var delay : Delay.values()) {
      choices.add(
          Kit.option(
              words.sayOneOf("checkins.delay", delay.name()),
              Tap.value(card.id(), card.step(), delay)));
    }
    choices.add(Kit.option(words.say("checkins.skip"), Tap.value(card.id(), card.step())));
    return Kit.menu(words.say("checkins.notNow"), DELAY, choices);
  }

  private static ButtonElement skip(CheckInCard card, Words words) {
    return Kit.button(words.say("checkins.skip"), SKIP, Tap.value(card.id(), card.step()));
  }

  private static ButtonElement note(CheckInCard card, Words words) {
    var label =
        card.hasNote() || card.shared()
            ? words.say("checkins.note.change")
            : words.say("checkins.note.add");
    return Kit.button(label, NOTE, card.id());
  }

  private static ButtonElement wishes(CheckInCard card, Words words) {
    return Kit.button(words.say("checkins.wishes.ask"), WISHES, card.mentorship());
  }

  private static List<LayoutBlock> time(CheckInCard card, Words words) {
    if (card.time() == TimeQuestion.NONE) {
      return List.of();
    }
    if (card.time() == TimeQuestion.ANSWERED) {
      return List.of(Kit.context(words.mrkdwn("checkins.time.thanks")));
    }
    var buttons =
        Stream.of(TimeKept.values())
            .map(
                kept ->
                    Kit.button(
                        words.sayOneOf("checkins.kept", kept.name()),
                        TIME + ":" + kept.name(),
                        Tap.value(card.id(), card.step(), kept)))
            .toList();
    return List.of(
        Kit.section(words.mrkdwn("checkins.time.question")),
        Kit.context(words.mrkdwn("checkins.time.whoSees")),
        Kit.actions(buttons));
  }
}
