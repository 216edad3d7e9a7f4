package mentorbot.goals.slack;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.ButtonElement;
import com.slack.api.model.view.View;
import java.util.ArrayList;
import java.util.List;
import mentorbot.goals.GoalPage.Partner;
import mentorbot.goals.GoalSuggested.Asked;
import mentorbot.goals.GoalSuggestion.State;
import mentorbot.goals.Suggesting;
import mentorbot.goals.Suggestion;
import mentorbot.goals.SuggestionAnswered.Answered;
import mentorbot.goals.SuggestionOutcome;
import mentorbot.slack.Cut;
import mentorbot.slack.Inputs;
import mentorbot.slack.Kit;
import mentorbot.slack.Message;
import mentorbot.slack.Mrkdwn;
import mentorbot.slack.NoticeRenderer.Reader;
import mentorbot.texts.Markup;
import mentorbot.texts.Words;

/** Goals that others suggest: to whom, what of it they hear, and one tap to answer (R47). */
public final class SuggestionViews {
  static final String FORM = "goals.suggest-form";
  static final String REWORD_FORM = "goals.reword-form";

  private static final int TITLE = 300;
  private static final int MOST = 20;

  private SuggestionViews() {}

  /** For the mentor. */
  static View form(Words words, List<Partner> mentees, String mentorship) {
    var people =
        mentees.stream()
            .filter(mentee -> mentee.mentorship().equals(mentorship))
            .map(mentee -> Mrkdwn.person(mentee.person()))
            .toList();
    return Kit.modal(
        FORM,
        words.say("goals.suggest.title"),
        words.say("goals.suggest.send"),
        words.say("goals.form.cancel"),
        mentorship,
        List.of(
            Kit.section(words.mrkdwn("goals.suggest.intro", "people", words.markupList(people))),
            Inputs.hinted(
                Inputs.required(
                    "title",
                    words.say("goals.suggest.label"),
                    Inputs.paragraph(null, Suggesting.LONGEST)),
                words.say("goals.suggest.hint") + " " + words.say("slack.noPatients"))));
  }

  /** Several people: for whom is it? */
  static Message forWhom(Words words, List<Partner> mentees) {
    var said = words.mrkdwn("goals.suggest.forWhom");
    List<LayoutBlock> blocks = new ArrayList<>();
    blocks.add(Kit.section(said));
    mentees.stream()
        .limit(MOST)
        .forEach(
            mentee ->
                blocks.add(
                    Kit.section(
                        words.mrkdwn(
                            "goals.suggest.forPerson", "person", Mrkdwn.person(mentee.person())),
                        Kit.button(
                            words.say("goals.suggest.button"),
                            GoalIds.SUGGEST,
                            mentee.mentorship()))));
    return new Message(said, blocks);
  }

  /** For whoever is asked. */
  static View reword(Words words, Suggestion suggestion) {
    return Kit.modal(
        REWORD_FORM,
        words.say("goals.suggested.rewordTitle"),
        words.say("goals.suggested.take"),
        words.say("goals.form.cancel"),
        suggestion.ref().written(),
        List.of(
            Inputs.hinted(
                Inputs.required(
                    "title",
                    words.say("goals.form.title"),
                    Inputs.paragraph(suggestion.title(), Suggesting.LONGEST)),
                words.say("goals.form.lineHint") + " " + words.say("slack.noPatients"))));
  }

  /** A suggestion with its three answers, among other things. */
  static List<LayoutBlock> waiting(Words words, Suggestion suggestion) {
    return waiting(words, suggestion, Kit::button);
  }

  /** {@code first} makes the first of the three buttons. */
  private static List<LayoutBlock> waiting(Words words, Suggestion suggestion, Making first) {
    var ref = suggestion.ref().written();
    var title = title(suggestion);
    return List.of(
        Kit.section(asked(words, suggestion)),
        Kit.context(
            suggestion.byProgramme()
                ? words.mrkdwn("goals.suggested.nobodySees")
                : words.mrkdwn("goals.suggested.sees", "person", by(suggestion))),
        Kit.actions(
            Kit.labelled(
                first.of(words.say("goals.suggested.take"), GoalIds.TAKE, ref),
                words.say("goals.suggested.takeLabel", "title", title)),
            Kit.labelled(
                Kit.button(words.say("goals.suggested.reword"), GoalIds.REWORD, ref),
                words.say("goals.suggested.rewordLabel", "title", title)),
            Kit.labelled(
                Kit.button(words.say("goals.suggested.decline"), GoalIds.DECLINE, ref),
                words.say("goals.suggested.declineLabel", "title", title))));
  }

  @FunctionalInterface
  private interface Making {
    ButtonElement of(String label, String action, String value);
  }

  public static Message suggested(Asked asked, Reader reader) {
    var words = reader.words();
    var said = asked(words, asked.suggestion());
    if (asked.state() == State.OPEN && !asked.over()) {
      return new Message(said, waiting(words, asked.suggestion(), Kit::primary));
    }
    var now =
        asked.state() == State.OPEN
            ? words.mrkdwn("goals.suggested.over")
            : words.mrkdwnOneOf("goals.suggested.answered", asked.state().name());
    return Message.of(said, Kit.section(said), Kit.context(now));
  }

  public static Message answered(Answered answered, Reader reader) {
    var words = reader.words();
    var person = Mrkdwn.person(answered.suggestion().to());
    var title = title(answered.suggestion());
    return Message.of(
        answered.taken()
            ? words.mrkdwn("goals.suggest.taken", "person", person, "title", title)
            : words.mrkdwn("goals.suggest.declined", "person", person, "title", title));
  }

  static Message of(Words words, SuggestionOutcome outcome) {
    if (outcome instanceof SuggestionOutcome.Taken taken) {
      return GoalReplies.logged(words, taken.page());
    }
    if (outcome instanceof SuggestionOutcome.Asked asked) {
      var people = asked.people().stream().map(Mrkdwn::person).toList();
      return plain(words, words.mrkdwn("goals.suggest.sent", "people", words.markupList(people)));
    }
    if (outcome instanceof SuggestionOutcome.Declined declined) {
      return plain(
          words,
          declined.by().equals(mentorbot.goals.GoalSuggestion.PROGRAMME)
              ? words.mrkdwn("goals.suggested.declinedProgramme")
              : words.mrkdwn("goals.suggested.declined", "person", Mrkdwn.person(declined.by())));
    }
    if (outcome instanceof SuggestionOutcome.Past) {
      return plain(words, words.mrkdwn("goals.suggested.past"));
    }
    if (outcome instanceof SuggestionOutcome.TooMany) {
      return plain(words, words.mrkdwn("goals.suggest.tooMany", "most", Suggesting.MOST_OPEN));
    }
    return Message.of(
        outcome instanceof SuggestionOutcome.Empty
            ? words.mrkdwn("goals.empty.form")
            : outcome instanceof SuggestionOutcome.TooLong
                ? words.mrkdwn("goals.suggest.tooLong")
                : words.mrkdwn("slack.gone"));
  }

  private static Message plain(Words words, String said) {
    return Message.of(
        said,
        Kit.section(said),
        Kit.actions(Kit.button(words.say("goals.button.list"), GoalIds.LIST, "false|0")));
  }

  private static String asked(Words words, Suggestion suggestion) {
    return suggestion.byProgramme()
        ? words.mrkdwn("goals.suggested.programme", "title", title(suggestion))
        : words.mrkdwn(
            "goals.suggested.person", "person", by(suggestion), "title", title(suggestion));
  }

  private static Markup by(Suggestion suggestion) {
    return Mrkdwn.person(suggestion.by());
  }

  static String title(Suggestion suggestion) {
    return Cut.to(suggestion.title().replaceAll("\\s+", " "), TITLE);
  }
}
