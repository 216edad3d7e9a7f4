package mentorbot.agreement;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import mentorbot.agreement.Sheet.Mark;
import mentorbot.agreement.Sheet.Stage;
import mentorbot.people.Hours;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/** Puts together what one party sees of an agreement. */
final class Sheets {
  private final Editions editions;

  Sheets(Editions editions) {
    this.editions = editions;
  }

  Sheet of(StatelessSession session, Parties parties, Agreement agreement) {
    var id = parties.mentorship().id();
    var agreed = agreement.agreed().map(number -> editions.get(session, id, number)).orElse(null);
    var open = agreement.open().map(number -> editions.get(session, id, number)).orElse(null);
    return new Sheet(
        id,
        parties.reader(),
        parties.others(),
        stage(parties, agreement),
        agreed,
        agreement.agreedOn().orElse(null),
        open,
        open == null ? List.of() : changesFor(session, parties.reader(), open, agreed),
        marks(session, parties, agreed, open),
        parties.mentorship().startedOn(),
        blockers(session, parties, agreement));
  }

  /** Whether a course still counts is asked of the day on which all had signed. */
  static Blockers blockers(StatelessSession session, Parties parties, Agreement agreement) {
    return agreement
        .agreedOn()
        .map(day -> Blockers.of(session, parties, day))
        .orElse(Blockers.NONE);
  }

  static Stage stage(Parties parties, Agreement agreement) {
    if (!parties.open()) {
      return Stage.ENDED;
    }
    if (agreement.agreed().isEmpty()) {
      return Stage.DRAFT;
    }
    return parties.started() ? Stage.IN_FORCE : Stage.AGREED;
  }

  /** From what the reader knows by their own hand; nothing if this version is theirs. */
  List<Change> changesFor(
      StatelessSession session, String reader, Edition edition, @Nullable Edition agreed) {
    if (reader.equals(edition.draftedBy())) {
      return List.of();
    }
    var agreements = new Agreements_(session);
    var id = edition.mentorship();
    if (agreed != null && agreed.number() < edition.number()) {
      return Change.between(agreed.text(), edition.text());
    }
    int signed = orZero(agreements.lastSigned(id, reader, edition.number()));
    int drafted = orZero(agreements.lastDrafted(id, reader, edition.number()));
    return changesSince(session, Math.max(1, Math.max(signed, drafted)), edition);
  }

  /** What an amendment changed for somebody who signed the terms before it. */
  List<Change> changesSinceSigned(StatelessSession session, String reader, Edition edition) {
    int signed =
        orZero(new Agreements_(session).lastSigned(edition.mentorship(), reader, edition.number()));
    return changesSince(session, signed, edition);
  }

  private List<Change> changesSince(StatelessSession session, int number, Edition edition) {
    if (number < 1 || number >= edition.number()) {
      return List.of();
    }
    var before = editions.get(session, edition.mentorship(), number);
    return Change.between(before.text(), edition.text());
  }

  private static int orZero(@Nullable Integer number) {
    return number == null ? 0 : number;
  }

  private static List<Mark> marks(
      StatelessSession session, Parties parties, @Nullable Edition agreed, @Nullable Edition open) {
    List<Integer> numbers = new ArrayList<>();
    if (agreed != null) {
      numbers.add(agreed.number());
    }
    if (open != null) {
      numbers.add(open.number());
    }
    var id = parties.mentorship().id();
    return marks(
        new Agreements_(session).signatures(id, numbers), Hours.zoneOf(session, parties.reader()));
  }

  static List<Mark> marks(List<Signature> signatures, ZoneId zone) {
    return signatures.stream()
        .map(
            signature ->
                new Mark(
                    signature.number(), signature.signer(), signature.programmeTime().atZone(zone)))
        .toList();
  }
}
