package mentorbot.surveys.slack;

import com.slack.api.model.block.LayoutBlock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import mentorbot.config.SurveyMode;
import mentorbot.slack.Form;
import mentorbot.slack.Inputs;
import mentorbot.slack.Kit;
import mentorbot.surveys.Answers;
import mentorbot.surveys.SurveyForm;
import mentorbot.surveys.SurveyForm.Item;
import mentorbot.texts.Words;

/**
 * The inputs of a page, and what was put into them. An input is named by its question, and newly by
 * each clearing: under the old name Slack would show what was chosen before.
 */
final class PageForm {
  static final int LONGEST_COMMENT = 1000;

  private static final String CHOICE = "choice.";
  private static final String COMMENT = "comment.";

  private PageForm() {}

  static List<LayoutBlock> inputs(SurveyForm form, Leaf leaf, Answers soFar, Words words) {
    boolean anonymous = form.survey().mode() == SurveyMode.ANONYMOUS;
    var inputs = new ArrayList<LayoutBlock>();
    for (var item : form.pages().get(leaf.page()).items()) {
      inputs.add(
          item.isComment()
              ? comment(item, leaf, soFar, anonymous, words)
              : choice(item, leaf, soFar));
    }
    return inputs;
  }

  private static LayoutBlock choice(Item item, Leaf leaf, Answers soFar) {
    var options =
        IntStream.range(0, item.options().size())
            .mapToObj(i -> Kit.option(item.options().get(i), String.valueOf(i + 1)))
            .toList();
    var chosen = soFar.options().get(item.key());
    return Inputs.optional(
        CHOICE + leaf.cleared() + "." + item.key(),
        item.text(),
        Inputs.radios(options, chosen == null ? null : chosen.toString()));
  }

  private static LayoutBlock comment(
      Item item, Leaf leaf, Answers soFar, boolean anonymous, Words words) {
    var hint = words.say("slack.noPatients");
    return Inputs.hinted(
        Inputs.optional(
            COMMENT + leaf.cleared() + "." + item.key(),
            item.text(),
            Inputs.paragraph(soFar.comments().get(item.key()), LONGEST_COMMENT)),
        anonymous ? hint + " " + words.say("surveys.comment.anonymous") : hint);
  }

  /** All of a page: what is left empty takes back what was there before. */
  static Answers said(Form form) {
    var options = new HashMap<String, Integer>();
    var comments = new HashMap<String, String>();
    for (var block : form.blocks()) {
      question(block, CHOICE).ifPresent(key -> options.put(key, option(form, block)));
      question(block, COMMENT).ifPresent(key -> comments.put(key, form.text(block)));
    }
    return new Answers(options, comments);
  }

  /** Nothing on the whole page. */
  static Answers cleared(Form form) {
    var options = new HashMap<String, Integer>();
    var comments = new HashMap<String, String>();
    for (var block : form.blocks()) {
      question(block, CHOICE).ifPresent(key -> options.put(key, 0));
      question(block, COMMENT).ifPresent(key -> comments.put(key, ""));
    }
    return new Answers(options, comments);
  }

  private static Optional<String> question(String block, String kind) {
    int dot = block.indexOf('.', kind.length());
    return block.startsWith(kind) && dot > 0
        ? Optional.of(block.substring(dot + 1))
        : Optional.empty();
  }

  private static int option(Form form, String block) {
    return form.choice(block)
        .filter(value -> value.matches("[1-9]"))
        .map(Integer::parseInt)
        .orElse(0);
  }
}
