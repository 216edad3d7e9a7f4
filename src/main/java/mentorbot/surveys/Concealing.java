package mentorbot.surveys;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Locale;
import java.util.Set;
import mentorbot.store.Sealer;
import mentorbot.store.Sealer.Place;

/**
 * How an answer is stored so that who has disk, database, log and backups, but neither the key nor
 * the memory of the process, learns neither who answered nor what. All covers always hold; the
 * insider's test takes one away at a time.
 */
final class Concealing {
  /** What keeps the insider from seeing. */
  enum Cover {
    /** A participation is a code under a key that is itself sealed. */
    CODE,
    /** Answers are sealed. */
    SEAL,
    /** All are of one length. */
    PAD,
    /** Ids of answers tell nothing of their order. */
    ORDER
  }

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int KEY_BYTES = 32;
  private static final int ID_BYTES = 24;

  private final Sealer sealer;
  private final Set<Cover> covers;

  Concealing(Sealer sealer) {
    this(sealer, Set.of(Cover.values()));
  }

  Concealing(Sealer sealer, Set<Cover> covers) {
    this.sealer = sealer;
    this.covers = Set.copyOf(covers);
  }

  SurveyKey newKey(String team, String survey) {
    var key = new byte[KEY_BYTES];
    RANDOM.nextBytes(key);
    var text = Base64.getUrlEncoder().withoutPadding().encodeToString(key);
    return new SurveyKey(survey, sealer.seal(keyPlace(team, survey), text));
  }

  /** The code of a person's participation, and of nobody's without the key. */
  String code(String team, SurveyKey key, String user) {
    if (!covers.contains(Cover.CODE)) {
      return key.id() + user;
    }
    var text = sealer.open(keyPlace(team, key.id()), key.secret());
    return Hash.keyed(Base64.getUrlDecoder().decode(text), "participation" + user);
  }

  SurveyStaged staged(String team, String survey, Payload payload, String group, Answers answers) {
    var id = covers.contains(Cover.ORDER) ? randomId() : inOrder();
    var written = payload.write(group, answers);
    var text = covers.contains(Cover.PAD) ? payload.padded(written) : written;
    var stored =
        covers.contains(Cover.SEAL)
            ? sealer.seal(stagedPlace(team, survey, id), text)
            : text.getBytes(StandardCharsets.UTF_8);
    return new SurveyStaged(id, survey, stored);
  }

  String open(SurveyStaged staged) {
    return covers.contains(Cover.SEAL)
        ? sealer.open(stagedPlace(staged.team(), staged.survey(), staged.id()), staged.payload())
        : new String(staged.payload(), StandardCharsets.UTF_8);
  }

  /** What rides in a form between two pages, for this person and survey only. */
  String carry(String team, String survey, String user, String said) {
    var sealed = sealer.seal(carriedPlace(team, survey, user), said);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
  }

  /** Throws IllegalStateException or IllegalArgumentException for anything not carried so. */
  String carried(String team, String survey, String user, String carried) {
    var sealed = Base64.getUrlDecoder().decode(carried);
    return sealer.open(carriedPlace(team, survey, user), sealed);
  }

  /** What must never be: later ids are greater. */
  private static String inOrder() {
    return String.format(Locale.ROOT, "%020d", System.nanoTime());
  }

  private static String randomId() {
    var bytes = new byte[ID_BYTES];
    RANDOM.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private static Place keyPlace(String team, String survey) {
    return new Place(team, "survey_key", "secret", survey);
  }

  private static Place stagedPlace(String team, String survey, String id) {
    return new Place(team, "survey_staged", "payload", survey + "/" + id);
  }

  private static Place carriedPlace(String team, String survey, String user) {
    return new Place(team, "survey_staged", "carried", survey + "/" + user);
  }
}
