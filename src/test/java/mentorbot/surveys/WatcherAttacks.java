package mentorbot.surveys;

import static mentorbot.surveys.SurveyWorld.PLAN;
import static mentorbot.surveys.SurveyWorld.TEAM;

import jakarta.persistence.Column;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import mentorbot.config.SurveyAudience;
import mentorbot.config.SurveyGroup;
import mentorbot.config.SurveyMode;
import mentorbot.notices.Decision;
import mentorbot.notices.Notice;
import mentorbot.surveys.Concealing.Cover;
import mentorbot.testing.TestDatabase;

/**
 * Attacks by somebody who has the disk, database, log and backups, and watches who is at their
 * phone, but has neither the key nor the memory of the process. Where the other side of a row can't
 * be had by taking something out, it is a survey under names, which is stored and asked otherwise.
 */
final class WatcherAttacks {
  private static final SurveyPlan NAMED =
      new SurveyPlan(
          "Named",
          List.of("relationship"),
          SurveyAudience.BOTH,
          SurveyMode.CONFIDENTIAL,
          SurveyGroup.NONE);
  private static final String WORDS = "words of one";

  private WatcherAttacks() {}

  static List<Attack> all() {
    return List.of(
        new Attack(
            "Reading the disk",
            "looks for somebody’s words in a staged answer",
            "answers are sealed (SEAL)",
            kept -> text(staged(kept, Cover.SEAL, WORDS)).contains(WORDS)),
        new Attack(
            "Padding",
            "compares lengths of sealed answers: who wrote much?",
            "all are of one length (PAD)",
            kept -> staged(kept, Cover.PAD, WORDS).length != staged(kept, Cover.PAD, "").length),
        new Attack(
            "Who has answered",
            "looks for a participation that can be made from a person’s id",
            "a code under a key that is itself sealed, and destroyed at the close (CODE)",
            WatcherAttacks::findsTheParticipant),
        new Attack(
            "Order of rows",
            "sorts the staged answers by their ids and knows who answered when",
            "ids are 192 random bits (ORDER)",
            WatcherAttacks::findsTheOrder),
        new Attack(
            "Timing of participation",
            "looks for a column that names the moment or the person",
            "neither participations nor answers have one; beside it, a survey under names",
            kept ->
                kept
                    ? tells(SurveyParticipation.class) || tells(SurveyStaged.class)
                    : tells(SurveyReply.class)),
        new Attack(
            "Reminders",
            "watches who is reminded: who is not has answered",
            "everybody alike is reminded; beside it, a survey under names",
            WatcherAttacks::findsInReminders),
        new Attack(
            "The list of one’s surveys",
            "looks over a shoulder: what is gone from the list was answered",
            "an anonymous survey stays in the list until the close; beside it, one under names",
            WatcherAttacks::findsInTheList),
        new Attack(
            "Changed rules",
            "lowers a threshold in the database after the launch",
            "a survey that is not what its hash says is never used",
            WatcherAttacks::changesTheRules));
  }

  private static EnumSet<Cover> covers(boolean kept, Cover cover) {
    return kept ? EnumSet.allOf(Cover.class) : EnumSet.complementOf(EnumSet.of(cover));
  }

  private static byte[] staged(boolean kept, Cover cover, String words) {
    return world(
        covers(kept, cover),
        world -> {
          var user = world.pairs(0, 3).get(0);
          var survey = world.launch(PLAN);
          world.answer(user, survey, 3, words);
          return world.database.read(
              TEAM,
              s ->
                  s.createSelectionQuery("from SurveyStaged", SurveyStaged.class)
                      .getSingleResult()
                      .payload());
        });
  }

  private static String text(byte[] stored) {
    return new String(stored, java.nio.charset.StandardCharsets.UTF_8);
  }

  private static boolean findsTheParticipant(boolean kept) {
    return world(
        covers(kept, Cover.CODE),
        world -> {
          var user = world.pairs(0, 3).get(0);
          var survey = world.launch(PLAN);
          world.answer(user, survey, 3, "");
          return world.database.read(
              TEAM,
              s -> {
                var code =
                    s.createSelectionQuery("select id from SurveyParticipation", String.class)
                        .getSingleResult();
                var key = s.createSelectionQuery("from SurveyKey", SurveyKey.class);
                return code.contains(user)
                    || code.equals(
                        Hash.keyed(key.getSingleResult().secret(), "participation" + user));
              });
        });
  }

  /** Twelve answers: that they lie in order by chance has one in 479 million. */
  private static boolean findsTheOrder(boolean kept) {
    return world(
        covers(kept, Cover.ORDER),
        world -> {
          var people = world.pairs(0, 6);
          var survey = world.launch(PLAN);
          for (int i = 0; i < people.size(); i++) {
            world.answer(people.get(i), survey, 3, "number " + (char) ('a' + i));
          }
          var payload = new Payload(questionnaire(world, survey));
          var concealing = new Concealing(world.agreement.sealer, covers(kept, Cover.ORDER));
          var inOrder =
              world.database.read(
                  TEAM,
                  s ->
                      s
                          .createSelectionQuery("from SurveyStaged order by id", SurveyStaged.class)
                          .getResultList()
                          .stream()
                          .map(row -> payload.read(concealing.open(row)).comments().toString())
                          .toList());
          return inOrder.equals(inOrder.stream().sorted().toList());
        });
  }

  private static Questionnaire questionnaire(SurveyWorld world, String survey) {
    return world.database.read(
        TEAM, s -> new Surveys_(s).survey(survey).orElseThrow().questionnaire());
  }

  private static boolean tells(Class<?> row) {
    return Arrays.stream(row.getDeclaredFields())
        .filter(field -> field.isAnnotationPresent(Column.class))
        .anyMatch(field -> field.getType() == Instant.class || field.getName().equals("person"));
  }

  private static boolean findsInReminders(boolean kept) {
    return world(
        EnumSet.allOf(Cover.class),
        world -> {
          var people = world.pairs(0, 3);
          var survey = world.launch(kept ? PLAN : NAMED);
          answerOne(world, kept, people.get(0), survey);
          var reminded = reminded(world);
          return !reminded.equals(Set.copyOf(people));
        });
  }

  private static Set<String> reminded(SurveyWorld world) {
    var kind = new AskedAgainNotice();
    return world.database.read(
        TEAM,
        s ->
            s
                .createSelectionQuery("from Notice where kind = :kind", Notice.class)
                .setParameter("kind", AskedAgainNotice.NAME)
                .getResultList()
                .stream()
                .filter(
                    notice ->
                        kind.decide(s, notice, world.agreement.clock.instant())
                            instanceof Decision.Send)
                .map(Notice::recipient)
                .collect(Collectors.toSet()));
  }

  private static boolean findsInTheList(boolean kept) {
    return world(
        EnumSet.allOf(Cover.class),
        world -> {
          var people = world.pairs(0, 3);
          var survey = world.launch(kept ? PLAN : NAMED);
          var mine = new MySurveys(world.database, world.agreement.clock);
          var before = mine.open(TEAM, people.get(0));
          answerOne(world, kept, people.get(0), survey);
          return !mine.open(TEAM, people.get(0)).equals(before);
        });
  }

  private static void answerOne(SurveyWorld world, boolean anonymous, String user, String survey) {
    if (anonymous) {
      world.answer(user, survey, 3, "");
    } else {
      var page = new Answers(Map.of("relationship.heard", 3), Map.of());
      world.named.send(world.agreement.actor(user), survey, page);
    }
  }

  private static boolean changesTheRules(boolean kept) {
    return world(
        EnumSet.allOf(Cover.class),
        world -> {
          world.pairs(0, 3);
          var survey = world.launch(PLAN);
          var definition =
              world.database.read(
                  TEAM,
                  s ->
                      s.createSelectionQuery("select definition from Survey", String.class)
                          .getSingleResult());
          var changed = definition.replace("\"scores\":5", "\"scores\":6");
          if (!kept) {
            return SurveyJson.read(changed, Questionnaire.class).floor().scores() == 6;
          }
          world.database.change(
              TEAM,
              s ->
                  s.createMutationQuery("update Survey set definition = :changed")
                      .setParameter("changed", changed)
                      .executeUpdate());
          return !(world.reports.results(TEAM, SurveyWorld.RUTH, survey)
              instanceof SurveyResults.Changed);
        });
  }

  private static <T> T world(
      EnumSet<Cover> covers, java.util.function.Function<SurveyWorld, T> work) {
    var database = TestDatabase.hsqldb();
    try (var world =
        new SurveyWorld(database, new mentorbot.agreement.AgreementWorld(database), covers)) {
      return work.apply(world);
    }
  }
}
