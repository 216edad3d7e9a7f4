package mentorbot.agreement;

import jakarta.data.Limit;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mentorbot.agreement.Sheet.Mark;
import mentorbot.agreement.Sheet.Stage;
import mentorbot.config.Choice;
import mentorbot.mentorships.Called;
import mentorbot.mentorships.Mentorship;
import mentorbot.mentorships.Mentorships_;
import mentorbot.mentorships.OpenMentorships;
import mentorbot.people.Hours;
import mentorbot.store.Database;
import mentorbot.store.Sign;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/** What a party may read: their agreements, each with its history. */
public final class Reading {
  /** An open relationship whose agreement is not in force as it stands. */
  public static final Sign UNSIGNED =
      OpenMentorships.ROWS.any(
          "m.form <> 'INFORMAL' and not exists (select 1 from agreement a"
              + " where a.team = :team and a.id = m.id and a.open_number is null)");

  /** Something is to be signed with those whom this person would join. */
  public static final Sign JOINING =
      Sign.when("exists (select 1 from joining j where j.team = :team and j.person = :person)");

  private final Database database;
  private final Drafts drafts;
  private final Sheets sheets;
  private final Clock programme;

  public Reading(Database database, Drafts drafts, Clock programme) {
    this.database = database;
    this.drafts = drafts;
    this.sheets = new Sheets(drafts.editions());
    this.programme = programme;
  }

  /**
   * One relationship in a list: whose signature its agreement awaits, without its content; {@code
   * name} is what a group is called.
   */
  public record Entry(
      String mentorship,
      List<String> others,
      Stage stage,
      boolean readersTurn,
      boolean amendment,
      List<String> missing,
      Optional<String> name) {}

  /**
   * One version in the history, drafted when in the reader's zone; {@code refusedBy} declined or
   * withdrew it.
   */
  public record Past(
      Edition edition,
      ZonedDateTime draftedAt,
      List<Change> changes,
      List<Mark> marks,
      Standing standing,
      @Nullable String refusedBy) {}

  /** Some versions, the newest first; {@code older} is the next number, if there are more. */
  public record History(
      String mentorship, List<String> others, List<Past> versions, Optional<Integer> older) {}

  /** How the parties may choose to meet. */
  public List<Choice> methods() {
    return drafts.methods();
  }

  /** A person's open relationships, the oldest first. */
  public List<Entry> mine(String team, String user) {
    return database.read(
        team,
        session ->
            Stream.concat(
                    OpenMentorships.of(database, session, user).stream(), joining(session, user))
                .filter(Templates::agreed)
                .map(m -> entry(session, Parties.of(session, m, user)))
                .toList());
  }

  private static Stream<Mentorship> joining(StatelessSession session, String user) {
    var rows = new Mentorships_(session);
    return rows.joiningsOf(user).stream()
        .flatMap(joining -> rows.mentorship(joining.mentorship()).stream());
  }

  private Entry entry(StatelessSession session, Parties parties) {
    var id = parties.mentorship().id();
    var agreement = new Agreements_(session).agreement(id);
    var open = agreement.flatMap(Agreement::open);
    boolean awaits = agreement.isEmpty() || open.isPresent();
    List<String> signers =
        open.map(number -> Standings.signers(session, agreement.orElseThrow(), number))
            .orElse(List.of());
    var missing =
        awaits
            ? parties.others().stream().filter(other -> !signers.contains(other)).toList()
            : List.<String>of();
    return new Entry(
        id,
        parties.others(),
        agreement.map(found -> Sheets.stage(parties, found)).orElse(Stage.DRAFT),
        awaits && !signers.contains(parties.reader()),
        awaits && parties.started(),
        missing,
        Called.of(session, drafts.sealer(), parties.mentorship()));
  }

  /** Drafts the agreement if nobody has looked at it before; empty if it is not the person's. */
  public Optional<Sheet> sheet(String team, String user, String mentorship) {
    boolean incomplete =
        database.read(
            team,
            session ->
                Parties.of(session, mentorship, user)
                    .filter(parties -> drafts.incomplete(session, parties))
                    .isPresent());
    return incomplete
        ? Attempts.at(() -> database.write(team, session -> sheet(session, mentorship, user)))
        : database.read(team, session -> sheet(session, mentorship, user));
  }

  private Optional<Sheet> sheet(StatelessSession session, String mentorship, String user) {
    return drafts
        .open(session, mentorship, user, programme.instant())
        .map(found -> sheets.of(session, found.parties(), found.agreement()));
  }

  /** Versions up to {@code newest}; at most {@code most}. */
  public Optional<History> history(
      String team, String user, String mentorship, int newest, int most) {
    return database.read(
        team,
        session ->
            found(session, mentorship, user).map(found -> history(session, found, newest, most)));
  }

  private History history(StatelessSession session, Drafts.Found found, int newest, int most) {
    var id = found.agreement().id();
    var versions = new Agreements_(session).versions(id, newest, Limit.of(most + 1));
    return new History(
        id,
        found.parties().others(),
        versions.stream()
            .limit(most)
            .map(version -> past(session, found, version.number()))
            .toList(),
        versions.stream().skip(most).findFirst().map(AgreementVersion::number));
  }

  /** One version as it was. */
  public Optional<Past> version(String team, String user, String mentorship, int number) {
    return database.read(
        team,
        session ->
            found(session, mentorship, user)
                .filter(found -> number >= 1 && number <= found.agreement().latest())
                .map(found -> past(session, found, number)));
  }

  private Past past(StatelessSession session, Drafts.Found found, int number) {
    var agreements = new Agreements_(session);
    var id = found.agreement().id();
    var edition = drafts.editions().get(session, id, number);
    var changes =
        number == 1
            ? List.<Change>of()
            : Change.between(drafts.editions().get(session, id, number - 1).text(), edition.text());
    var zone = Hours.zoneOf(session, found.parties().reader());
    return new Past(
        edition,
        edition.draftedAt().atZone(zone),
        changes,
        Sheets.marks(agreements.signatures(id, number), zone),
        Standings.of(session, found.parties(), found.agreement(), number),
        agreements.refusals(id, List.of(number)).stream()
            .map(Refusal::refusedBy)
            .findFirst()
            .orElse(null));
  }

  /** Ended relationships too; nothing is drafted. */
  private static Optional<Drafts.Found> found(
      StatelessSession session, String mentorship, String user) {
    return Parties.of(session, mentorship, user)
        .flatMap(
            parties ->
                new Agreements_(session)
                    .agreement(mentorship)
                    .map(agreement -> new Drafts.Found(parties, agreement)));
  }
}
