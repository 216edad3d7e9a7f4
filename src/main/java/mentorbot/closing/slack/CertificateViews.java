package mentorbot.closing.slack;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import mentorbot.closing.Certificate;
import mentorbot.closing.Certifying;
import mentorbot.closing.Certifying.Draft;
import mentorbot.printing.FramedPage;
import mentorbot.printing.FramedPage.Line;
import mentorbot.printing.FramedPage.Style;
import mentorbot.slack.Enclosed;
import mentorbot.slack.Enclosed.Sheet;
import mentorbot.slack.Inputs;
import mentorbot.slack.Kit;
import mentorbot.slack.Message;
import mentorbot.slack.NoticeRenderer.Reader;
import mentorbot.texts.Words;

/** Asking for a certificate, and the file with its message. */
public final class CertificateViews {
  static final String NAME = "name";
  private static final int OF_ID = 8;

  private CertificateViews() {}

  static View form(Words words, Draft draft) {
    var card = draft.card();
    List<LayoutBlock> blocks = new ArrayList<>();
    blocks.add(
        Kit.section(
            words.mrkdwn(
                "closing.certificate.intro", "from", card.startedOn(), "until", card.endedOn())));
    blocks.add(
        Inputs.hinted(
            Inputs.required(
                NAME,
                words.say("closing.certificate.name"),
                Inputs.line(draft.name(), Certifying.LONGEST)),
            words.say("closing.certificate.nameHint")));
    blocks.add(Kit.context(others(words, draft)));
    blocks.add(
        Kit.context(
            words.mrkdwnOneOf(
                "closing.certificate.hours", draft.hoursShown() ? "shown" : "notShown")));
    return Kit.modal(
        ClosingIds.CERTIFICATE_FORM,
        words.say("closing.certificate.title"),
        words.say("closing.certificate.submit"),
        words.say("closing.form.cancel"),
        card.id(),
        blocks);
  }

  private static String others(Words words, Draft draft) {
    var missing = new ArrayList<>(draft.card().others());
    missing.removeAll(draft.namedOthers());
    return missing.isEmpty()
        ? words.mrkdwn(
            "closing.certificate.others.named",
            "others",
            ClosingWords.people(words, draft.namedOthers()))
        : words.mrkdwn(
            "closing.certificate.others.unnamed", "others", ClosingWords.people(words, missing));
  }

  public static Message ready(Certificate certificate, Reader reader) {
    var words = reader.words();
    var said =
        words.mrkdwn(
            "closing.certificate.ready",
            "from",
            certificate.from(),
            "until",
            certificate.until(),
            "unnamed",
            certificate.unnamed());
    return Message.of(said).enclosing(file(words, certificate));
  }

  private static Enclosed file(Words words, Certificate certificate) {
    var name =
        String.format(
            Locale.ROOT,
            "certificate-%s-%s-%d.pdf",
            certificate.until(),
            certificate.closing().substring(0, OF_ID).toLowerCase(Locale.ROOT),
            certificate.number());
    var title = words.say("closing.certificate.file", "programme", certificate.programme());
    return new Enclosed(
        words.mrkdwn("closing.certificate.comment"),
        List.of(
            new Sheet(
                name,
                title,
                () -> FramedPage.of(title, words.locale(), lines(words, certificate)))),
        words.mrkdwn("closing.certificate.otherwise"),
        certificate.askedAt());
  }

  static List<Line> lines(Words words, Certificate certificate) {
    List<Line> lines = new ArrayList<>();
    lines.add(new Line(Style.TITLE, words.say("closing.paper.title")));
    lines.add(new Line(Style.TEXT, words.say("closing.paper.lead")));
    lines.add(new Line(Style.NAME, certificate.name()));
    lines.add(
        new Line(
            Style.TEXT,
            words.say(
                "closing.paper.tookPart",
                "programme",
                certificate.programme(),
                "form",
                words.sayOneOf("closing.paper.form", certificate.form().name()),
                "role",
                words.sayOneOf("closing.paper.role", certificate.role().name()))));
    if (!certificate.others().isEmpty()) {
      lines.add(
          new Line(
              Style.TEXT,
              words.say("closing.paper.with", "others", words.list(certificate.others()))));
    }
    lines.add(
        new Line(
            Style.TEXT,
            words.say(
                "closing.paper.dates",
                "from",
                words.longDate(certificate.from()),
                "until",
                words.longDate(certificate.until()))));
    certificate
        .met()
        .ifPresent(
            met ->
                lines.add(
                    new Line(
                        Style.TEXT,
                        words.say(
                            "closing.paper.met",
                            "times",
                            met.times(),
                            "hours",
                            met.minutes() / 60,
                            "minutes",
                            met.minutes() % 60))));
    lines.add(new Line(Style.SMALL, words.say("closing.paper.claim")));
    lines.add(
        new Line(
            Style.SMALL,
            words.say("closing.paper.made", "day", words.longDate(certificate.madeOn()))));
    return lines;
  }
}
