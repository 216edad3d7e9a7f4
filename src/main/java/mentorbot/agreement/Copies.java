package mentorbot.agreement;

import jakarta.data.Limit;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mentorbot.agreement.Printout.As;
import mentorbot.agreement.Printout.Dates;
import mentorbot.agreement.Printout.Party;
import mentorbot.agreement.Printout.Past;
import mentorbot.agreement.Printout.Signed;
import mentorbot.mentorships.FormerParticipant;
import mentorbot.mentorships.Mentorships_;
import mentorbot.mentorships.Participant;
import mentorbot.mentorships.Participant.Role;
import mentorbot.notices.Notice;
import mentorbot.people.Hours;
import mentorbot.people.Members;
import org.hibernate.StatelessSession;

/** Puts together what a copy says; whoever has a {@link CopyRight} gets it. */
final class Copies {
  private static final int MOST_VERSIONS = 20;

  private final Drafts drafts;
  private final String programme;

  /** {@code programme}: its name as people know it. */
  Copies(Drafts drafts, String programme) {
    this.drafts = drafts;
    this.programme = programme;
  }

  Printout of(StatelessSession session, CopyRight right, Notice notice, Instant now) {
    return new Copy(session, right, Hours.zoneOf(session, right.reader())).printout(notice, now);
  }

  /** One of them, while it is put together. */
  private final class Copy {
    private final StatelessSession session;
    private final CopyRight right;
    private final ZoneId zone;
    private final Agreements agreements;
    private final Mentorships_ mentorships;
    private final String id;

    Copy(StatelessSession session, CopyRight right, ZoneId zone) {
      this.session = session;
      this.right = right;
      this.zone = zone;
      this.agreements = new Agreements_(session);
      this.mentorships = new Mentorships_(session);
      this.id = right.agreement().id();
    }

    Printout printout(Notice notice, Instant now) {
      var edition = drafts.editions().get(session, id, right.number());
      var signatures = seen(agreements.signatures(id, right.number()));
      var as = as();
      int newest = right.left().isPresent() ? right.number() : right.agreement().latest();
      var contact = Optional.ofNullable(edition.text().independentContact());
      return new Printout(
          notice.id(),
          notice.notBefore(),
          now.atZone(zone),
          name(right.reader()),
          programme,
          edition,
          as,
          right.left().isPresent() ? Optional.empty() : right.agreement().agreed(),
          dates(as),
          people(as, edition, signatures).stream().map(this::party).toList(),
          signatures.stream().map(this::signed).toList(),
          contact.map(this::name),
          agreements.versions(id, newest, Limit.of(MOST_VERSIONS)).stream()
              .map(this::past)
              .toList(),
          Math.max(0, newest - MOST_VERSIONS));
    }

    /** Whoever has left is told nothing of what came later. */
    private List<Signature> seen(List<Signature> signatures) {
      return right
          .left()
          .map(
              left ->
                  signatures.stream()
                      .filter(signature -> !signature.programmeTime().isAfter(left.leftAt()))
                      .toList())
          .orElse(signatures);
    }

    private As as() {
      if (right.left().isPresent()) {
        return As.LEFT;
      }
      boolean open = right.mentorship().open();
      boolean started = right.mentorship().startedOn() != null;
      int number = right.number();
      if (right.agreement().agreed().filter(agreed -> agreed == number).isPresent()) {
        if (!open) {
          return As.ENDED;
        }
        return started ? As.IN_FORCE : As.AGREED;
      }
      if (right.agreement().isOpen(number)) {
        if (right.agreement().agreed().isPresent()) {
          return open ? As.PROPOSED : As.REFUSED;
        }
        return open ? As.DRAFT : As.NEVER;
      }
      return agreements.refusals(id, List.of(number)).isEmpty() ? As.REPLACED : As.REFUSED;
    }

    private Dates dates(As as) {
      var mentorship = right.mentorship();
      var started = Optional.ofNullable(mentorship.startedOn());
      var since =
          right
              .agreement()
              .agreedOn()
              .flatMap(day -> started.map(first -> day.isBefore(first) ? first : day));
      var ended = Optional.ofNullable(mentorship.endedAt()).map(this::day);
      var over = right.left().map(left -> day(left.leftAt())).or(() -> ended);
      return new Dates(
          as == As.IN_FORCE ? since : Optional.empty(),
          as == As.IN_FORCE ? Optional.ofNullable(mentorship.endsOn()) : Optional.empty(),
          over);
    }

    private LocalDate day(Instant moment) {
      return moment.atZone(zone).toLocalDate();
    }

    /** Whose agreement this version is: theirs who are in it, or were when it was written. */
    private List<String> people(As as, Edition edition, List<Signature> signatures) {
      var people = new LinkedHashSet<String>();
      if (as == As.LEFT) {
        people.add(right.reader());
        people.addAll(right.others());
      } else if (as == As.REPLACED || as == As.REFUSED) {
        people.addAll(then(edition.draftedAt()));
        signatures.forEach(signature -> people.add(signature.signer()));
      } else {
        Parties.all(session, id).ifPresent(parties -> people.addAll(parties.people()));
      }
      return List.copyOf(people);
    }

    private List<String> then(Instant at) {
      var still =
          mentorships.participants(id).stream()
              .filter(party -> party.joinedAt().filter(at::isBefore).isEmpty())
              .map(Participant::person);
      var since =
          mentorships.formers(id).stream()
              .filter(former -> former.leftAt().isAfter(at))
              .filter(former -> former.joinedAt().filter(at::isBefore).isEmpty())
              .map(FormerParticipant::person);
      return Stream.concat(still, since).distinct().toList();
    }

    private Party party(String person) {
      return new Party(person, name(person), role(person));
    }

    private Optional<Role> role(String person) {
      return mentorships
          .participant(id, person)
          .map(Participant::role)
          .or(
              () ->
                  mentorships.former(id, person, Limit.of(1)).stream()
                      .findFirst()
                      .map(FormerParticipant::role));
    }

    private String name(String person) {
      return Members.nameOf(session, person).orElse("");
    }

    private Signed signed(Signature signature) {
      return new Signed(
          signature.signer(),
          signature.programmeTime().atZone(zone),
          signature.shown(drafts.sealer()));
    }

    private Past past(AgreementVersion version) {
      var signers = new ArrayList<String>();
      seen(agreements.signatures(id, version.number()))
          .forEach(signature -> signers.add(name(signature.signer())));
      return new Past(
          version.number(),
          version.draftedAt().atZone(zone),
          version.draftedBy().map(this::name),
          changes(version.number()),
          signers);
    }

    private List<Change> changes(int number) {
      return number == 1
          ? List.of()
          : Change.between(
              drafts.editions().get(session, id, number - 1).text(),
              drafts.editions().get(session, id, number).text());
    }
  }
}
