package mentorbot.matching.slack;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.ButtonElement;
import com.slack.api.model.view.View;
import java.util.ArrayList;
import java.util.List;
import mentorbot.matching.AnswerOutcome;
import mentorbot.matching.Ask;
import mentorbot.matching.AskedNotice.Asked;
import mentorbot.slack.Inputs;
import mentorbot.slack.Kit;
import mentorbot.slack.Message;
import mentorbot.slack.Mrkdwn;
import mentorbot.texts.Markup;
import mentorbot.texts.Words;

/** A request as the person asked sees it, and what their answer led to. */
final class AskedViews {
  static final String ACCEPT = "matching.accept";
  static final String NOT_NOW = "matching.notNow";
  static final String FULL = "matching.full";
  static final String SUGGEST = "matching.suggest";
  static final String PERSON = "person";

  private AskedViews() {}

  static Message message(Words words, Names names, Asked asked, boolean reminder) {
    var mentee = Mrkdwn.person(asked.mentee());
    if (asked.state() != Ask.State.ASKED) {
      return Message.of(
          words.mrkdwnOneOf("matching.asked.state", asked.state().name(), "mentee", mentee));
    }
    var title =
        reminder ? words.mrkdwn("matching.asked.reminder", "mentee", mentee) : title(words, asked);
    return new Message(title, blocks(words, names, asked, title));
  }

  static String title(Words words, Asked asked) {
    return words.mrkdwnOneOf(
        "matching.asked.title",
        asked.wish().form().name(),
        "mentee",
        Mrkdwn.person(asked.mentee()));
  }

  static List<LayoutBlock> blocks(Words words, Names names, Asked asked, String title) {
    var blocks = new ArrayList<LayoutBlock>();
    blocks.add(Kit.section(title));
    Forms.line(words, names, asked.wish()).map(Kit::section).ifPresent(blocks::add);
    blocks.add(Kit.section(what(words, names, asked)));
    var reasons = ReasonWords.lines(words, names, asked.reasons());
    if (!reasons.isEmpty()) {
      blocks.add(Kit.section(words.mrkdwn("matching.asked.why") + "\n" + reasons));
    }
    var buttons = new ArrayList<ButtonElement>();
    buttons.add(Kit.primary(words.say("matching.asked.accept"), ACCEPT, asked.ask()));
    buttons.add(Kit.button(words.say("matching.asked.notNow"), NOT_NOW, asked.ask()));
    if (!asked.wish().form().onALevel()) {
      buttons.add(Kit.button(words.say("matching.asked.full"), FULL, asked.ask()));
    }
    buttons.add(Kit.button(words.say("matching.asked.suggest"), SUGGEST, asked.ask()));
    blocks.add(Kit.actions(buttons));
    blocks.add(
        Kit.context(
            words.mrkdwn(
                "matching.asked.seen", "until", RequestViews.until(words, asked.until()))));
    return blocks;
  }

  private static String what(Words words, Names names, Asked asked) {
    var lines = new ArrayList<String>();
    var areas = names.areas(asked.areas());
    if (!areas.isEmpty()) {
      lines.add(words.mrkdwn("matching.asked.areas", "areas", words.list(areas)));
    }
    names
        .change(asked.change())
        .ifPresent(change -> lines.add(words.mrkdwn("matching.asked.change", "change", change)));
    var learning = names.learning(asked.learnsBy());
    if (!learning.isEmpty()) {
      lines.add(words.mrkdwn("matching.asked.learns", "learns", words.list(learning)));
    }
    if (asked.purpose() != null) {
      lines.add(words.mrkdwn("matching.asked.purpose"));
      lines.add("> " + Markup.escape(asked.purpose()).replace("\n", "\n> "));
    }
    return String.join("\n", lines);
  }

  static View suggest(Words words, String ask) {
    return Kit.modal(
        SUGGEST,
        words.say("matching.suggest.title"),
        words.say("matching.suggest.submit"),
        words.say("matching.close"),
        ask,
        List.of(
            Kit.section(words.mrkdwn("matching.suggest.text")),
            Inputs.required(
                PERSON,
                words.say("matching.suggest.person"),
                Inputs.person(null, words.say("matching.look.choose")))));
  }

  static Message outcome(Words words, AnswerOutcome outcome) {
    if (outcome instanceof AnswerOutcome.Accepted made) {
      return about(words, "ACCEPTED", made.mentee());
    }
    if (outcome instanceof AnswerOutcome.NotNow no) {
      return about(words, "NOT_NOW", no.mentee());
    }
    if (outcome instanceof AnswerOutcome.NowFull full) {
      return about(words, "NOW_FULL", full.mentee());
    }
    if (outcome instanceof AnswerOutcome.NoPlace lost) {
      return about(words, "NO_PLACE", lost.mentee());
    }
    if (outcome instanceof AnswerOutcome.NoRoom lost) {
      return about(words, "NO_ROOM", lost.mentee());
    }
    if (outcome instanceof AnswerOutcome.MenteeFound found) {
      return about(words, "MENTEE_FOUND", found.mentee());
    }
    if (outcome instanceof AnswerOutcome.Blocked blocked) {
      return about(words, "BLOCKED", blocked.mentee());
    }
    if (outcome instanceof AnswerOutcome.Suggested suggested) {
      return Message.of(
          words.mrkdwn(
              "matching.suggest.done",
              "mentee",
              Mrkdwn.person(suggested.mentee()),
              "person",
              Mrkdwn.person(suggested.person())));
    }
    if (outcome instanceof AnswerOutcome.CannotSuggest no) {
      return Message.of(
          words.mrkdwn("matching.suggest.cannot", "person", Mrkdwn.person(no.person())));
    }
    return outcome instanceof AnswerOutcome.Over over
        ? Message.of(words.mrkdwnOneOf("matching.over", over.state().name()))
        : Message.of(words.mrkdwn("slack.gone"));
  }

  private static Message about(Words words, String key, String mentee) {
    return Message.of(words.mrkdwnOneOf("matching.answered", key, "mentee", Mrkdwn.person(mentee)));
  }
}
