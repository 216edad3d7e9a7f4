package mentorbot.journal.slack;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.view.View;
import java.util.ArrayList;
import java.util.List;
import mentorbot.journal.Entry;
import mentorbot.journal.JournalBook;
import mentorbot.journal.Reflecting.Waiting;
import mentorbot.journal.Sharing;
import mentorbot.journal.Sharing.With;
import mentorbot.slack.Calling;
import mentorbot.slack.Inputs;
import mentorbot.slack.Kit;
import mentorbot.texts.Words;
import org.jspecify.annotations.Nullable;

/** The forms of a journal; each says who can read what is typed. */
final class JournalForms {
  static final String WRITE = "journal.write-form";
  static final String CHANGE = "journal.change-form";
  static final String REFLECT = "journal.reflect-form";
  static final String SHARE = "journal.share-form";
  static final String FIND = "journal.find-form";

  static final String TEXT = "text";
  static final String TOGETHER = "together";
  static final String WHOM = "whom";
  static final String LINE = "line";
  static final String WORDS = "words";

  private static final int LONGEST_PHRASE = 200;
  private static final int MOST_CHOICES = 100;

  private JournalForms() {}

  /** {@code text}: another one's message, to be kept or said anew; null for an empty page. */
  static View write(Words words, @Nullable String text) {
    List<LayoutBlock> blocks = new ArrayList<>();
    blocks.add(
        own(
            words,
            Inputs.required(
                TEXT,
                words.say("journal.form.text"),
                Inputs.paragraph(text, JournalBook.LONGEST))));
    if (text != null) {
      blocks.add(Kit.context(words.mrkdwn("journal.form.fromMessage")));
    }
    return form(words, WRITE, words.say("journal.form.write"), "", blocks);
  }

  static View change(Words words, Entry entry) {
    List<LayoutBlock> blocks = new ArrayList<>();
    blocks.add(Kit.section(JournalWords.head(words, entry)));
    boolean reflection = !entry.together().isEmpty() || !entry.about().isEmpty();
    if (reflection) {
      blocks.addAll(questions(words, entry.text(), entry.together()));
    } else {
      blocks.add(
          own(
              words,
              Inputs.required(
                  TEXT,
                  words.say("journal.form.text"),
                  Inputs.paragraph(entry.text(), JournalBook.LONGEST))));
    }
    return form(words, CHANGE, words.say("journal.form.change"), entry.ref().written(), blocks);
  }

  /** After a conversation that we know of. */
  static View reflect(Words words, Waiting waiting) {
    List<LayoutBlock> blocks = new ArrayList<>();
    blocks.add(
        Kit.section(
            words.mrkdwn(
                "journal.reflect.about",
                "people",
                JournalWords.people(words, waiting.people()),
                "day",
                waiting.heldOn())));
    blocks.addAll(questions(words, null, null));
    return form(words, REFLECT, words.say("journal.reflect.title"), waiting.id(), blocks);
  }

  /** After any other conversation; with whom is asked where there is a choice. */
  static View reflect(Words words, List<With> choices) {
    List<LayoutBlock> blocks = new ArrayList<>();
    if (!choices.isEmpty()) {
      blocks.add(
          Inputs.optional(
              WHOM,
              words.say("journal.reflect.whom"),
              Inputs.select(
                  options(words, choices),
                  choices.size() == 1 ? choices.get(0).mentorship() : null,
                  words.say("journal.reflect.choose"))));
    }
    blocks.addAll(questions(words, null, null));
    return form(words, REFLECT, words.say("journal.reflect.title"), "", blocks);
  }

  private static List<LayoutBlock> questions(
      Words words, @Nullable String learned, @Nullable String together) {
    return List.of(
        Inputs.optional(
            TEXT,
            words.say("journal.reflect.learned"),
            Inputs.paragraph(learned, JournalBook.LONGEST)),
        own(
            words,
            Inputs.optional(
                TOGETHER,
                words.say("journal.reflect.together"),
                Inputs.paragraph(together, JournalBook.LONGEST))));
  }

  static View share(Words words, Entry entry, List<With> choices) {
    return Kit.modal(
        SHARE,
        words.say("journal.share.title"),
        words.say("journal.share.send"),
        words.say("journal.form.cancel"),
        entry.ref().written(),
        List.of(
            Kit.section(words.mrkdwn("journal.share.about", "day", entry.day())),
            Inputs.hinted(
                Inputs.required(
                    LINE,
                    words.say("journal.share.line"),
                    Inputs.paragraph(firstLine(entry), Sharing.LONGEST_LINE)),
                words.say("journal.share.hint") + " " + words.say("slack.noPatients")),
            Inputs.hinted(
                Inputs.required(
                    WHOM,
                    words.say("journal.share.whom"),
                    Inputs.select(
                        options(words, choices),
                        choices.size() == 1 ? choices.get(0).mentorship() : null,
                        words.say("journal.reflect.choose"))),
                words.say("journal.share.whomHint"))));
  }

  static View find(Words words) {
    return Kit.modal(
        FIND,
        words.say("journal.find.title"),
        words.say("journal.button.find"),
        words.say("journal.form.cancel"),
        "",
        List.of(
            Inputs.hinted(
                Inputs.required(
                    WORDS, words.say("journal.find.words"), Inputs.line(null, LONGEST_PHRASE)),
                words.say("journal.find.hint"))));
  }

  private static List<OptionObject> options(Words words, List<With> choices) {
    return choices.stream()
        .limit(MOST_CHOICES)
        .map(choice -> Kit.option(named(words, choice), choice.mentorship()))
        .toList();
  }

  private static String named(Words words, With with) {
    return with.name().isEmpty() && with.names().isEmpty()
        ? words.say("journal.share.unnamed")
        : Calling.plain(words, with.name(), with.names());
  }

  private static String firstLine(Entry entry) {
    var text = entry.text().isEmpty() ? entry.together() : entry.text();
    return text.lines().findFirst().orElse("");
  }

  private static InputBlock own(Words words, InputBlock input) {
    return Inputs.hinted(
        input, words.say("journal.form.hint") + " " + words.say("slack.noPatients"));
  }

  private static View form(
      Words words, String id, String title, String metadata, List<LayoutBlock> blocks) {
    return Kit.modal(
        id,
        title,
        words.say("journal.form.save"),
        words.say("journal.form.cancel"),
        metadata,
        blocks);
  }
}
