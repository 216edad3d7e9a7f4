package mentorbot.checkins.slack;

import com.slack.api.model.view.View;
import java.util.List;
import mentorbot.checkins.Answering.Written;
import mentorbot.checkins.CheckInCard;
import mentorbot.slack.Form;
import mentorbot.slack.Inputs;
import mentorbot.slack.Kit;
import mentorbot.texts.Words;

/** The page on which a note is written, and who may read it is chosen. */
final class NoteViews {
  private static final String TEXT = "note";
  private static final String READERS = "readers";
  private static final String ALONE = "alone";
  private static final String SHARED = "shared";
  private static final int LONGEST = 1_500;

  private NoteViews() {}

  static View page(Written written, Words words) {
    CheckInCard card = written.card();
    var readers =
        List.of(
            Kit.option(words.say("checkins.note.alone"), ALONE),
            Kit.option(words.say("checkins.note.pair", "count", card.others().size()), SHARED));
    return Kit.modal(
        CardViews.NOTE,
        words.say("checkins.note.title"),
        words.say("checkins.note.save"),
        words.say("checkins.close"),
        card.id(),
        List.of(
            Kit.section(words.mrkdwn("checkins.note.about", "people", Told.called(words, card))),
            Inputs.hinted(
                Inputs.optional(
                    TEXT,
                    words.say("checkins.note.text"),
                    Inputs.paragraph(written.note(), LONGEST)),
                words.say("checkins.note.hint") + " " + words.say("slack.noPatients")),
            Inputs.hinted(
                Inputs.required(
                    READERS,
                    words.say("checkins.note.readers"),
                    Inputs.radios(readers, card.shared() ? SHARED : ALONE)),
                words.say("checkins.note.readersHint"))));
  }

  static String text(Form form) {
    return form.text(TEXT);
  }

  static boolean shared(Form form) {
    return form.choice(READERS).filter(SHARED::equals).isPresent();
  }
}
