package mentorbot.closing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import mentorbot.actor.Actor;
import mentorbot.notices.NewNotice;
import mentorbot.notices.Outbox;
import mentorbot.people.Members;
import mentorbot.printing.PrintedText;
import mentorbot.printing.PrintingFont;
import org.hibernate.StatelessSession;

/**
 * A certificate for a party that asks for it: that it took part, from when to when, without a
 * shortest time and without a claim. Another's name stands on it only if that one allows it.
 */
public final class Certifying {
  /** Of a printed name, in UTF-16 units. */
  public static final int LONGEST = 80;

  private final ClosingBook book;

  public Certifying(ClosingBook book) {
    this.book = book;
  }

  /** What the form tells beforehand. {@code name} as it would be printed; empty if unknown. */
  public record Draft(
      ClosingCard card, String name, List<String> namedOthers, boolean hoursShown) {}

  /** What came of asking for one. */
  public sealed interface Outcome {
    /** It is on its way. */
    record Asked() implements Outcome {}

    record NoName() implements Outcome {}

    /** The font has no glyphs for these. */
    record NotPrintable(List<String> signs) implements Outcome {}

    record Gone() implements Outcome {}
  }

  /** Empty if it is missing or somebody else's. */
  public Optional<Draft> draft(String team, String user, String id) {
    return book.database()
        .read(team, session -> book.own(session, user, id).map(own -> draft(session, own)));
  }

  private Draft draft(StatelessSession session, Closing own) {
    var others = others(session, own);
    return new Draft(
        book.card(session, own),
        name(session, own),
        others.stream().filter(one -> one.nameShown).map(one -> one.person).toList(),
        hoursShown(session, own));
  }

  /** As they had it printed before, else as Slack knows them. */
  String name(StatelessSession session, Closing closing) {
    var printed = book.texts().open(closing, ClosingTexts.PRINTED_NAME, closing.printedName);
    return printed.isEmpty()
        ? PrintedText.clean(Members.nameOf(session, closing.person).orElse(""))
        : printed;
  }

  /** The same twice, before it has arrived, makes one certificate; another name makes another. */
  public Outcome ask(Actor actor, String id, String typed) {
    var name = PrintedText.clean(typed);
    if (name.isEmpty() || name.length() > LONGEST) {
      return new Outcome.NoName();
    }
    var missing = PrintingFont.missing(name);
    if (!missing.isEmpty()) {
      return new Outcome.NotPrintable(missing);
    }
    return book.database()
        .write(
            actor,
            session ->
                book.own(session, actor.user(), id)
                    .map(own -> asked(session, actor, own, name))
                    .orElseGet(Outcome.Gone::new));
  }

  private Outcome asked(StatelessSession session, Actor actor, Closing own, String name) {
    boolean same = book.texts().open(own, ClosingTexts.PRINTED_NAME, own.printedName).equals(name);
    own.printedName = book.texts().seal(actor.team(), own, ClosingTexts.PRINTED_NAME, name);
    var me = Set.of(actor.user());
    if (!same || Outbox.waitingFor(session, CertificateNotice.NAME, own.id(), me).isEmpty()) {
      own.certificates++;
      own.certifiedAt = book.now();
      Outbox.put(session, asked(own, actor.user()));
    }
    new Closings_(session).change(own);
    return new Outcome.Asked();
  }

  /** The message that brings the latest that was asked for. */
  static NewNotice asked(Closing own, String person) {
    return NewNotice.on(
        person,
        CertificateNotice.NAME,
        own.id(),
        String.valueOf(own.certificates),
        own.certifiedAt == null ? own.endedAt : own.certifiedAt);
  }

  static List<Closing> others(StatelessSession session, Closing own) {
    var fellows = ClosingBook.fellows(session, own).others();
    return ClosingBook.latest(session, own.mentorship).stream()
        .filter(one -> fellows.contains(one.person))
        .toList();
  }

  /** By the word of every party; somebody of whom nothing is stored has given none. */
  static boolean hoursShown(StatelessSession session, Closing own) {
    var others = others(session, own);
    return own.hoursShown
        && others.size() == countOfOthers(session, own)
        && others.stream().allMatch(one -> one.hoursShown);
  }

  static int countOfOthers(StatelessSession session, Closing own) {
    return ClosingBook.fellows(session, own).others().size();
  }
}
