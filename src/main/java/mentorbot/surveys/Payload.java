package mentorbot.surveys;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mentorbot.surveys.Questionnaire.Asked;
import mentorbot.surveys.release.Answered;

/**
 * One person's answers as a text of one length for the whole survey, so that no sealed answer can
 * be told from another by its size.
 */
final class Payload {
  /** In UTF-16 units, as Slack counts too; three bytes each at the most. */
  static final int LONGEST_COMMENT = 1000;

  private static final int LONGEST_GROUP = 75;
  private static final int MOST_BYTES_A_UNIT = 3;
  private static final int DIGITS = 5;

  private final Questionnaire asked;

  Payload(Questionnaire asked) {
    this.asked = asked;
  }

  static String cut(String comment) {
    if (comment.length() <= LONGEST_COMMENT) {
      return comment;
    }
    boolean splits = Character.isHighSurrogate(comment.charAt(LONGEST_COMMENT - 1));
    return comment.substring(0, splits ? LONGEST_COMMENT - 1 : LONGEST_COMMENT);
  }

  String write(String group, Answers answers) {
    var text = new StringBuilder(options(answers));
    add(text, group);
    for (var question : asked.questions()) {
      if (question.comment()) {
        add(text, answers.comments().getOrDefault(question.key(), ""));
      }
    }
    return text.toString();
  }

  String padded(String written) {
    int bytes = written.getBytes(StandardCharsets.UTF_8).length;
    return written + " ".repeat(length() - bytes);
  }

  private int length() {
    int comments = (int) asked.questions().stream().filter(Asked::comment).count();
    return asked.questions().size()
        + DIGITS
        + MOST_BYTES_A_UNIT * LONGEST_GROUP
        + comments * (DIGITS + MOST_BYTES_A_UNIT * LONGEST_COMMENT);
  }

  Answered read(String text) {
    var options = options(text);
    int at = (int) asked.questions().stream().filter(q -> !q.comment()).count();
    var group = part(text, at);
    at += DIGITS + group.length();
    var comments = new HashMap<String, String>();
    for (var question : asked.questions()) {
      if (question.comment()) {
        var comment = part(text, at);
        at += DIGITS + comment.length();
        if (!comment.isEmpty()) {
          comments.put(question.key(), comment);
        }
      }
    }
    return new Answered(group, options.options(), comments);
  }

  /** A digit for each question with options, 0 where none was chosen. */
  String options(Answers answers) {
    var digits = new StringBuilder();
    for (var question : asked.questions()) {
      if (!question.comment()) {
        digits.append(answers.options().getOrDefault(question.key(), 0));
      }
    }
    return digits.toString();
  }

  Answers options(String digits) {
    var options = new HashMap<String, Integer>();
    int at = 0;
    for (var question : asked.questions()) {
      if (!question.comment()) {
        int option = digits.charAt(at++) - '0';
        if (option > 0) {
          options.put(question.key(), option);
        }
      }
    }
    return new Answers(options, Map.of());
  }

  /** All said so far, as it rides from page to page: without a group, and not padded. */
  String carried(Answers answers) {
    var text = new StringBuilder();
    for (var question : asked.questions()) {
      if (question.picks()) {
        add(text, picks(answers.picks().getOrDefault(question.key(), List.of())));
      }
    }
    return text + write("", answers);
  }

  Answers carried(String text) {
    int at = 0;
    var picks = new HashMap<String, List<Pick>>();
    for (var question : asked.questions()) {
      if (question.picks()) {
        var picked = part(text, at);
        at += DIGITS + picked.length();
        picks.put(question.key(), picks(picked));
      }
    }
    var rest = text.substring(at);
    var said = new Answers(options(rest).options(), read(rest).comments(), picks);
    return Answers.NONE.and(said);
  }

  private static String picks(List<Pick> picks) {
    return picks.stream()
        .map(pick -> "" + pick.weight() + pick.rating() + pick.area())
        .collect(Collectors.joining(" "));
  }

  private static List<Pick> picks(String text) {
    return Stream.of(text.split(" ", -1))
        .filter(pick -> !pick.isEmpty())
        .map(pick -> new Pick(pick.substring(2), pick.charAt(0) - '0', pick.charAt(1) - '0'))
        .toList();
  }

  private static void add(StringBuilder text, String part) {
    text.append(String.format(Locale.ROOT, "%05d", part.length())).append(part);
  }

  private static String part(String text, int at) {
    int length = Integer.parseInt(text.substring(at, at + DIGITS));
    return text.substring(at + DIGITS, at + DIGITS + length);
  }
}
