package mentorbot.knowhow.slack;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.ButtonElement;
import com.slack.api.model.view.View;
import java.util.ArrayList;
import java.util.List;
import mentorbot.knowhow.Introducing;
import mentorbot.knowhow.Reviewing;
import mentorbot.knowhow.Reviewing.Work;
import mentorbot.knowhow.Where;
import mentorbot.slack.Inputs;
import mentorbot.slack.Kit;
import mentorbot.slack.Mrkdwn;
import mentorbot.texts.Words;
import org.jspecify.annotations.Nullable;

/** The forms for showing one's work, answering it, and offering an introduction. */
final class HelpingViews {
  static final String WHOM = "whom";
  static final String LINK = "link";
  static final String QUESTION = "question";
  static final String WORKS = "works";
  static final String NEXT = "next";
  static final String THIRD = "third";
  static final String ABOUT = "about";

  private static final int LONGEST_LINK = 1_000;

  private HelpingViews() {}

  static View show(Words words, List<Where> relationships) {
    return form(
        words,
        KnowhowIds.WORK_FORM,
        words.say("knowhow.work.title"),
        words.say("knowhow.work.send"),
        "",
        List.of(
            whom(words, relationships),
            Inputs.hinted(
                Inputs.required(
                    LINK, words.say("knowhow.work.link"), Inputs.line(null, LONGEST_LINK)),
                words.say("knowhow.work.linkHint")),
            Inputs.hinted(
                Inputs.required(
                    QUESTION,
                    words.say("knowhow.work.question"),
                    Inputs.paragraph(null, Reviewing.LONGEST)),
                words.say("knowhow.work.hint") + " " + words.say("slack.noPatients"))));
  }

  static View answer(Words words, Work work) {
    List<LayoutBlock> blocks = new ArrayList<>();
    blocks.add(
        Kit.section(
            words.mrkdwn(
                "knowhow.work.asked",
                "person",
                Mrkdwn.person(work.asker()),
                "text",
                work.question()),
            open(words, work.link())));
    blocks.add(
        Inputs.optional(
            WORKS, words.say("knowhow.work.works"), Inputs.paragraph(null, Reviewing.LONGEST)));
    blocks.add(
        Inputs.hinted(
            Inputs.optional(
                NEXT, words.say("knowhow.work.next"), Inputs.paragraph(null, Reviewing.LONGEST)),
            words.say("knowhow.work.answerHint") + " " + words.say("slack.noPatients")));
    return form(
        words,
        KnowhowIds.WORK_ANSWER_FORM,
        words.say("knowhow.work.answerTitle"),
        words.say("knowhow.work.answerSend"),
        work.id(),
        blocks);
  }

  static View introduce(Words words, List<Where> guided) {
    return form(
        words,
        KnowhowIds.INTRODUCE_FORM,
        words.say("knowhow.introduce.title"),
        words.say("knowhow.introduce.send"),
        "",
        List.of(
            Kit.context(words.mrkdwn("knowhow.introduce.how")),
            whom(words, guided),
            Inputs.required(
                THIRD,
                words.say("knowhow.introduce.third"),
                Inputs.person(null, words.say("knowhow.form.choose"))),
            Inputs.hinted(
                Inputs.required(
                    ABOUT,
                    words.say("knowhow.introduce.about"),
                    Inputs.paragraph(null, Introducing.LONGEST)),
                words.say("knowhow.introduce.aboutHint") + " " + words.say("slack.noPatients"))));
  }

  private static LayoutBlock whom(Words words, List<Where> relationships) {
    var options = options(words, relationships);
    @Nullable String only = options.size() == 1 ? options.get(0).getValue() : null;
    return Inputs.required(
        WHOM,
        words.say("knowhow.form.whomWith"),
        Inputs.select(options, only, words.say("knowhow.form.choose")));
  }

  static List<OptionObject> options(Words words, List<Where> relationships) {
    return relationships.stream()
        .limit(100)
        .map(
            where ->
                Kit.option(
                    where.names().isEmpty()
                        ? words.say("knowhow.form.unnamed")
                        : words.list(where.names()),
                    where.mentorship().orElse("")))
        .toList();
  }

  /** Slack tells us of a press on a link too: {@link KnowhowIds#READ} answers nothing. */
  static ButtonElement open(Words words, String link) {
    var button = Kit.button(words.say("knowhow.button.read"), KnowhowIds.READ, "link");
    button.setUrl(link);
    return button;
  }

  private static View form(
      Words words,
      String id,
      String title,
      String submit,
      String metadata,
      List<LayoutBlock> blocks) {
    return Kit.modal(id, title, submit, words.say("knowhow.form.cancel"), metadata, blocks);
  }
}
