package mentorbot.agreement;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import mentorbot.mentorships.Joining;
import mentorbot.mentorships.Mentorship;
import mentorbot.mentorships.Mentorships_;
import mentorbot.notices.Decision;
import org.hibernate.StatelessSession;

/** Tells what another party changed, before and after, so that the reader can sign or edit on. */
public final class EditedNotice extends VersionNotice<EditedNotice.Edited> {
  public static final String NAME = "agreement.edited";

  /** {@code changes} lead from what the reader last signed or wrote; no author: the programme. */
  public record Edited(
      Edition edition,
      List<String> others,
      List<Change> changes,
      boolean mayRefuse,
      Standing standing,
      News news) {
    /** Who is in it is as it was. */
    public Edited(
        Edition edition,
        List<String> others,
        List<Change> changes,
        boolean mayRefuse,
        Standing standing) {
      this(edition, others, changes, mayRefuse, standing, News.NONE);
    }
  }

  /** Why the programme has everybody sign anew: who would join, or has left. */
  public record News(Kind kind, List<String> people) {
    static final News NONE = new News(Kind.NONE, List.of());

    /** What it is. */
    public enum Kind {
      NONE,
      /** Somebody else would join. */
      JOINS,
      /** The reader would. */
      YOU_JOIN,
      LEFT,
      /** Whoever would join is in it now. */
      JOINED,
      /** It has not come to that; who it was is not told again. */
      NOT_JOINED,
      /** Those who are in it are others than under the version before. */
      CHANGED
    }
  }

  public EditedNotice(Drafts drafts) {
    super(drafts, Standing.OPEN);
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  Decision<Edited> tell(StatelessSession session, About about) {
    var edition = about.edition();
    var agreed =
        about
            .agreement()
            .agreed()
            .map(number -> editions().get(session, about.mentorship(), number))
            .orElse(null);
    return Decision.send(
        new Edited(
            edition,
            about.others(),
            sheets().changesFor(session, about.parties().reader(), edition, agreed),
            edition.amendment() && edition.author().isPresent(),
            about.standing(),
            edition.author().isPresent() ? News.NONE : news(session, about)));
  }

  private static News news(StatelessSession session, About about) {
    var rows = new Mentorships_(session);
    var joining = rows.joinings(about.mentorship()).stream().map(Joining::person).toList();
    if (joining.contains(about.parties().reader())) {
      return new News(News.Kind.YOU_JOIN, List.of());
    }
    if (!joining.isEmpty()) {
      return new News(News.Kind.JOINS, joining);
    }
    var left = left(session, about);
    if (!left.isEmpty()) {
      return new News(News.Kind.LEFT, left);
    }
    var joined =
        about.version().joiningPerson().stream()
            .filter(person -> rows.participant(about.mentorship(), person).isPresent())
            .toList();
    if (about.standing() == Standing.AGREED && !joined.isEmpty()) {
      return joined.contains(about.parties().reader())
          ? new News(News.Kind.JOINED, List.of())
          : new News(News.Kind.JOINED, joined);
    }
    if (cameToNothing(about)) {
      return new News(News.Kind.NOT_JOINED, List.of());
    }
    boolean group = about.parties().mentorship().form() == Mentorship.Form.GROUP;
    return group && about.edition().text().independentContact() == null
        ? new News(News.Kind.CHANGED, List.of())
        : News.NONE;
  }

  /**
   * Who has gone since the reader signed last, and is not back: of two who leave within one night
   * only the later version is told of, and it is by versions since both may go at one instant.
   */
  private static List<String> left(StatelessSession session, About about) {
    if (about.version().leftPerson().isEmpty()) {
      return List.of();
    }
    var agreements = new Agreements_(session);
    int number = about.version().number();
    var signed = agreements.lastSigned(about.mentorship(), about.parties().reader(), number);
    return IntStream.rangeClosed(signed == null ? 1 : signed + 1, number)
        .mapToObj(one -> agreements.version(about.mentorship(), one))
        .flatMap(Optional::stream)
        .flatMap(version -> version.leftPerson().stream())
        .distinct()
        .filter(person -> !about.parties().people().contains(person))
        .toList();
  }

  /** It was to take the place of what is in force, which counts as before. */
  private static boolean cameToNothing(About about) {
    int number = about.edition().number();
    return about.standing() == Standing.REPLACED
        && about.edition().text().independentContact() == null
        && about.agreement().open().isEmpty()
        && about.agreement().agreed().filter(agreed -> agreed < number).isPresent();
  }
}
